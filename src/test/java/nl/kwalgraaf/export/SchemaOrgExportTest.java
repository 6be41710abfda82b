package nl.kwalgraaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class SchemaOrgExportTest {
    private static final String SDO = "https://schema.org/";
    private static final String NETWERK = "https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/";

    /** The members that schema.org knows of each type, of itself or by inheritance: those that we use. */
    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    "Dataset",
                    Set.of(
                            "name",
                            "description",
                            "url",
                            "inLanguage",
                            "keywords",
                            "creditText",
                            "license",
                            "usageInfo",
                            "creator",
                            "spatialCoverage",
                            "temporalCoverage",
                            "isBasedOn",
                            "distribution")),
            Map.entry("DataDownload", Set.of("name", "encodingFormat", "contentUrl")),
            Map.entry("DigitalDocument", Set.of("name", "usageInfo")),
            Map.entry("Organization", Set.of("name", "url")),
            Map.entry("Country", Set.of("name", "identifier")),
            Map.entry(
                    "EducationalOccupationalProgram",
                    Set.of("name", "programType", "occupationalCategory", "educationalCredentialAwarded")),
            Map.entry(
                    "EducationalOccupationalCredential",
                    Set.of(
                            "name",
                            "description",
                            "url",
                            "inLanguage",
                            "credentialCategory",
                            "identifier",
                            "educationalLevel",
                            "about",
                            "publisher",
                            "isBasedOn",
                            "usageInfo",
                            "competencyRequired")),
            Map.entry("PropertyValue", Set.of("propertyID", "value")),
            Map.entry("CategoryCode", Set.of("name", "codeValue", "inCodeSet")),
            Map.entry("DefinedTerm", Set.of("name", "description", "termCode", "sameAs", "inDefinedTermSet")),
            Map.entry("DefinedTermSet", Set.of("name")));

    private static final String TEXT = text(Exports.ofShipped(Profile.SCHEMA_ORG));
    private static final JsonObject JSON_LD = JSON.parse(TEXT);

    private static String text(Exported exported) {
        return new String(Exports.bytes(exported, Form.JSONLD), StandardCharsets.UTF_8);
    }

    @Test
    void its_context_is_inside_and_names_schema_org() {
        JsonObject context = JSON_LD.get("@context").getAsObject();

        assertThat(context.get("@vocab").getAsString().value()).isEqualTo(SDO);
        assertThat(TEXT).doesNotContain("\"@import\"");
    }

    @Test
    void every_object_has_a_type_of_schema_org_and_only_members_of_it() {
        Stream.of(
                        JSON_LD,
                        JSON.parse(text(Exports.ofXml(Profile.SCHEMA_ORG))),
                        JSON.parse(text(Exports.ofGenerated(Profile.SCHEMA_ORG, LongStream.range(0, 40)))))
                .flatMap(document -> objects(document.get("@graph")).stream())
                .forEach(object -> {
                    String type = object.get("@type").getAsString().value();
                    assertThat(MEMBERS).containsKey(type);
                    assertThat(object.keys().stream().filter(member -> !member.startsWith("@")))
                            .as(type)
                            .isNotEmpty()
                            .isSubsetOf(MEMBERS.get(type));
                });
    }

    @Test
    void a_kwalificatie_is_the_credential_of_a_program_with_its_levels() {
        Graph graph = graph(TEXT);
        Node credential = node(NETWERK + "kwalificatie/P2");

        assertThat(graph.contains(
                        node(NETWERK + "kwalificatie/P2#opleiding"),
                        node(SDO + "educationalCredentialAwarded"),
                        credential))
                .isTrue();
        assertThat(graph.contains(credential, RDF.type.asNode(), node(SDO + "EducationalOccupationalCredential")))
                .isTrue();
        assertThat(values(graph, credential, "educationalLevel"))
                .contains(node("http://data.europa.eu/snb/eqf/4"), node("https://w3id.org/kwalgraaf/id/mbo-niveau/4"));
        assertThat(values(graph, credential, "competencyRequired"))
                .contains(node(NETWERK + "B1-K3-W3"), node("https://w3id.org/kwalgraaf/id/competentie/J"))
                .doesNotContain(node(NETWERK + "P1-K1"));
        assertThat(values(graph, node(NETWERK + "kwalificatie/P2#opleiding"), "occupationalCategory"))
                .containsExactly(node("http://data.europa.eu/esco/isco/C3513"));
    }

    @Test
    void a_level_that_is_not_known_is_not_told() {
        assertThat(values(graph(TEXT), node(NETWERK + "kwalificatie/P1"), "educationalLevel"))
                .isEmpty();
    }

    @Test
    void the_dataset_can_be_downloaded() {
        Graph graph = graph(TEXT);
        Node dataset = node("https://w3id.org/kwalgraaf/dataset");

        assertThat(values(graph, dataset, "distribution"))
                .isNotEmpty()
                .allSatisfy(download -> assertThat(values(graph, download, "contentUrl"))
                        .singleElement()
                        .asString()
                        .startsWith("https://w3id.org/kwalgraaf/kwalificaties/data"));
        assertThat(values(graph, dataset, "temporalCoverage"))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2019-08-01/2026-07-31");
    }

    @Test
    void the_same_documents_give_the_same_bytes() {
        assertThat(text(Exports.ofShipped(Profile.SCHEMA_ORG))).isEqualTo(TEXT);
    }

    private static List<JsonObject> objects(JsonValue value) {
        List<JsonObject> objects = new ArrayList<>();
        if (value.isArray()) {
            value.getAsArray().forEach(each -> objects.addAll(objects(each)));
        } else if (value.isObject()) {
            objects.add(value.getAsObject());
            value.getAsObject().entrySet().forEach(member -> objects.addAll(objects(member.getValue())));
        }
        return objects;
    }

    private static Graph graph(String jsonLd) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(jsonLd, Lang.JSONLD).parse(graph);
        return graph;
    }

    private static List<Node> values(Graph graph, Node thing, String member) {
        return graph.find(thing, node(SDO + member), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}

package nl.kwalgraaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Prov;
import nl.kwalgraaf.vocab.Spdx;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class DcatExportTest {
    private static final String BASE = "https://w3id.org/kwalgraaf/";
    private static final Node DATASET = node(BASE + "dataset");
    private static final Graph SHIPPED = Exports.graph(Exports.ofShipped(Profile.DCAT));

    /** Against all five files of shapes: DCAT-AP, and what the Dutch profile demands, types and recommends. */
    private static List<String> results(Graph graph) {
        return OfficialShapes.of(
                        "dcat-ap-nl/dcat-ap-SHACL.ttl",
                        "dcat-ap-nl/dcat-ap-nl-SHACL.ttl",
                        "dcat-ap-nl/dcat-ap-nl-SHACL-klassebereik.ttl",
                        "dcat-ap-nl/dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl",
                        "dcat-ap-nl/dcat-ap-nl-SHACL-aanbevolen.ttl")
                .results(graph, Set.of());
    }

    @Test
    void shipped_documents_pass_all_five_files_of_shapes() {
        assertThat(results(SHIPPED)).isEmpty();
    }

    @Test
    void generated_documents_pass_all_five_files_of_shapes() {
        assertThat(results(Exports.graph(Exports.ofGenerated(Profile.DCAT, LongStream.range(0, 40)))))
                .isEmpty();
    }

    @Test
    void the_publishers_xml_passes_all_five_files_of_shapes() {
        assertThat(results(Exports.graph(Exports.ofXml(Profile.DCAT)))).isEmpty();
    }

    @Test
    void the_shapes_see_a_dataset_without_contact_point() {
        Graph without = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        SHIPPED.find().forEachRemaining(without::add);
        without.remove(DATASET, node(Dcat.NS + "contactPoint"), Node.ANY);

        assertThat(results(without)).singleElement().asString().contains(DATASET.getURI(), "contactPoint");
    }

    @Test
    void each_document_is_a_source_with_its_rights_and_a_distribution() {
        Node document = node(BASE + "id/netwerk-en-mediabeheerder");

        assertThat(values(DATASET, Prov.wasDerivedFrom))
                .containsExactlyInAnyOrder(document, node(BASE + "id/cloud-and-infrastructure-technician"));
        assertThat(values(document, DCTerms.rights.asNode()))
                .extracting(rights -> rights.getLiteralLexicalForm() + "@" + rights.getLiteralLanguage())
                .containsExactlyInAnyOrder(
                        "Gebruik is vrij met bronvermelding; commercieel gebruik is niet toegestaan.@nl",
                        "Use is free provided the source is acknowledged; commercial use is not permitted.@en");
        assertThat(values(node(BASE + "dataset/bron/netwerk-en-mediabeheerder"), Dcat.downloadURL))
                .containsExactly(
                        node(BASE + "kwalificaties/data?graph=" + BASE + "graph/bron/netwerk-en-mediabeheerder"));
    }

    @Test
    void a_document_is_known_by_its_checksum_and_the_dataset_by_its_days() throws Exception {
        Node file = node(BASE + "dataset/bestand/netwerk-en-mediabeheerder");
        byte[] bytes = Files.readAllBytes(Path.of("documents/netwerk-en-mediabeheerder.txt"));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(values(file, Dcat.downloadURL)).containsExactly(node(BASE + "bron/netwerk-en-mediabeheerder"));
        assertThat(values(file, Dcat.byteSize))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly(String.valueOf(bytes.length));
        assertThat(values(values(file, Spdx.checksum).get(0), Spdx.checksumValue))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly(sha256);
        assertThat(values(DATASET, DCTerms.issued.asNode())).hasSize(1);
        assertThat(values(DATASET, DCTerms.modified.asNode())).hasSize(1);
    }

    @Test
    void the_period_is_that_of_the_experiment() {
        Node period = node(BASE + "dataset/periode");

        assertThat(values(period, Dcat.startDate))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2019-08-01");
        assertThat(values(period, Dcat.endDate))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("2026-07-31");
    }

    @Test
    void the_period_begins_with_the_first_day_on_which_a_document_holds() {
        Graph graph = Exports.graph(Exports.ofTexts(
                Profile.DCAT,
                List.of(
                        ofDay("Bakker", "1 augustus 2023"),
                        ofDay("Molenaar", "1 augustus 2021"),
                        ofDay("Imker", "31 februari 2019"))));

        assertThat(graph.find(node(BASE + "dataset/periode"), Dcat.startDate, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList())
                .containsExactly("2021-08-01");
        assertThat(results(graph)).isEmpty();
    }

    private static String ofDay(String naam, String dag) {
        return "Kwalificatiedossier " + naam + "\n\nIngangsdatum: " + dag + "\n\nB1-K1: Maakt " + naam
                + "\n\nComplexiteit\n\nHet werk is eenvoudig.\n";
    }

    @Test
    void another_base_moves_the_addresses_and_not_the_ontology() {
        String text = new String(
                Exports.bytes(Exports.ofShipped(Profile.DCAT, "https://example.org/"), Form.NTRIPLES),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(text)
                .contains("<https://example.org/kwalificaties/sparql>", "<https://w3id.org/kwalgraaf/def>")
                .contains("\"https://example.org/dataset\"");
        assertThat(text.replace("https://w3id.org/kwalgraaf/def", "")).doesNotContain("w3id.org/kwalgraaf");
    }

    @Test
    void the_same_documents_give_the_same_bytes() {
        assertThat(Exports.bytes(Exports.ofShipped(Profile.DCAT), Form.TURTLE))
                .isEqualTo(Exports.bytes(Exports.ofShipped(Profile.DCAT), Form.TURTLE));
    }

    private static List<Node> values(Node thing, Node property) {
        return SHIPPED.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}

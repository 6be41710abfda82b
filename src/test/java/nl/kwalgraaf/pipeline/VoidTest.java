package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.query.ShippedData;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** What the dataset says of itself in VoID, against counts by SPARQL. */
class VoidTest {
    private static final String PREFIXES =
            "PREFIX void: <http://rdfs.org/ns/void#> PREFIX ext: <http://ldf.fi/void-ext#> "
                    + "PREFIX kwal: <https://w3id.org/kwalgraaf/def#> ";

    /** The description itself, and what it is made of, is no part of what it describes. */
    private static final String DESCRIBED =
            "FILTER(!STRSTARTS(STR(?s), \"https://w3id.org/kwalgraaf/catalog/dataset\")) ";

    private static final DatasetGraph UNION = DatasetGraphFactory.wrap(ShippedData.DATASET.getUnionGraph());

    @Test
    void classes_have_as_many_members_as_the_dataset() {
        Map<String, Long> said = counts("SELECT ?class ?n { [] void:class ?class ; void:entities ?n }");
        assertThat(said).hasSizeGreaterThan(30);
        assertSame(
                said,
                counts("SELECT ?class (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class FILTER(isIRI(?class)) " + DESCRIBED
                        + "} GROUP BY ?class"));
    }

    @Test
    void properties_of_a_class_have_as_many_triples_as_the_dataset() {
        Map<String, Long> said =
                counts("SELECT ?class ?property ?n { ?c void:class ?class ; void:propertyPartition ?p . "
                        + "?p void:property ?property ; void:triples ?n }");
        assertThat(said).hasSizeGreaterThan(200);
        assertSame(
                said,
                counts("SELECT ?class ?property (COUNT(*) AS ?n) { ?s a ?class ; ?property ?o . FILTER(isIRI(?class)) "
                        + DESCRIBED + "} GROUP BY ?class ?property"));
    }

    @Test
    void values_are_of_the_classes_and_datatypes_that_the_dataset_has() {
        Map<String, Long> said =
                counts("SELECT ?class ?property ?kind ?n { ?c void:class ?class ; void:propertyPartition ?p . "
                        + "?p void:property ?property . { ?p void:classPartition ?v . ?v void:class ?kind } UNION "
                        + "{ ?p ext:datatypePartition ?v . ?v ext:datatype ?kind } ?v void:triples ?n "
                        + "FILTER(STRSTARTS(STR(?class), STR(kwal:))) }");
        assertThat(said).hasSizeGreaterThan(200);
        assertSame(
                said,
                counts("SELECT ?class ?property ?kind (COUNT(*) AS ?n) { ?s a ?class ; ?property ?o . "
                        + "FILTER(STRSTARTS(STR(?class), STR(kwal:)) && ?property != rdf:type) "
                        + "OPTIONAL { ?o a ?type } BIND(IF(isLiteral(?o), DATATYPE(?o), ?type) AS ?kind) FILTER(isIRI(?kind)) "
                        + "} GROUP BY ?class ?property ?kind"));
    }

    @Test
    void it_says_of_which_state_the_numbers_are() {
        for (String language : List.of("nl", "en")) {
            assertThat(ask("<https://w3id.org/kwalgraaf/catalog/dataset> <http://purl.org/dc/terms/description> ?words "
                            + "FILTER(LANG(?words) = \"" + language + "\")"))
                    .isTrue();
        }
    }

    /** The shape of the question by which the editor of the SIB completes. */
    @Test
    void an_editor_learns_that_a_werkproces_has_gedrag() {
        assertThat(ask(
                        "?cp void:class kwal:Werkproces ; void:propertyPartition ?pp . ?pp void:property kwal:heeftGedrag ; "
                                + "void:classPartition [ void:class kwal:Gedrag ]"))
                .isTrue();
        assertThat(ask(
                        "?cp void:class kwal:Werkproces ; void:propertyPartition ?pp . ?pp void:property kwal:resultaat ; "
                                + "ext:datatypePartition [ ext:datatype rdf:langString ]"))
                .isTrue();
    }

    private static void assertSame(Map<String, Long> said, Map<String, Long> counted) {
        assertThat(said.entrySet()).as("too much").isSubsetOf(counted.entrySet());
        assertThat(counted.entrySet()).as("too little").isSubsetOf(said.entrySet());
    }

    private static boolean ask(String pattern) {
        return QueryExec.dataset(UNION)
                .query(prefixed("ASK { " + pattern + " }"))
                .ask();
    }

    private static String prefixed(String query) {
        return PREFIXES + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> " + query;
    }

    /** By all columns but the last, which is the number. */
    private static Map<String, Long> counts(String query) {
        Map<String, Long> counts = new TreeMap<>();
        QueryExec.dataset(UNION).query(prefixed(query)).select().forEachRemaining(row -> {
            StringBuilder name = new StringBuilder();
            for (String column : List.of("class", "property", "kind")) {
                if (row.contains(column)) {
                    name.append(row.get(column).getURI()).append(' ');
                }
            }
            counts.put(name.toString(), Long.parseLong(row.get("n").getLiteralLexicalForm()));
        });
        return counts;
    }
}

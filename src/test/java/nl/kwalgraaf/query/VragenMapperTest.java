package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class VragenMapperTest {
    private static final String ENDPOINT = "http://localhost:3030/kwalificaties/sparql";

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        VragenMapper.map(new Vragen().all(), Target.Base.STANDARD, Optional.of(ENDPOINT), graph::add);
        return graph;
    }

    private static ValidationReport validate(Graph graph) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/vragen/shape.ttl"));
        return ShaclValidator.get().validate(shapes, graph);
    }

    @Test
    void metadata_conforms_to_its_shape() {
        assertThat(validate(graph()).getEntries()).isEmpty();
    }

    @Test
    void shape_sees_what_is_missing() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, "src/test/resources/vragen/shape-violation.ttl");
        assertThat(validate(graph).getEntries())
                .extracting(entry -> entry.resultPath().toString())
                .contains(
                        "<http://www.w3.org/2000/01/rdf-schema#label>",
                        "<https://schema.org/keywords>",
                        "<http://www.w3.org/ns/shacl#select>",
                        "<http://www.w3.org/ns/shacl#prefixes>");
    }

    @Test
    void question_whose_answer_is_a_graph_is_told_from_one_whose_answer_is_rows() {
        Graph graph = graph();
        String sh = "http://www.w3.org/ns/shacl#";
        Node elm = NodeFactory.createURI("https://w3id.org/kwalgraaf/id/vraag/elm-weergave");
        assertThat(graph.contains(elm, RDF.type.asNode(), NodeFactory.createURI(sh + "SPARQLConstructExecutable")))
                .isTrue();
        assertThat(graph.contains(elm, NodeFactory.createURI(sh + "construct"), Node.ANY))
                .isTrue();
        assertThat(graph.contains(elm, NodeFactory.createURI(sh + "select"), Node.ANY))
                .isFalse();
    }

    @Test
    void question_to_two_endpoints_names_the_other() {
        assertThat(graph().contains(
                                NodeFactory.createURI("https://w3id.org/kwalgraaf/id/vraag/federatie"),
                                NodeFactory.createURI("https://purl.expasy.org/sparql-examples/ontology#federatesWith"),
                                NodeFactory.createURI("http://localhost:3031/esco/sparql")))
                .isTrue();
    }

    @Test
    void no_node_is_blank() {
        assertThat(graph().stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    // What the query editors of SIB ask an endpoint for.
    @Test
    void query_editor_finds_queries_that_run_as_they_are() {
        String ask = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT DISTINCT ?sq ?comment ?query WHERE {
                  ?sq a sh:SPARQLExecutable ; rdfs:label|rdfs:comment ?comment ;
                    sh:select|sh:ask|sh:construct|sh:describe ?query .
                  FILTER (LANG(?comment) = "en")
                }
                """;
        List<String> queries = QueryExec.graph(graph()).query(ask).select().stream()
                .map(row -> row.get("query").getLiteralLexicalForm())
                .distinct()
                .toList();
        assertThat(queries).hasSize(41).allSatisfy(text -> {
            assertThat(text).doesNotContain("#+").doesNotContainPattern("\\?_[a-zA-Z]");
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (query.isConstructType()) {
                assertThat(Graphs.answer(query, ShippedData.TARGET).size()).isPositive();
            } else if (!text.contains("SERVICE")) {
                // The one that asks another endpoint too has a test over HTTP.
                assertThat(Rows.answer(query, ShippedData.TARGET)).hasSizeGreaterThan(1);
            }
        });
    }
}

package nl.kwalgraaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class SkosExportTest {
    private static final String ID = "https://w3id.org/kwalgraaf/id/";
    private static final Graph SHIPPED = Exports.graph(Exports.ofShipped(Profile.SKOS));

    @Test
    void it_passes_the_dutch_profile_without_a_remark() {
        assertThat(OfficialShapes.of("nl-sbb/skos-ap-nl.ttl").results(SHIPPED, Set.of()))
                .isEmpty();
    }

    @Test
    void the_profile_sees_a_concept_without_definition() {
        Graph without = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        SHIPPED.find().forEachRemaining(without::add);
        without.remove(competentie("A"), SKOS.definition.asNode(), Node.ANY);

        assertThat(OfficialShapes.of("nl-sbb/skos-ap-nl.ttl").results(without, Set.of()))
                .isNotEmpty()
                .allMatch(result -> result.contains(competentie("A").getURI()));
    }

    @Test
    void competenties_levels_and_kinds_are_there() {
        assertThat(schemes())
                .extracting(Node::getURI)
                .containsExactlyInAnyOrder(
                        ID + "competentie",
                        ID + "documentsoort",
                        ID + "erk",
                        ID + "mbo-niveau",
                        ID + "rekenniveau",
                        ID + "referentieniveau");
        assertThat(SHIPPED.find(Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(ID + "competentie"))
                        .toList())
                .hasSize(25);
        assertThat(SHIPPED.contains(
                        competentie("J"),
                        SKOS.prefLabel.asNode(),
                        NodeFactory.createLiteralLang("Formuleren en rapporteren", "nl")))
                .isTrue();
    }

    @Test
    void it_is_the_same_whatever_the_documents() {
        assertThat(Exports.bytes(Exports.ofGenerated(Profile.SKOS, LongStream.of(1)), Form.TURTLE))
                .isEqualTo(Exports.bytes(Exports.ofShipped(Profile.SKOS), Form.TURTLE));
    }

    @Test
    void nothing_of_our_own_vocabulary_is_in_it() {
        assertThat(SHIPPED.find().toList())
                .noneMatch(triple -> triple.toString().contains("https://w3id.org/kwalgraaf/def"));
    }

    private static List<Node> schemes() {
        return SHIPPED.find(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Node competentie(String letter) {
        return NodeFactory.createURI(ID + "competentie/" + letter);
    }
}

package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.map.Afleiding;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data under the ontology: a domain, range or disjointness that a document breaks makes both inconsistent. */
class DataReasoningTest {
    private static final Iris IRIS = new Iris(Kwal.BASE);

    static Stream<Path> documents() {
        return OntologyFiles.list(Path.of("documents")).stream()
                .filter(file -> file.toString().endsWith(".txt"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_a_document_states_and_what_follows_is_consistent_with_the_ontology(Path document) throws Exception {
        Model facts = facts(document);
        assertThat(facts.size()).isGreaterThan(1000);
        assertThat(Reasoning.of(OntologyFiles.everything().add(facts)).isConsistent())
                .isTrue();
    }

    @Test
    void a_text_where_it_does_not_belong_is_noticed() throws Exception {
        Model facts = facts(documents().findFirst().orElseThrow());
        facts.createResource(Kwal.BASE + "id/x/passage/1-1")
                .addProperty(facts.createProperty(OntologyFiles.KWAL, "beginregel"), facts.createTypedLiteral(1))
                .addProperty(facts.createProperty(OntologyFiles.KWAL, "complexiteit"), "hoog", "nl");
        assertThat(Reasoning.of(OntologyFiles.everything().add(facts)).isConsistent())
                .isFalse();
    }

    static Model facts(Path document) throws Exception {
        List<Triple> triples = new ArrayList<>();
        Corpus.of(List.of(document)).each(read -> {
            var content = read.content().orElseThrow();
            DossierMapper.map(content.dossier(), content.uitgave(), IRIS, triples::add);
            Afleiding.derive(content.dossier(), content.key(), IRIS, (gevolg, triple) -> triples.add(triple));
        });
        Model facts = ModelFactory.createDefaultModel();
        triples.stream().filter(DataReasoningTest::isOwl2Dl).forEach(facts.getGraph()::add);
        return facts;
    }

    /** OWL 2 DL has no xsd:date, and HermiT refuses what it has not. */
    private static boolean isOwl2Dl(Triple triple) {
        return !triple.getObject().isLiteral()
                || !triple.getObject().getLiteralDatatypeURI().equals(XSD.date.getURI());
    }
}

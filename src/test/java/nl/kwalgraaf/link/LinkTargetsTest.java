package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what our curated links point to against the vocabularies themselves, where they are there. */
class LinkTargetsTest {
    private static final Path ESCO = Path.of("../shared/esco/v1.2.0");
    private static final Path VOCABULARIES = Path.of("../shared/vocabularies");

    @ParameterizedTest
    @ValueSource(strings = {"esco", "isco"})
    void esco_has_every_concept_that_a_link_points_to_under_the_label_given(String target) {
        assumeTrue(Files.isDirectory(ESCO), "ESCO's tables are not here");
        Map<String, EscoConcept> concepts =
                EscoTables.read(ESCO).value().orElseThrow().concepts();
        MappingSet set = Koppelingen.shipped(target);

        assertThat(found(set)).isNotEmpty().allSatisfy(mapping -> {
            EscoConcept concept =
                    concepts.get(set.expand(mapping.slot(Mapping.OBJECT)).orElseThrow());
            assertThat(concept).as(mapping.slot(Mapping.OBJECT)).isNotNull();
            assertThat(List.of(concept.dutch().label(), concept.english().label()))
                    .contains(mapping.slot(Mapping.OBJECT_LABEL));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "eqf, eu-vocab/european-qualification-framework-skos-ap-eu.rdf",
        "nlqf, derived/nlqf-levels.ttl",
        "isced-f, derived/isced-f-2013.ttl",
        "slo, derived/slo-reference-levels.ttl"
    })
    void a_vocabulary_has_every_concept_that_a_link_points_to(String target, String file) {
        assumeTrue(Files.exists(VOCABULARIES.resolve(file)), file + " is not here");
        Graph vocabulary = RDFDataMgr.loadGraph(VOCABULARIES.resolve(file).toString());
        MappingSet set = Koppelingen.shipped(target);

        assertThat(found(set)).isNotEmpty().allSatisfy(mapping -> {
            Node concept = NodeFactory.createURI(
                    set.expand(mapping.slot(Mapping.OBJECT)).orElseThrow());
            assertThat(vocabulary.contains(concept, SKOS.prefLabel.asNode(), Node.ANY))
                    .as(mapping.slot(Mapping.OBJECT))
                    .isTrue();
        });
    }

    @Test
    void an_item_without_a_counterpart_says_why() {
        assertThat(Koppelingen.shipped("esco").mappings().stream()
                        .filter(Mapping::findsNothing)
                        .map(mapping -> mapping.slot(Mapping.COMMENT)))
                .isNotEmpty()
                .allMatch(comment -> !comment.isEmpty());
    }

    @Test
    void an_slo_level_is_linked_under_its_own_name() {
        Path file = VOCABULARIES.resolve("derived/slo-reference-levels.ttl");
        assumeTrue(Files.exists(file), file + " is not here");
        Graph levels = RDFDataMgr.loadGraph(file.toString());
        MappingSet set = Koppelingen.shipped("slo");

        assertThat(found(set)).allSatisfy(mapping -> {
            Node level = NodeFactory.createURI(
                    set.expand(mapping.slot(Mapping.OBJECT)).orElseThrow());
            Set<String> names = levels.stream(level, SKOS.prefLabel.asNode(), Node.ANY)
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .collect(Collectors.toSet());
            assertThat(names).containsExactly(mapping.slot(Mapping.SUBJECT_LABEL));
        });
    }

    private static List<Mapping> found(MappingSet set) {
        return set.mappings().stream()
                .filter(mapping -> !mapping.findsNothing())
                .toList();
    }
}

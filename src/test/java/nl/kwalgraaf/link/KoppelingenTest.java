package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KoppelingenTest {
    private static final List<Quad> QUADS = quads(Kwal.BASE, Set.copyOf(ShippedDossiers.KEYS));

    static Stream<String> targets() {
        return Koppelingen.TARGETS.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void a_shipped_set_is_sound_and_each_line_names_its_reviewer_and_date(String target) throws Exception {
        String file = "/ontology/koppelingen/" + target + ".sssom.tsv";
        String text = new String(Koppelingen.class.getResourceAsStream(file).readAllBytes(), "UTF-8");

        Outcome<MappingSet> read = SssomReader.read(SourceText.of(file, text));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().mappings()).isNotEmpty().allSatisfy(mapping -> {
            assertThat(mapping.slot("mapping_justification")).isEqualTo("semapv:ManualMappingCuration");
            assertThat(mapping.slot("reviewer_label")).isNotEmpty();
            assertThat(mapping.slot("reviewer_id")).isNotEmpty();
            assertThat(mapping.slot("author_id")).isNotEmpty();
            assertThat(mapping.slot("confidence")).isNotEmpty();
            assertThat(mapping.slot("mapping_date")).isNotEmpty();
        });
        assertThat(read.value().orElseThrow().metadata())
                .containsKeys("mapping_set_version", "creator_id", "object_source", "object_source_version");
    }

    @Test
    void a_line_about_a_part_of_a_dossier_says_in_which_edition_and_which_file_it_was_decided() {
        assertThat(Stream.of("esco", "isco", "isced-f")
                        .flatMap(target -> Koppelingen.shipped(target).mappings().stream())
                        .filter(mapping -> !mapping.slot("subject_id").startsWith("kwalid:competentie/")))
                .isNotEmpty()
                .allSatisfy(mapping -> {
                    assertThat(mapping.slot("subject_source").replace("kwalid:", ""))
                            .isIn(ShippedDossiers.KEYS);
                    assertThat(mapping.slot("subject_source_version")).matches("sha256:[0-9a-f]{12}");
                });
    }

    @Test
    void a_line_on_words_bears_the_identity_of_those_words() {
        assertThat(Koppelingen.shipped("esco").mappings().stream()
                        .filter(mapping -> mapping.slot("subject_id").startsWith("kwalid:formulering/")))
                .isNotEmpty()
                .allMatch(mapping -> mapping.slot("subject_id")
                        .endsWith("/"
                                + Formulering.of(mapping.slot("subject_label")).identiteit()));
    }

    @Test
    void no_line_hangs_on_the_number_of_an_item_of_vakkennis() {
        assertThat(Koppelingen.shipped("esco").mappings())
                .noneMatch(mapping -> mapping.slot("subject_id").contains("/vakkennis/"));
    }

    // "Kan brede kennis van open source …" is the second item of B1-K1 and B1-K2 and the third of B1-K3 (lines 183,
    // 399, 561).
    @Test
    void a_link_on_words_stands_at_each_item_that_says_them_and_its_mapping_stands_once_on_the_words() {
        String words = "https://w3id.org/kwalgraaf/id/formulering/"
                + Formulering.of(
                                "Kan brede kennis van open source, closed source software en open standaarden toepassen")
                        .identiteit();
        List<Quad> decided = QUADS.stream()
                .filter(quad -> quad.getPredicate().getLocalName().equals("annotatedSource")
                        && quad.getObject().equals(node(words)))
                .toList();
        long lines = Koppelingen.shipped("esco").mappings().stream()
                .filter(mapping -> mapping.slot("subject_label").startsWith("Kan brede kennis van open source"))
                .count();

        assertThat(lines).isPositive();
        assertThat(decided).hasSize((int) lines);
        for (String item : List.of("B1-K1/vakkennis/2", "B1-K2/vakkennis/2", "B1-K3/vakkennis/3")) {
            assertThat(QUADS.stream()
                            .filter(quad -> quad.getSubject()
                                            .equals(node(
                                                    "https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/" + item))
                                    && quad.getPredicate().getURI().endsWith("Match")))
                    .as(item)
                    .hasSize((int) lines);
        }
    }

    @Test
    void every_item_of_the_shipped_dossiers_and_every_competentie_has_a_line_and_no_line_is_of_anything_else() {
        Set<String> items = new HashSet<>();
        CompetentieItems.all().forEach(item -> items.add("kwalid:" + item.path().replaceFirst("^id/", "")));
        for (String key : ShippedDossiers.KEYS) {
            DossierItems.of(ShippedDossiers.dossier(key), "id/" + key)
                    .forEach(item -> items.add("kwalid:" + item.subject().replaceFirst("^id/", "")));
        }

        Set<String> subjects = new HashSet<>();
        Koppelingen.shipped("esco").mappings().forEach(mapping -> subjects.add(mapping.slot("subject_id")));

        assertThat(subjects).isEqualTo(items);
    }

    @Test
    void a_link_is_a_triple_in_the_graph_of_its_target() {
        Node subject = node("https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/P1-K1");
        Node object = node("http://data.europa.eu/esco/skill/db36f7f1-5900-45bd-9ffb-f2b19c4362ac");

        assertThat(QUADS)
                .contains(Quad.create(
                        node("https://w3id.org/kwalgraaf/graph/koppelingen/esco"),
                        subject,
                        SKOS.exactMatch.asNode(),
                        object));
    }

    /** The numbers are those of the language ontology's own labels: "CEFR Global Scale … A1" is LANG_0000021, and so on. */
    @ParameterizedTest
    @CsvSource({"A1, 0000021", "A2, 0000020", "B1, 0000017", "B2, 0000015", "C1, 0000012", "C2, 0000011"})
    void an_erk_level_is_linked_to_its_cefr_class(String level, String number) {
        assertThat(QUADS)
                .contains(Quad.create(
                        node("https://w3id.org/kwalgraaf/graph/koppelingen/cefr"),
                        node("https://w3id.org/kwalgraaf/id/erk/" + level),
                        SKOS.closeMatch.asNode(),
                        node("http://purl.obolibrary.org/obo/LANG_" + number)));
    }

    @Test
    void a_line_that_finds_nothing_makes_no_link_but_a_mapping_that_says_so() {
        Node none = node("https://w3id.org/sssom/NoTermFound");

        assertThat(QUADS.stream().filter(quad -> quad.getObject().equals(none)))
                .isNotEmpty()
                .allMatch(quad -> quad.getPredicate().getLocalName().equals("annotatedTarget"));
    }

    @Test
    void every_concept_of_esco_that_a_link_points_to_has_a_label() {
        Set<Node> labelled = new HashSet<>();
        QUADS.stream()
                .filter(quad -> quad.getPredicate().equals(SKOS.prefLabel.asNode()))
                .forEach(quad -> labelled.add(quad.getSubject()));

        assertThat(QUADS.stream()
                        .filter(quad -> quad.getPredicate().getURI().endsWith("Match"))
                        .map(Quad::getObject)
                        .filter(object -> object.getURI().startsWith("http://data.europa.eu/")))
                .isNotEmpty()
                .allMatch(labelled::contains);
    }

    @Test
    void there_are_no_blank_nodes() {
        assertThat(QUADS)
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    void a_dossier_that_is_not_in_the_dataset_has_no_links_in_it() {
        assertThat(quads(Kwal.BASE, Set.of()))
                .isNotEmpty()
                .noneMatch(quad -> quad.getSubject().getURI().contains("netwerk-en-mediabeheerder"));
    }

    @Test
    void another_base_is_used_for_subjects_and_graphs() {
        assertThat(quads("https://example.org/", Set.of("netwerk-en-mediabeheerder")))
                .noneMatch(quad -> quad.toString().contains("w3id.org/kwalgraaf"));
    }

    private static List<Quad> quads(String base, Set<String> keys) {
        List<Quad> quads = new ArrayList<>();
        Koppelingen koppelingen = new Koppelingen(base);
        Koppelingen.Gathering gathering = koppelingen.gathering();
        for (String key : keys) {
            Kwalificatiedossier dossier = ShippedDossiers.dossier(key);
            Koppelingen.Attached attached = koppelingen.attach(dossier, new Uitgave(key, Bestand.of(dossier.bron())));
            gathering.add(attached);
            assertThat(attached.findings()).isEmpty();
            quads.addAll(attached.quads());
        }
        assertThat(gathering.findings()).isEmpty();
        quads.addAll(gathering.quads());
        return quads;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}

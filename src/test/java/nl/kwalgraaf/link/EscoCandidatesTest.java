package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscoCandidatesTest {
    private static final String HEAD = """
            #curie_map:
            #  esco-skill: http://data.europa.eu/esco/skill/
            #  kwalid: https://w3id.org/kwalgraaf/id/
            #mapping_set_id: https://example.org/set
            #license: https://creativecommons.org/licenses/by/4.0/
            """;

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_back_the_same() throws IOException {
        MappingSet set = candidates().mappings(Optional.empty());

        Outcome<MappingSet> back = read(write(set));

        assertThat(back.findings()).isEmpty();
        assertThat(back.value().orElseThrow().mappings()).isEqualTo(set.mappings());
    }

    @Test
    void a_candidate_is_never_an_exact_match_and_says_how_it_was_found() {
        List<Mapping> mappings = candidates().mappings(Optional.empty()).mappings();

        assertThat(mappings).isNotEmpty().allSatisfy(mapping -> {
            assertThat(mapping.slot("predicate_id")).isNotEqualTo("skos:exactMatch");
            assertThat(mapping.slot("mapping_justification")).isEqualTo("semapv:CompositeMatching");
            assertThat(Double.parseDouble(mapping.slot("confidence"))).isBetween(0.0, 1.0);
        });
    }

    @Test
    void a_line_with_a_reviewer_outlives_a_further_run() {
        MappingSet earlier = read(HEAD + """
                        subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\treviewer_label\town
                        kwalid:competentie/E\tskos:exactMatch\t\tesco-skill:team\tsemapv:ManualMappingCuration\tA. Jansen\tkeep
                        kwalid:competentie/E\tskos:closeMatch\tNot\tesco-skill:bouw\tsemapv:ManualMappingCuration\tA. Jansen\t
                        kwalid:competentie/E\tskos:closeMatch\t\tesco-skill:brood\tsemapv:CompositeMatching\t\t
                        """).value().orElseThrow();

        List<Mapping> mappings = candidates().mappings(Optional.of(earlier)).mappings();

        assertThat(mappings)
                .startsWith(earlier.mappings().get(0), earlier.mappings().get(1));
        assertThat(about("esco-skill:team", mappings)).hasSize(1);
        assertThat(about("esco-skill:bouw", mappings)).hasSize(1);
        assertThat(about("esco-skill:brood", mappings)).isEmpty();
    }

    @Test
    void lines_that_a_person_wrote_or_changed_stay_without_a_name_to_them() {
        MappingSet earlier = read(HEAD + """
                        subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tcomment\tteam
                        kwalid:competentie/E\tskos:exactMatch\t\tesco-skill:team\tsemapv:CompositeMatching\t\t
                        kwalid:competentie/E\tskos:closeMatch\tNot\tesco-skill:bouw\tsemapv:CompositeMatching\t\t
                        kwalid:competentie/E\tskos:closeMatch\t\tesco-skill:a\tsemapv:CompositeMatching\task Piet\t
                        kwalid:competentie/E\tskos:closeMatch\t\tesco-skill:b\tsemapv:CompositeMatching\t\tzorg
                        kwalid:competentie/E\tskos:closeMatch\t\tesco-skill:c\tsemapv:ManualMappingCuration\t\t
                        kwalid:ander-dossier/B1-K1\tskos:closeMatch\t\tesco-skill:d\tsemapv:CompositeMatching\t\t
                        kwalid:competentie/E\tskos:closeMatch\t\tesco-skill:e\tsemapv:CompositeMatching\trank 9, score 0.31, nearest label: none\t
                        """).value().orElseThrow();

        List<Mapping> mappings = candidates().mappings(Optional.of(earlier)).mappings();

        assertThat(mappings)
                .startsWith(earlier.mappings().subList(0, 6).toArray(Mapping[]::new))
                .doesNotContain(earlier.mappings().get(6));
        assertThat(about("esco-skill:team", mappings)).hasSize(1);
    }

    @Test
    void a_set_that_is_written_again_and_again_stays_the_same() throws IOException {
        String once = write(candidates().mappings(Optional.empty()));
        String decided = once.replaceFirst("\tskos:[a-z]+Match\t\t", "\tskos:exactMatch\t\t")
                .replace("#license:", "#creator_id:\n#  - orcid:0000-0001\n#  - orcid:0000-0002\n#license:");

        String again = write(candidates().mappings(read(decided).value()));

        assertThat(again.lines())
                .containsExactlyInAnyOrderElementsOf(decided.lines().toList());
        assertThat(write(candidates().mappings(read(again).value()))).isEqualTo(again);
    }

    @Test
    void a_prefix_that_the_earlier_set_declares_keeps_its_meaning() {
        MappingSet earlier = read(HEAD.replace("w3id.org/kwalgraaf", "example.org") + """
                        subject_id\tpredicate_id\tobject_id\tmapping_justification\treviewer_label
                        kwalid:competentie/E\tskos:closeMatch\tesco-skill:team\tsemapv:ManualMappingCuration\tA. Jansen
                        """)
                .value()
                .orElseThrow();

        MappingSet set = candidates().mappings(Optional.of(earlier));

        assertThat(set.expand(set.mappings().get(0).slot("subject_id")))
                .contains("https://example.org/id/competentie/E");
        assertThat(set.mappings().stream().skip(1))
                .isNotEmpty()
                .allMatch(mapping -> set.expand(mapping.slot("subject_id"))
                        .orElseThrow()
                        .startsWith("https://w3id.org/kwalgraaf/id/competentie/"));
    }

    private static List<Mapping> about(String object, List<Mapping> mappings) {
        return mappings.stream()
                .filter(mapping -> mapping.slot("subject_id").equals("kwalid:competentie/E")
                        && mapping.slot("object_id").equals(object))
                .toList();
    }

    @Test
    void a_line_that_sssom_does_not_know_is_said_with_its_place() {
        Outcome<MappingSet> read = read(HEAD + """
                subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence
                kwalid:competentie/E\tskos:closeMatch\tesco-skill:team\tsemapv:LexicalMatching\t0.5
                kwalid:competentie/E\tskos:closeMatch\tskill:team\tsemapv:LexicalMatching\t1.5
                """);

        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("\"skill:team\" is no CURIE with a declared prefix.", "\"1.5\" is no confidence.");
        assertThat(read.findings().get(0).where().verbatim())
                .startsWith("kwalid:competentie/E\tskos:closeMatch\tskill");
    }

    @Test
    void a_file_that_a_spreadsheet_saved_is_read_as_before() throws IOException {
        MappingSet set = candidates().mappings(Optional.empty());

        Outcome<MappingSet> back = read("\ufeff" + write(set).replace("\n", "\r\n"));

        assertThat(back.findings()).isEmpty();
        assertThat(back.value().orElseThrow().mappings()).isEqualTo(set.mappings());
    }

    @Test
    void columns_may_stand_in_any_order_and_lines_may_be_empty() {
        Outcome<MappingSet> read = read("\ufeff" + HEAD.replace("\n", "\t\t\t\t\t\r\n") + """
                \tobject_id\tmapping_justification\town\tpredicate_id\tsubject_id\r
                \tesco-skill:team\tsemapv:LexicalMatching\t"two\r
                lines"\tskos:closeMatch\tkwalid:competentie/E\r
                \t\t\t\t\t\r
                \r
                \tesco-skill:bouw\tsemapv:LexicalMatching\t\tskos:broadMatch\tkwalid:competentie/E\r
                """);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().mappings())
                .extracting(mapping -> mapping.slot("subject_id") + " " + mapping.slot("predicate_id") + " "
                        + mapping.slot("object_id") + " " + mapping.slot("own"))
                .containsExactly(
                        "kwalid:competentie/E skos:closeMatch esco-skill:team two\r\nlines",
                        "kwalid:competentie/E skos:broadMatch esco-skill:bouw ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skos:closematch |            |      | "skos:closematch" is no relation of SKOS.
            closeMatch      |            |      | "closeMatch" is no CURIE with a declared prefix.
            skos:closeMatch | 22-11-2026 |      | "22-11-2026" is no mapping_date.
            skos:closeMatch | 2026-02-30 |      | "2026-02-30" is no mapping_date.
            skos:closeMatch |            | 0,55 | "0,55" is no confidence.
            """)
    void a_slip_in_a_line_is_said_with_its_place(String predicate, String date, String confidence, String message) {
        Outcome<MappingSet> read = read(HEAD
                + "subject_id\tpredicate_id\tobject_id\tmapping_justification\tmapping_date\tconfidence\n"
                + String.join(
                        "\t",
                        "kwalid:competentie/E",
                        predicate,
                        "esco-skill:team",
                        "semapv:LexicalMatching",
                        date == null ? "" : date,
                        confidence == null ? "" : confidence));

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.where().firstLine()).isEqualTo(7);
        });
    }

    @Test
    void a_value_beyond_the_columns_is_told_and_not_lost_in_silence() {
        Outcome<MappingSet> read = read(HEAD + """
                subject_id\tpredicate_id\tobject_id\tmapping_justification
                kwalid:competentie/E\tskos:closeMatch\tesco-skill:team\tsemapv:LexicalMatching\ta remark
                """);

        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("The line has a value under no column.");
    }

    @Test
    void two_columns_of_one_name_are_not_read_as_one() {
        Outcome<MappingSet> read = read(HEAD + """
                subject_id\tpredicate_id\tobject_id\tmapping_justification\tcomment\tcomment
                kwalid:competentie/E\tskos:closeMatch\tesco-skill:team\tsemapv:LexicalMatching\tone\ttwo
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("comment"));
    }

    @Test
    void a_table_without_a_needed_column_is_not_read() {
        Outcome<MappingSet> read = read(HEAD + "subject_id\tobject_id\nkwalid:x\tesco-skill:y\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(LinkCode.MAPPING_UNREADABLE);
    }

    // Lines 195 and 407 of netwerk-en-mediabeheerder say the same.
    @Test
    void a_sentence_is_proposed_once_and_what_was_decided_in_one_dossier_is_decided_in_all() {
        String words =
                "Heeft diepgaande, specialistische technische kennis van netwerken, media of een netwerk-/mediainfrastructuur";
        String subject = "kwalid:formulering/" + Formulering.of(words).identiteit();
        EscoCandidates first = dossier("netwerk-en-mediabeheerder");
        List<Mapping> proposed = first.mappings(Optional.empty()).mappings().stream()
                .filter(mapping -> mapping.slot("subject_label").equals(words))
                .toList();
        assertThat(proposed).isNotEmpty().allSatisfy(mapping -> {
            assertThat(mapping.slot("subject_id")).isEqualTo(subject);
            assertThat(mapping.slot("subject_source")).isEqualTo("kwalid:netwerk-en-mediabeheerder");
        });
        assertThat(proposed).doesNotHaveDuplicates();
        String object = proposed.get(0).slot("object_id");
        MappingSet decided = read(HEAD + "subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification"
                        + "\treviewer_label\n"
                        + String.join(
                                "\t",
                                subject,
                                words,
                                "skos:exactMatch",
                                object,
                                "semapv:ManualMappingCuration",
                                "A. Jansen"))
                .value()
                .orElseThrow();

        List<Mapping> elsewhere =
                dossier("another-dossier").mappings(Optional.of(decided)).mappings();

        assertThat(elsewhere).startsWith(decided.mappings().get(0));
        assertThat(elsewhere.stream()
                        .filter(mapping -> mapping.slot("subject_id").equals(subject)
                                && mapping.slot("object_id").equals(object)))
                .hasSize(1);
    }

    @Test
    void what_was_decided_on_the_number_of_an_item_is_decided_on_its_words() {
        String words =
                "Heeft diepgaande, specialistische technische kennis van netwerken, media of een netwerk-/mediainfrastructuur";
        String object = dossier("netwerk-en-mediabeheerder").mappings(Optional.empty()).mappings().stream()
                .filter(mapping -> mapping.slot("subject_label").equals(words))
                .findFirst()
                .orElseThrow()
                .slot("object_id");
        MappingSet old = read(HEAD + "subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification"
                        + "\treviewer_label\n"
                        + "kwalid:netwerk-en-mediabeheerder/B1-K1/aanvulling/P2/vakkennis/2\t" + words
                        + "\tskos:closeMatch\t" + object
                        + "\tsemapv:ManualMappingCuration\tA. Jansen")
                .value()
                .orElseThrow();

        assertThat(dossier("netwerk-en-mediabeheerder").mappings(Optional.of(old)).mappings().stream()
                        .filter(mapping -> mapping.slot("subject_label").equals(words)
                                && mapping.slot("object_id").equals(object)))
                .containsExactly(old.mappings().get(0));
    }

    private EscoCandidates dossier(String key) {
        MiniEsco.writeTo(folder);
        EscoCandidates candidates = EscoCandidates.of(folder, Kwal.BASE).value().orElseThrow();
        candidates.propose(key, ShippedDossiers.dossier("netwerk-en-mediabeheerder"));
        return candidates;
    }

    private EscoCandidates candidates() {
        MiniEsco.writeTo(folder);
        EscoCandidates candidates = EscoCandidates.of(folder, Kwal.BASE).value().orElseThrow();
        candidates.proposeCompetenties();
        return candidates;
    }

    private static String write(MappingSet set) throws IOException {
        StringBuilder out = new StringBuilder();
        EscoCandidates.write(set, out);
        return out.toString();
    }

    private static Outcome<MappingSet> read(String text) {
        return EscoCandidates.read(SourceText.of("links.sssom.tsv", text));
    }
}

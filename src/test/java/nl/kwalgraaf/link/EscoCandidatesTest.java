package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void a_table_without_a_needed_column_is_not_read() {
        Outcome<MappingSet> read = read(HEAD + "subject_id\tobject_id\nkwalid:x\tesco-skill:y\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(LinkCode.MAPPING_UNREADABLE);
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

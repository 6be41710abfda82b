package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoherenceTest {
    private static final String ITEM = "Beheert de gegevens";
    private static final String OTHER = "Richt de opslag in";

    @TempDir
    private Path folder;

    private EscoIndex index;

    /** Management of databases and firewalls are of one group, bread is of another, and databases are of none. */
    @BeforeEach
    void indexed() {
        MiniEsco.writeTo(folder);
        MiniEsco.write(
                folder,
                "broaderRelationsSkillPillar_en.csv",
                "conceptType,conceptUri,broaderType,broaderUri",
                below("db", "ict"),
                below("fire", "ict"),
                below("brood", "keuken"));
        index = new EscoIndex(EscoTables.read(folder).value().orElseThrow());
    }

    @Test
    void a_concept_of_the_group_that_another_item_found_is_as_near_as_can_be() {
        Coherence coherence = coherence(Map.of(OTHER, List.of("fire")));

        assertThat(coherence.with(ITEM, entry("db"))).isEqualTo(1);
    }

    @Test
    void a_concept_of_another_group_is_as_near_as_what_both_speak_of() {
        Coherence coherence = coherence(Map.of(OTHER, List.of("db")));

        assertThat(coherence.with(ITEM, entry("dbk"))).isGreaterThan(coherence.with(ITEM, entry("brood")));
        assertThat(coherence.with(ITEM, entry("brood"))).isBetween(0.0, 1.0);
    }

    @Test
    void what_an_item_found_itself_does_not_speak_for_it() {
        Coherence alone = coherence(Map.of(ITEM, List.of("fire")));
        Coherence among = coherence(Map.of(ITEM, List.of("fire"), OTHER, List.of("brood")));

        assertThat(alone.with(ITEM, entry("db"))).isZero();
        assertThat(among.with(ITEM, entry("db"))).isLessThan(1);
    }

    @Test
    void what_two_items_found_speaks_for_each_of_them_by_the_other() {
        Coherence coherence = coherence(Map.of(ITEM, List.of("fire"), OTHER, List.of("fire")));

        assertThat(coherence.with(ITEM, entry("db"))).isEqualTo(1);
        assertThat(coherence.with("Iets anders", entry("db"))).isEqualTo(1);
    }

    @Test
    void a_candidate_far_down_an_items_list_does_not_speak() {
        Coherence coherence = coherence(Map.of(OTHER, List.of("brood", "brood", "brood", "brood", "brood", "fire")));

        assertThat(coherence.with(ITEM, entry("db"))).isLessThan(1);
    }

    private Coherence coherence(Map<String, List<String>> found) {
        Map<String, List<EscoIndex.Entry>> entries = new LinkedHashMap<>();
        found.forEach((text, skills) ->
                entries.put(text, skills.stream().map(this::entry).toList()));
        return new Coherence(entries, index.themes());
    }

    private EscoIndex.Entry entry(String skill) {
        List<EscoConcept> concepts = List.copyOf(index.esco().concepts().values());
        for (int n = 0; n < concepts.size(); n++) {
            if (concepts.get(n).iri().equals(MiniEsco.SKILL + skill)) {
                return index.entry(n);
            }
        }
        throw new IllegalArgumentException(skill);
    }

    private static String below(String skill, String group) {
        return "KnowledgeSkillCompetence," + MiniEsco.SKILL + skill + ",SkillGroup," + MiniEsco.SKILL + group;
    }
}

package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BilingualTest {
    @Test
    void a_compound_of_a_compound_brings_the_compound_within_it() {
        assertThat(item("Ververst de scheepsmotorolie", "schip scheeps motor olie motorolie"))
                .contains("motor", "motorolie");
    }

    @Test
    void parts_of_a_word_of_phrasing_say_as_little_as_the_word() {
        assertThat(item("Heeft diepgaande kennis van kaas", "diep gaande kaas")).containsExactly("kaas");
    }

    @Test
    void a_word_of_phrasing_within_a_compound_leaves_the_other_parts() {
        assertThat(item("Kan kooktechnieken toepassen", "koken kook techniek"))
                .contains("kook")
                .doesNotContain("techniek");
    }

    /** The terms of an item, where texts of a few concepts use these words. */
    private static Set<String> item(String text, String words) {
        List<EscoConcept> concepts = List.of("1", "2", "3").stream()
                .map(iri -> new EscoConcept(
                        iri,
                        EscoConcept.Kind.SKILL,
                        false,
                        new EscoConcept.Text("", List.of(), words),
                        EscoConcept.Text.NONE,
                        Set.of()))
                .toList();
        return Bilingual.untaught(concepts).item(text).weights().keySet();
    }
}

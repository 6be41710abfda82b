package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    @Test
    void a_word_brings_others_that_say_nearly_the_same_and_they_count_less() {
        Bag wide = Synonyms.widen(new Bag(Map.of("opstel", 1.0), Map.of("opstel", "opstellen")));

        assertThat(wide.weights()).containsEntry("opstel", 1.0).containsKey("schrijf");
        assertThat(wide.weights().get("schrijf")).isPositive().isLessThan(1);
        assertThat(wide.words()).containsEntry("schrijf", "opstellen");
    }

    @Test
    void a_word_that_no_group_holds_stays_alone() {
        Bag alone = new Bag(Map.of("brood", 1.0), Map.of("brood", "brood"));

        assertThat(Synonyms.widen(alone)).isEqualTo(alone);
    }
}

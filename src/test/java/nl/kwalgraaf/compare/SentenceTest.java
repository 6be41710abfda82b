package nl.kwalgraaf.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    /** Twice the words that both have in the same order, divided by all words. */
    @ParameterizedTest
    @CsvSource({
        "Kan een zwerm scheppen, Kan een korf met zwerm scheppen, 0.8",
        "Kan Melken., kan melken, 1",
        "a b c d, d c b a, 0.25",
        "a b c d, a b x y, 0.5"
    })
    void likeness_is_that_of_words_in_order(String before, String after, double likeness) {
        assertThat(WordDiff.likeness(new Sentence(before), new Sentence(after), 0.2))
                .isEqualTo(likeness);
    }

    @Test
    void words_are_parted_by_any_white_space() {
        assertThat(Sentence.words(" een\u00a0 zwerm\n\tbijen ")).containsExactly("een", "zwerm", "bijen");
        assertThat(Sentence.words(" \n")).isEmpty();
    }

    /** Whose words have less in common than is asked for is not looked at further. */
    @ParameterizedTest
    @CsvSource({"a b c d, a x y z, 0.5, 0", "a b c d, a x y z, 0.25, 0.25", "a b c d, a x y z, 0, 0.25"})
    void what_is_certain_to_be_less_alike_than_asked_is_not_alike(
            String before, String after, double least, double likeness) {
        assertThat(WordDiff.likeness(new Sentence(before), new Sentence(after), least))
                .isEqualTo(likeness);
    }
}

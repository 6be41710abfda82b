package nl.kwalgraaf.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import nl.kwalgraaf.Work;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void one_word_in_the_middle_is_replaced() {
        WordDiff diff = WordDiff.of("De beheerder test het netwerk", "De beheerder bewaakt het netwerk");

        assertThat(diff.edits())
                .containsExactly(
                        new Edit(Edit.Kind.BOTH, "De beheerder"),
                        new Edit(Edit.Kind.OLD, "test"),
                        new Edit(Edit.Kind.NEW, "bewaakt"),
                        new Edit(Edit.Kind.BOTH, "het netwerk"));
        // Four words of five on either side: 2 * 4 / 10.
        assertThat(diff.likeness()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void case_accents_quotes_and_closing_punctuation_make_no_difference() {
        WordDiff diff = WordDiff.of("creeren van \"orde\";", "Creëren  van ‘orde’.");

        assertThat(diff.likeness()).isEqualTo(1);
        assertThat(diff.edits()).containsExactly(new Edit(Edit.Kind.BOTH, "Creëren van ‘orde’."));
    }

    @Test
    void words_at_either_end_are_added_and_taken_away() {
        assertThat(WordDiff.of("a b c", "b c d").edits())
                .containsExactly(
                        new Edit(Edit.Kind.OLD, "a"), new Edit(Edit.Kind.BOTH, "b c"), new Edit(Edit.Kind.NEW, "d"));
    }

    @Test
    void words_in_another_order_count_only_as_far_as_they_keep_it() {
        // The longest row both have is "b c": 2 * 2 / 6.
        assertThat(WordDiff.of("a b c", "b c a").likeness()).isCloseTo(4.0 / 6, within(1e-9));
    }

    @Test
    void nothing_against_nothing_is_the_same_and_against_something_is_not() {
        assertThat(WordDiff.of("", "").likeness()).isEqualTo(1);
        assertThat(WordDiff.of("", "iets").likeness()).isZero();
        assertThat(WordDiff.of("iets", "").edits()).containsExactly(new Edit(Edit.Kind.OLD, "iets"));
    }

    @Test
    void texts_beyond_any_size_end_in_time() {
        String before = "begin " + "before ".repeat(20_000) + "einde";
        String after = "begin " + "after ".repeat(20_000) + "einde";

        assertThat(Work.within(
                        Duration.ofSeconds(20), () -> WordDiff.of(before, after).edits()))
                .hasSize(4);
    }

    @Test
    void changed_words_are_shown_with_a_few_around_them() {
        WordDiff diff = WordDiff.of(
                "een twee drie vier vijf zes zeven acht before negen tien elf twaalf dertien veertien vijftien",
                "een twee drie vier vijf zes zeven acht after negen tien elf twaalf dertien veertien vijftien");

        assertThat(ComparisonText.marked(diff.edits()))
                .isEqualTo("… vijf zes zeven acht [-before-] {+after+} negen tien elf twaalf …");
    }
}

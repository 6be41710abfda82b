package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kwalgraaf.Work;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** Lines of forty characters with a compound or without, and longer ones behind which another was put. */
class LostHyphensTest {
    private static final String COMPOUND = "de service-gerichte bakker bakt elke dag\n";
    private static final String PLAIN = "de behulpzame zeer trouwe bakker bakt nu\n";
    private static final String LOST = "servicegerichte";
    private static final String REST = " wijze met aandacht voor ieder";

    /** One more line than the twenty with which the next goes on. */
    private static final String DOCUMENT = COMPOUND.repeat(21);

    /** A line of which the word with the lost hyphen ends at this column. */
    private static String joined(int column) {
        return "Hij " + "x".repeat(column - LOST.length() - 5) + " " + LOST + REST + "\n";
    }

    private static Outcome<SourceText> read(String text) {
        return LostHyphens.restored(SourceText.of("test", text));
    }

    private static boolean isRestored(String text) {
        return !read(text).value().orElseThrow().content().contains(LOST);
    }

    @Test
    void a_hyphen_comes_back_where_a_line_was_put_behind_another() {
        String text = DOCUMENT + joined(40).repeat(2);
        assertThat(read(text).value().orElseThrow().content()).isEqualTo(text.replace(LOST, "service-gerichte"));
        assertThat(read(text).findings()).hasSize(1);
    }

    /** Not once from each of its letters on. */
    @Test
    void a_word_without_end_is_read_once() {
        Outcome<SourceText> read = Work.within(Duration.ofSeconds(60), () -> read("a".repeat(2_000_000)));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void twenty_compounds_show_that_none_ends_a_line() {
        String joined = joined(40).repeat(2);
        assertThat(isRestored(COMPOUND.repeat(20) + PLAIN + joined)).isTrue();
        assertThat(isRestored(COMPOUND.repeat(19) + PLAIN.repeat(2) + joined)).isFalse();
    }

    @Test
    void twenty_wrapped_lines_show_how_long_a_line_is() {
        String joined = joined(40).repeat(2);
        assertThat(isRestored(COMPOUND.repeat(21) + joined)).isTrue();
        assertThat(isRestored(COMPOUND.repeat(20) + joined)).isFalse();
    }

    @Test
    void two_joined_lines_show_that_lines_were_joined() {
        assertThat(isRestored(DOCUMENT + joined(40))).isFalse();
        assertThat(read(DOCUMENT + joined(40)).findings()).isEmpty();
    }

    /** Three quarters and five quarters of forty are thirty and fifty. */
    @Test
    void a_line_ended_about_where_others_do() {
        assertThat(isRestored(DOCUMENT + joined(31).repeat(2))).isTrue();
        assertThat(isRestored(DOCUMENT + joined(30).repeat(2))).isFalse();
        assertThat(isRestored(DOCUMENT + joined(49).repeat(2))).isTrue();
        assertThat(isRestored(DOCUMENT + joined(50).repeat(2))).isFalse();
    }

    @Test
    void a_joined_line_is_longer_than_five_quarters_of_one() {
        String word = "Hij xxxxxxxxxxx " + LOST + " ";
        assertThat(isRestored(DOCUMENT + (word + "x".repeat(51 - word.length()) + "\n").repeat(2)))
                .isTrue();
        assertThat(isRestored(DOCUMENT + (word + "x".repeat(50 - word.length()) + "\n").repeat(2)))
                .isFalse();
    }

    @Test
    void a_word_that_the_document_writes_without_one_keeps_none() {
        assertThat(isRestored(
                        DOCUMENT + "Een " + LOST + " bakker.\n" + joined(40).repeat(2)))
                .isFalse();
    }
}

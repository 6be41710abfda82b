package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
    @Test
    void the_first_word_of_a_row_is_looked_at_and_the_last() {
        assertThat(FunctionWords.begin(row("en gist", 0, 7))).isTrue();
        assertThat(FunctionWords.begin(row("gist en", 0, 7))).isFalse();
        assertThat(FunctionWords.end(row("gist en", 0, 7))).isTrue();
        assertThat(FunctionWords.end(row("en gist", 0, 7))).isFalse();
        assertThat(FunctionWords.end(row("gist en/of", 0, 10))).isTrue();
        assertThat(FunctionWords.end(row("gist/en", 0, 7))).isFalse();
    }

    /** A row may be part of a line: what stands beside it on the line is none of it. */
    @Test
    void a_word_ends_where_its_row_does() {
        assertThat(FunctionWords.begin(row("enkel", 0, 2))).isTrue();
        assertThat(FunctionWords.end(row("meten", 3, 5))).isTrue();
    }

    private static Row row(String line, int start, int end) {
        return new Row(SourceText.of("test", line), 1, start, end, false, false);
    }
}

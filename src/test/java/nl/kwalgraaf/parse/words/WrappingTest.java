package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final int[] OF_HEADINGS = {60, 100, 100};

    private static int[] wrapped(int lines, int longer) {
        return IntStream.range(0, lines).map(line -> line < longer ? 90 : 60).toArray();
    }

    @Test
    void a_text_in_a_column_is_as_wide_as_its_wrapped_lines() {
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(20, 0)).width()).isEqualTo(60);
    }

    @Test
    void a_few_wrapped_lines_show_nothing() {
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(19, 0)).width()).isEqualTo(100);
    }

    @Test
    void one_in_four_may_stand_beside_its_label() {
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(60, 15)).width()).isEqualTo(60);
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(60, 16)).width()).isEqualTo(90);
    }

    /** Ten characters, a space, the four of "meel" and twelve columns more are 27. */
    @Test
    void a_word_had_room_where_it_fits_with_twelve_columns_left() {
        assertThat(new Wrapping(27).hadRoom(row("Mengt deeg"), row("meel en gist")))
                .isTrue();
        assertThat(new Wrapping(26).hadRoom(row("Mengt deeg"), row("meel en gist")))
                .isFalse();
    }

    @Test
    void a_row_runs_on_where_its_sentence_is_not_over_and_no_word_had_room() {
        Row below = row("meel en gist");
        assertThat(new Wrapping(26).runsOn(row("Mengt deeg"), below)).isTrue();
        assertThat(new Wrapping(27).runsOn(row("Mengt deeg"), below)).isFalse();
        assertThat(new Wrapping(26).runsOn(row("Mengt deeg."), below)).isFalse();
        assertThat(new Wrapping(26).runsOn(row("Mengt deeg"), below.behindGap(false)))
                .isFalse();
    }

    @Test
    void a_dash_that_begins_a_row_belongs_to_its_first_word() {
        assertThat(Wrapping.firstWord(row("meel en gist"))).isEqualTo("meel".length());
        assertThat(Wrapping.firstWord(row("- meel en gist"))).isEqualTo("- meel".length());
        assertThat(Wrapping.firstWord(row("u mengt"))).isEqualTo("u".length());
        assertThat(Wrapping.firstWord(row("meel - gist"))).isEqualTo("meel".length());
    }

    @Test
    void a_text_of_whole_lines_wraps_nowhere() {
        assertThat(Wrapping.NONE.wraps()).isFalse();
        assertThat(new Wrapping(80).wraps()).isTrue();
    }

    private static Row row(String line) {
        return new Row(SourceText.of("test", line), 1, 0, line.length(), false, false);
    }
}

package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class ListMarkTest {
    /** A dash against a word may be the second half of a compound. */
    @Test
    void a_faint_mark_below_a_line_without_a_colon_is_one_where_the_next_row_bears_it_too() {
        assertThat(ListMark.of(rows("De bakker weegt", "-zoet deeg", "en mengt")))
                .isEmpty();
        assertThat(ListMark.of(rows("De bakker", "-weegt deeg", "-mengt"))).contains(ListMark.DASH_AGAINST_WORD);
        assertThat(ListMark.of(rows("De bakker:", "-weegt deeg", "en mengt"))).contains(ListMark.DASH_AGAINST_WORD);
        assertThat(ListMark.of(rows("De bakker", "weegt", "-zoet deeg"))).isEmpty();
    }

    @Test
    void a_dash_alone_may_stand_in_a_sentence_and_a_point_may_not() {
        assertThat(ListMark.DASH.standsInSentences()).isTrue();
        assertThat(ListMark.POINT.standsInSentences()).isFalse();
    }

    @Test
    void what_fonts_of_symbols_have_is_a_point_from_the_first_sign_to_the_last() {
        assertThat(ListMark.isAlone(rows("\ue000").get(0))).isTrue();
        assertThat(ListMark.before(rows("\uf8ff weegt").get(0))).contains(ListMark.POINT);
        assertThat(ListMark.before(rows("\uf900 weegt").get(0))).isEmpty();
    }

    private static List<Row> rows(String... lines) {
        return Stream.of(lines)
                .map(line -> new Row(SourceText.of("test", line), 1, 0, line.length(), false, false))
                .toList();
    }
}

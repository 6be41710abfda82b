package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
    void one_in_six_may_stand_beside_its_label() {
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(60, 10)).width()).isEqualTo(60);
        assertThat(Wrapping.of(OF_HEADINGS, wrapped(60, 11)).width()).isEqualTo(90);
    }
}

package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
    @ParameterizedTest
    @ValueSource(strings = {"deeg t.b.v.", "t.b.v.", "gist (o.a.", "gist e.d.", "dat is d.w.z.", "gist Enz.", "bv."})
    void the_stop_of_an_abbreviation_closes_no_sentence(String text) {
        assertThat(Ending.of(row(text))).isEqualTo(Ending.ABBREVIATION);
    }

    /** What has its first stop further on is an address, what has one before its letters leaves something out. */
    @ParameterizedTest
    @ValueSource(
            strings = {"weegt deeg.", "zie www.nl.", "weegt ..", "weegt ...", "weegt .nl.", "zie a.bcdefg.", "vet."})
    void any_other_stop_does(String text) {
        assertThat(Ending.of(row(text))).isEqualTo(Ending.STOP);
    }

    @Test
    void an_item_ends_as_a_sentence_does_and_only_a_lead_line_in_a_colon() {
        assertThat(Ending.STOP.isOfItem()).isTrue();
        assertThat(Ending.ABBREVIATION.isOfItem()).isTrue();
        assertThat(Ending.SEMICOLON.isOfItem()).isTrue();
        assertThat(Ending.COLON.isOfItem()).isFalse();
        assertThat(Ending.WORD.isOfItem()).isFalse();
    }

    @Test
    void a_sentence_breaks_off_behind_a_word_a_comma_or_a_hyphen() {
        assertThat(Ending.of(row("weegt")).breaksOff()).isTrue();
        assertThat(Ending.of(row("weegt,")).breaksOff()).isTrue();
        assertThat(Ending.of(row("deeg-")).breaksOff()).isTrue();
        assertThat(Ending.of(row("weegt.")).breaksOff()).isFalse();
        assertThat(Ending.of(row("(weegt)")).breaksOff()).isFalse();
    }

    private static Row row(String text) {
        return new Row(SourceText.of("test", text), 1, 0, text.length(), false, false);
    }
}

package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static boolean isTold(String line) {
        String text =
                "B1-K1: Bakt\n\nB1-K1-W1: Kneedt\n\nOmschrijving\n\nDe bakker kneedt deeg.\n" + line + "\nHij mengt.\n";
        return TextReader.read(SourceText.of("test", "Basisdeel\n\n" + text)).orElseThrow().findings().stream()
                .anyMatch(finding -> finding.code() == ParseCode.UNKNOWN_LEAD_LINE);
    }

    @Test
    void a_line_above_what_holds_for_one_profiel_has_150_characters_at_most() {
        String lead = "Voor deze bakker is er ook:";
        assertThat(isTold(lead.replace("deze", "d" + "e".repeat(150 - lead.length() + 3))))
                .isTrue();
        assertThat(isTold(lead.replace("deze", "d" + "e".repeat(151 - lead.length() + 3))))
                .isFalse();
    }
}

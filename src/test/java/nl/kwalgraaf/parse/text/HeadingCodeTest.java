package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingCodeTest {

    private static Optional<HeadingCode> code(String line) {
        return HeadingCode.of(new Row(SourceText.of("test.txt", line), 1, 0, line.length(), true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kerntaak B1-K1: Bakt brood            | B1-K1
            KERNTAAK B1-K1 Bakt brood             | B1-K1
            Kerntaak 1 B1-K1 Bakt brood           | B1-K1
            Kerntaak 1: B1-K1 Bakt brood          | B1-K1
            Kerntaak: B1-K1 Bakt brood            | B1-K1
            Werkproces B1-K1-W12 2e bakproef      | B1-K1-W12
            Werkproces B1.K1.W2 – Bakt brood      | B1-K1-W2
            Werkproces B1 - K1 - W2 'Just in time'| B1-K1-W2
            Werkproces P2-K1-W2                   | P2-K1-W2
            Profieldeel P2: Bakker                | P2
            B1.K1.W1 Bakt brood                   | B1-K1-W1
            B1-K1-W1 : Bakt brood                 | B1-K1-W1
            """)
    void word_before_the_code_is_seen_through(String line, String code) {
        assertThat(code(line)).map(heading -> heading.found().code().toString()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "werkproces B1-K2-W1). Daarna",
                "Werkproces B1-K2-W1). Daarna",
                "Werkproces B1-K2-W1, Bakt brood",
                "Werkproces B1-K2-W1 is van belang",
                "Werkproces B1-K2-W1 (Bakt brood)",
                "werkproces B1-K2-W1: Bakt brood",
                "Werkproces B1-K2: Bakt brood",
                "Kerntaak B1-K2-W1: Bakt brood",
                "Kerntaken B1-K1 en B1-K2",
                "KerntaakB1-K1: Bakt brood",
                "Kerntaak 123 B1-K1: Bakt brood",
                "Kerntaak 1B1-K1: Bakt brood",
                "Profieldeel B1: Bakker",
                "Kerntaak",
                "K",
            })
    void other_rows_that_begin_so_are_text(String line) {
        assertThat(code(line)).isEmpty();
    }
}

package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a code, and where it ends. */
class CodeScannerTest {
    @ParameterizedTest
    @CsvSource({
        "B1-K1-W9 Lost storingen op, B1-K1-W9",
        "P10-K10-W10 Lost storingen op, P10-K10-W10",
        "D125-K1 Verdieping, D125-K1",
        "B1-K1 -, B1-K1",
        "B1-K1., B1-K1"
    })
    void a_code_stands_before_a_title(String heading, String code) {
        assertThat(at(heading)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B0-K1 Kern", "B1-K0 Kern", "B1-K1-W0 Kern", "B1-K1234 Kern", "C2024 Editie", "B1a Kern"})
    void no_unit_has_such_a_number(String text) {
        assertThat(at(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"B1, 1, none", "B1-K1, 4, B1", "B1-K1-W1, 7, B1-K1"})
    void what_lies_behind_the_limit_is_not_read(String text, int limit, String code) {
        assertThat(said(new CodeScanner(text, limit), 0)).isEqualTo(code);
    }

    /** Levels of languages look like codes of delen; they stand behind a slash or a dash. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Spreekt Engels op niveau A2/B1", "Spreekt Duits (ERK-B1)", "Gebruikt 3D1", "Werkt met CAD2"})
    void a_code_stands_at_the_start_of_a_word(String title) {
        assertThat(new CodeScanner(title, title.length()).after(0)).isEmpty();
    }

    @Test
    void a_page_may_end_within_a_code() {
        assertThat(at("B1-K1-\n" + "voet van de pagina\n".repeat(12) + "W1 Lost op"))
                .isEqualTo("B1-K1-W1");
    }

    @Test
    void but_no_whole_page_may_stand_within_one() {
        assertThat(at("B1-K1-\n" + "tekst van een andere pagina\n".repeat(13) + "W1 Lost op"))
                .isEqualTo("B1-K1");
    }

    @Test
    void a_code_whose_rest_is_nowhere_ends_where_it_was_split() {
        assertThat(at("B1-K1-\nvoet van de pagina")).isEqualTo("B1-K1");
    }

    private static String at(String text) {
        return said(new CodeScanner(text, text.length()), 0);
    }

    private static String said(CodeScanner scanner, int start) {
        return scanner.at(start).map(found -> found.code().toString()).orElse("none");
    }
}

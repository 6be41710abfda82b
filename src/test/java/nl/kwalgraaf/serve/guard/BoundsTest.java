package nl.kwalgraaf.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a query is measured as SPARQL reads it (SPARQL 1.1, section 19). */
class BoundsTest {
    /** In each, {@code %s} stands for what is repeated so often that the text is beyond the bound, and at the bound is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ASK { FILTER( %s                       | (              | 98    | nested more than 100 deep
            ASK                                 %s | {              | 100   | nested more than 100 deep
            ASK { ?s ?p                         %s | [ <p>          | 99    | nested more than 100 deep
            ASK { ?s ?p                         %s | <<             | 99    | nested more than 100 deep
            ASK { FILTER(                       %s | !              | 100   | nested more than 100 deep
            ASK { FILTER(1                      %s | - +            | 50    | nested more than 100 deep
            ASK { FILTER(1                      %s | && 1           | 1499  | 1500 operators
            ASK { ?s <p>                        %s | / <p>          | 1500  | 1500 operators
            ASK { {}                            %s | UNION {}       | 1500  | 1500 operators
            ASK {                               %s | bind(1 AS ?x)  | 1500  | 1500 operators
            ASK { VALUES ?x {                   %s | 1              | 99995 | 100000 words
            ASK { FILTER(                       %s | true-true      | 1499  | 1500 operators
            SELECT                              %s | ?x             | 5999  | 6000 words and signs outside braces
            """)
    void what_is_beyond_a_bound_is_refused(String beginning, String repeated, int most, String sentence) {
        String atTheBound = beginning.replace("%s", (" " + repeated).repeat(most));
        assertThatCode(() -> Bounds.check(atTheBound, "query")).doesNotThrowAnyException();
        String beyond = beginning.replace("%s", (" " + repeated).repeat(most + 1));
        assertThatThrownBy(() -> Bounds.check(beyond, "query"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400))
                .hasMessageContainingAll("The query ", sentence, "line 1");
    }

    @Test
    void variables_are_counted_once_each() {
        assertThatCode(() -> Bounds.check("ASK { " + "?s ?p $o . ".repeat(3_000) + "}", "query"))
                .doesNotThrowAnyException();
        String many = IntStream.range(0, 2_001).mapToObj(i -> "?v" + i).collect(Collectors.joining(" "));
        assertThatThrownBy(() -> Bounds.check("ASK { " + many, "query")).hasMessageContaining("2000 variables");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ASK { FILTER(%s = 1) }", "ASK { FILTER('%s'^^xsd:integer = 1) }", "ASK { FILTER(0.%s = 1) }"})
    void long_numbers_are_refused(String query) {
        assertThatCode(() -> Bounds.check(String.format(query, "9".repeat(1_000)), "query"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.check(String.format(query, "9".repeat(1_001)), "query"))
                .hasMessageContaining("1000 digits");
    }

    /** Signs between words need no blanks: so they are counted. */
    @Test
    void words_end_where_a_sign_begins() {
        assertThatThrownBy(() -> Bounds.check("SELECT " + "?a?b$c".repeat(2_001) + "{}", "query"))
                .hasMessageContaining("words and signs outside braces");
        assertThatThrownBy(() -> Bounds.check("ASK { FILTER(" + "?a-?b-".repeat(751) + "1) }", "query"))
                .hasMessageContaining("1500 operators");
        assertThatThrownBy(() -> Bounds.check("ASK { FILTER(" + "1*2*".repeat(751) + "1) }", "query"))
                .hasMessageContaining("1500 operators");
        assertThatCode(() -> Bounds.check("ASK { " + "?a b:c-d.e\\-f 'a'@nl-NL-x ; ".repeat(3_000) + "}", "query"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Bounds.check("ASK { " + "a-b:c-d.e\\-f 1e-5 ".repeat(3_000) + "}", "query"))
                .doesNotThrowAnyException();
    }

    /** At each part of it Jena looks for the colon of a name to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"true-", "a."})
    void what_is_read_again_and_again_is_refused(String part) {
        assertThatCode(() -> Bounds.check("ASK { " + part.repeat(400), "query")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.check("ASK { " + part.repeat(1_490), "query"))
                .hasMessageContaining("without a blank that are read again");
    }

    @Test
    void long_names_are_refused() {
        assertThatCode(() -> Bounds.check("ASK { ?s a:" + "a.".repeat(3_900) + "b ?o }", "query"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.check("ASK { ?s a:" + "a\\/".repeat(4_000) + " ?o }", "query"))
                .hasMessageContaining("8000 characters in an IRI or a name");
    }

    /** Java reads a pattern, when the query is read, in time with the square of its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER(REGEX(?o, '%s')) }",
                "ASK { FILTER regex (?o, (('%s'))) }",
                "ASK { FILTER(REPLACE(STR(?o), \"%s\", 'x') = 'x') }",
                "ASK { FILTER(REGEX(?o, 'a') || REGEX(?o, '''%s''')) }"
            })
    void long_patterns_are_refused(String query) {
        assertThatCode(() -> Bounds.check(String.format(query, "a".repeat(9_900)), "query"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.check(String.format(query, "a".repeat(10_000)), "query"))
                .hasMessageContaining("10000 characters together within REGEX and REPLACE");
    }

    @Test
    void long_iris_are_refused() {
        assertThatCode(() -> Bounds.check("BASE <http://a/" + "../".repeat(2_600) + "> ASK {}", "query"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Bounds.check("BASE <http://a/" + "../".repeat(2_700) + "> ASK {}", "query"))
                .hasMessageContaining("8000 characters in an IRI or a name");
    }

    /** What is not a sign of the language is not counted as one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK {} # %s",
                "ASK { ?s ?p \"%s\" }",
                "ASK { ?s ?p '%s' }",
                "ASK { ?s ?p \"\"\"\n \" %s\"\"\" }",
                "ASK { ?s ?p '''' %s''' }",
                "ASK { ?s ?p '\\'%s' }",
                "ASK { ?s <urn:!/+*-&&%%28> '%s' }",
                "ASK { FILTER(REGEX(?o, 'a')) ?s ?p '%s' }"
            })
    void texts_comments_and_iris_are_no_signs(String query) {
        assertThatCode(() -> Bounds.check(String.format(query, "( { [ && ! 9".repeat(2_000)), "query"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Bounds.check(String.format(query, "9".repeat(2_000)), "query"))
                .doesNotThrowAnyException();
    }

    /** {@code <} begins an IRI only where it ends as one. */
    @Test
    void less_than_is_an_operator() {
        assertThatThrownBy(() -> Bounds.check("ASK { FILTER(1 " + "< 2 ".repeat(1_500) + ") }", "query"))
                .hasMessageContaining("1500 operators");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ASK { ?s ?p 'never closed", "ASK { ?s <never closed", "ASK { ?s ?p '''x\\", "\\", "'\\", "<", ""
            })
    void what_is_not_closed_is_left_to_the_parser(String query) {
        assertThatCode(() -> Bounds.check(query, "query")).doesNotThrowAnyException();
    }

    @Test
    void line_is_told() {
        assertThatThrownBy(() -> Bounds.check("ASK {\n\n'''\n'''\n" + "(".repeat(101), "update"))
                .hasMessageContainingAll("The update ", "line 5");
    }
}

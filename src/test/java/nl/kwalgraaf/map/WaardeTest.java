package nl.kwalgraaf.map;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaardeTest {
    @ParameterizedTest
    @CsvSource({
        "STUDIELAST,               240,              240 integer",
        "STUDIELAST,               120 uur,          120 integer",
        "STUDIELAST,               4.800,            4800 integer",
        "STUDIELAST,               circa 240,        circa 240 langString",
        "STUDIELAST,               240 of 480,       240 of 480 langString",
        "BRANCHEVEREISTEN,         Nee,              false boolean",
        "BRANCHEVEREISTEN,         ja.,              true boolean",
        "BRANCHEVEREISTEN,         'Ja, een pas.',   'Ja, een pas. langString'",
        "BEROEPSVEREISTEN,         Nee,              Nee langString",
        "INGANGSDATUM_CERTIFICAAT, 01-08-2021,       2021-08-01 date",
        "INGANGSDATUM_CERTIFICAAT, 1 Augustus 2021., 2021-08-01 date",
        "INGANGSDATUM_CERTIFICAAT, 31-02-2021,       31-02-2021 langString",
        "TYPERING_BEROEP,          240,              240 langString",
    })
    void a_text_is_what_its_field_holds_where_it_says_that_and_no_more(Rubriek rubriek, String text, String literal) {
        SourceText source = SourceText.of("test.txt", text);
        var node = Waarde.of(rubriek, new Tekst(text, new Span(source, 0, text.length())));

        assertThat(node.getLiteralLexicalForm() + " "
                        + node.getLiteralDatatypeURI().replaceFirst(".*#", ""))
                .isEqualTo(literal);
    }
}

package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of competenties, told from what only begins as one does. */
class CompetentieParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leren",
                "Leren.",
                "Leren, Analyseren",
                "Leren Analyseren",
                "Leren en Analyseren",
                "Leren (P)",
                "\u201cLeren \u201d",
                "M. Analyseren",
                "M Analyseren",
                "(M) Analyseren",
                "Op de behoeften en verwachtingen van"
            })
    void aRowNamesOne(String row) {
        assertThat(CompetentieParser.names(rows(row).get(0))).isTrue();
    }

    /** Keuzedelen, subjects and behaviour begin with such words too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Begeleiden van ouderen",
                "Lerenden begeleiden",
                "Kwaliteit",
                "Kwaliteit bewaken",
                "P. Analyseren",
                "Zorg verlenen"
            })
    void aRowNamesNone(String row) {
        assertThat(CompetentieParser.names(rows(row).get(0))).isFalse();
    }

    /** Nothing that is printed there is lost, whether the model knows it or not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zingen, Dansen | Zingen?/Dansen?",
                "Zingen Leren, Dansen | Zingen?/P/Dansen?",
                "Zingen. Leren. Dansen. | Zingen?/P/Dansen?",
                "\u201cZingen\u201d, \u201cLeren\u201d | \u201cZingen\u201d?/P",
                "P. Analyseren | P?/M",
                "O\ufb03cieel zingen, Leren | Officieel zingen?/P"
            })
    void whatIsNoNameIsTold(String row, String said) {
        assertThat(parse(row)).isEqualTo(said);
    }

    @Test
    void aMarkWithNothingBehindItNamesNone() {
        assertThat(parse("\u2022 Leren en -\n\u2022")).isEqualTo("P/-?");
    }

    private static String parse(String text) {
        List<Finding> findings = new ArrayList<>();
        List<Competentievermelding> said = CompetentieParser.parse(rows(text), findings);
        assertThat(findings).hasSize((int)
                said.stream().filter(each -> each.competentie().isEmpty()).count());
        return String.join(
                "/",
                said.stream()
                        .map(each -> each.competentie()
                                .map(Enum::name)
                                .orElse(each.tekst().schoon() + "?"))
                        .toList());
    }

    private static List<Row> rows(String text) {
        SourceText source = SourceText.of("test", text);
        return source.lines().stream().map(line -> Row.of(source, line)).toList();
    }
}

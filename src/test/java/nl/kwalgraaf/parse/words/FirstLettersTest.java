package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is let through unless its first letters show that it is none of the names: what is left out is never looked up. */
class FirstLettersTest {
    private static final FirstLetters NAMES = new FirstLetters(List.of(
            "gedrag", "de onderliggende competenties", "mbo-certificaat", "wettelijke eisen", "overzicht van …"));

    private static boolean mayBegin(String line, int index) {
        return NAMES.mayBegin(new Row(SourceText.of("test", line), 1, 0, line.length(), false, false), index);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gedrag",
                "GEDRAG:",
                "gedrag knipt",
                "Ge-",
                "Ge\u00addrag",
                "De onderliggende com-",
                "De  onderliggende",
                "De\u00a0onderliggende",
                "De",
                "Mbo-certificaat",
                "Mbo certificaat",
                "Wéttelijke eisen",
                "\u201cGedrag\u201d",
                "Overzicht van het dossier",
                "Overzicht van"
            })
    void what_may_be_a_name_is_let_through(String line) {
        assertThat(mayBegin(line, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gedragingen", "Gebruikt", "De beheerder:", "Wet op de beroepen", "Overzichten van", "Kan", "G"})
    void what_can_be_none_is_not(String line) {
        assertThat(mayBegin(line, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1. Gedrag,3,true", "1. Gebak,3,false", "1. Gedrag,8,false"})
    void the_name_may_stand_behind_a_number(String line, int index, boolean may) {
        assertThat(mayBegin(line, index)).isEqualTo(may);
    }
}

package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private enum Name {
        CONTEXT,
        LAST_RESULT
    }

    @Test
    void a_wording_counts_as_people_write_it() {
        Wording wording = Wording.parse("test.txt", """
                # a remark
                [label: last-result]
                Gewenst resultaat:
                  "Resultaat"
                [label: context]

                [mark: last-result]
                [mark: context]
                U+2022 a point
                U+F0B7
                [words: last-result]
                [words: context]
                Overzicht van het …
                """);
        assertThat(wording.under("label", Name.class))
                .containsEntry(Name.LAST_RESULT, List.of("gewenst resultaat", "resultaat"))
                .containsEntry(Name.CONTEXT, List.of());
        assertThat(wording.under("mark", Name.class)).containsEntry(Name.CONTEXT, List.of("\u2022", "\uf0b7"));
        String open = wording.under("words", Name.class).get(Name.CONTEXT).get(0);
        assertThat(Wording.matches(open, "overzicht van het dossier")).isTrue();
        assertThat(Wording.matches(open, "overzicht van de kerntaken")).isFalse();
    }

    @Test
    void one_word_may_stand_in_two_lists_of_words() {
        Wording wording = Wording.parse("test.txt", "[words: context]\nkeuzedeel\n[words: last-result]\nkeuzedeel");
        assertThat(wording.under("words", Name.class).values()).containsOnly(List.of("keuzedeel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gedrag                                       | test.txt:1: \"gedrag\" stands under no head",
                "[label context]                              | test.txt:1: [label context] is no head",
                "[label: context];resultaat;[label: context]  | test.txt:3: [label: context] stands on line 1 already",
                "[label: context];;resultaat;Resultaat.       | test.txt:4: \"Resultaat.\" stands on line 3 already",
                "[label: context];a;[label: last-result];a    | test.txt:4: \"a\" stands on line 2 already",
                "[label: context];gewenst  resultaat          | test.txt:2: \"gewenst  resultaat\" is no wording",
                "[mark: context];*                            | test.txt:2: \"*\" is no sign; write its number, as in U+2022.",
            })
    void a_slip_is_told_with_its_line(String lines, String message) {
        assertThatThrownBy(() -> Wording.parse("test.txt", lines.replace(';', '\n')))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_head_that_the_code_does_not_know_is_told_with_its_line() {
        Wording wording = Wording.parse("test.txt", "# a remark\n[label: contxt]\ncontext");
        assertThatThrownBy(() -> wording.under("label", Name.class))
                .hasMessage("test.txt:2: the code knows no label contxt.");
    }

    @Test
    void a_head_that_the_code_asks_for_and_nobody_wrote_is_told() {
        Wording wording = Wording.parse("test.txt", "[label: context]\ncontext");
        assertThatThrownBy(() -> wording.under("label", Name.class))
                .hasMessage("test.txt: no head [label: last-result], which the code asks for.");
    }
}

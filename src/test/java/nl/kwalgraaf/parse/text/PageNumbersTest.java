package nl.kwalgraaf.parse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** In a text of three pages the last row of each is a number, in the forms in which publishers print it. */
class PageNumbersTest {
    private static final int ROWS_OF_TEXT = 7;

    @Test
    void aNumberStandsBehindTheNameOfTheDocument() {
        assertEquals(List.of(7, 15, 23), found(page -> "Sociaal werk | " + page, ROWS_OF_TEXT));
    }

    @Test
    void aNumberStandsBeforeTheNameOfTheDocument() {
        assertEquals(List.of(7, 15, 23), found(page -> page + " | Sociaal werk", ROWS_OF_TEXT));
    }

    @Test
    void aNumberStandsBetweenDashes() {
        assertEquals(List.of(7, 15, 23), found(page -> "- " + page + " -", ROWS_OF_TEXT));
    }

    @Test
    void ofAnAddressAndTwoNumbersTheFirstCounts() {
        assertEquals(
                List.of(7, 15, 23), found(page -> "https://example.org/dossier.html   " + page + "/3", ROWS_OF_TEXT));
    }

    /** Steps of a plan, a few lines of explanation below each, are no pages. */
    @Test
    void numbersThatStandTooNearAreNone() {
        assertEquals(List.of(), found(step -> "Stap " + step, 3));
    }

    @Test
    void theSameNumberEachTimeIsNone() {
        assertEquals(List.of(), found(page -> "Sociaal werk niveau 4", ROWS_OF_TEXT));
    }

    private static List<Integer> found(IntFunction<String> line, int rowsOfText) {
        String text = IntStream.rangeClosed(1, 3)
                .mapToObj(page ->
                        "Overlegt met collega's over de planning\n".repeat(rowsOfText) + line.apply(page) + "\n")
                .collect(Collectors.joining());
        SourceText source = SourceText.of("test", text);
        List<ReadRow> rows = source.lines().stream()
                .map(at -> Readings.read(new Row(source, at.number(), at.start(), at.end(), false, false)))
                .toList();
        return PageNumbers.in(rows).stream().boxed().toList();
    }
}

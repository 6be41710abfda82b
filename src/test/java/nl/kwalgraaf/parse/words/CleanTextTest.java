package nl.kwalgraaf.parse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** Of a list of names a row that could have stood on the line above is a name of its own. */
class CleanTextTest {
    private static final String NAMES = "Allround medewerker\nIT systems";

    @Test
    void aNameWithRoomAboveItStandsOnALineOfItsOwn() {
        assertEquals(NAMES, names(80));
    }

    @Test
    void aNameThatWasWrappedGoesOn() {
        assertEquals("Allround medewerker IT systems", names(20));
    }

    private static String names(int width) {
        SourceText source = SourceText.of("test", NAMES);
        List<Row> rows = source.lines().stream()
                .map(line -> new Row(source, line.number(), line.start(), line.end(), false, false))
                .toList();
        return new CleanText(new Wrapping(width)).names(rows).schoon();
    }
}

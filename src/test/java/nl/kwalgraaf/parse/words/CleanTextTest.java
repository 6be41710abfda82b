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

    @Test
    void ligaturesAndSpacesAreThePrinters() {
        assertEquals("effectief fietsen aflézen officieel affluiten", words("eﬀectief  ﬁetsen aﬂézen oﬃcieel aﬄuiten"));
        assertEquals("een twee", words("een  twee"));
    }

    @Test
    void aDashAloneIsNoHyphen() {
        assertEquals("- netwerken", words("-\nnetwerken"));
        assertEquals("rood - groen", words("rood -\ngroen"));
    }

    /** What is printed behind a ligature stands where it is printed, and so does a soft hyphen that ends the text. */
    @Test
    void eachCharacterKnowsItsPlace() {
        PlacedText placed = CleanText.placed(rows("oﬃcie­el\nen­"));
        assertEquals("officieel en­", placed.toString());
        assertEquals(2, placed.startOf(4));
        assertEquals(6, placed.startOf(7));
        assertEquals(9, placed.startOf(10));
        assertEquals(11, placed.startOf(12));
        assertEquals(12, placed.endOf(12));
    }

    private static String names(int width) {
        return new CleanText(new Wrapping(width)).names(rows(NAMES)).schoon();
    }

    private static String words(String text) {
        return CleanText.words(rows(text));
    }

    private static List<Row> rows(String text) {
        SourceText source = SourceText.of("test", text);
        return source.lines().stream().map(line -> Row.of(source, line)).toList();
    }
}

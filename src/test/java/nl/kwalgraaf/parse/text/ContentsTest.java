package nl.kwalgraaf.parse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** What tells a table of contents from lines that end as its entries do. */
class ContentsTest {
    @Test
    void underscoresLeadToAPageToo() {
        assertEquals("Het beroep", left("Basisdeel____ 3\nProfieldeel____ 5\nBijlagen____ 9\nHet beroep"));
    }

    @Test
    void aLowerNumberIsTheNextEntryOfNone() {
        assertEquals("Mbo-niveau 2", left("Inhoud\nBasisdeel 3\nProfieldeel 5\nBijlagen 9\nMbo-niveau 2"));
    }

    @Test
    void twoEntriesMakeNoTable() {
        String form = "Naam ...........\nDatum ..........\nHet beroep";
        assertEquals(form, left(form));
    }

    @Test
    void sentencesThatBreakOffUnderALabelMakeNone() {
        String field = "Complexiteit\nHij twijfelt ...\nHij aarzelt ...\nHij wacht ...";
        assertEquals(field, left(field));
    }

    private static String left(String text) {
        SourceText source = SourceText.of("test", text);
        List<ReadRow> rows = source.lines().stream()
                .map(at -> Readings.read(new Row(source, at.number(), at.start(), at.end(), false, false)))
                .toList();
        return String.join(
                "\n",
                ReadRow.rows(Contents.takenOut(rows, new Claims(source))).stream()
                        .map(Row::text)
                        .toList());
    }
}

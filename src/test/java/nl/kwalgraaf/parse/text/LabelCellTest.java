package nl.kwalgraaf.parse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** A text that begins with a small letter goes on with a sentence, unless something parts it from the label before it. */
class LabelCellTest {
    @Test
    void aSpaceOrTwoPartNothing() {
        assertEquals(Optional.empty(), beside("Complexiteit speelt hier geen rol"));
        assertEquals(Optional.empty(), beside("Complexiteit  speelt hier geen rol"));
    }

    @Test
    void threeSpacesPartTwoColumns() {
        assertEquals(Optional.of("weinig, want er is hulp"), beside("Complexiteit   weinig, want er is hulp"));
    }

    @Test
    void aTabPartsTwoColumns() {
        assertEquals(Optional.of("weinig, want er is hulp"), beside("Complexiteit\tweinig, want er is hulp"));
    }

    @Test
    void aSignOfEqualityPartsLabelAndText() {
        assertEquals(Optional.of("weinig, want er is hulp"), beside("Complexiteit = weinig, want er is hulp"));
    }

    private static Optional<String> beside(String line) {
        Row row = new Row(SourceText.of("test", line), 1, 0, line.length(), false, false);
        return LabelCell.at(List.of(row), Field.Under.KERNTAAK)
                .map(cell -> cell.values().get(0).text());
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Row;

/** A stretch of the body. */
sealed interface Part {

    /** The heading of a unit; {@code titel} is what stands behind its code on the same row, perhaps nothing. */
    record Heading(Eenheidscode code, Row row, Row titel) implements Part {}

    /** A second heading with a code that another unit bears: what follows belongs to neither. */
    record Duplicate(Row row) implements Part {}

    /** The heading of a section. */
    record Section(SectionKind kind, Row row) implements Part {}

    /** A row of text. */
    record Text(ReadRow read) implements Part {}

    /** The rows of text from there on, as many as one thing can run over. */
    static List<Row> rows(List<Part> parts, int from, int most) {
        List<Row> rows = new ArrayList<>(most);
        for (int at = from; at < parts.size() && rows.size() < most && parts.get(at) instanceof Text text; at++) {
            rows.add(text.read().row());
        }
        return rows;
    }
}

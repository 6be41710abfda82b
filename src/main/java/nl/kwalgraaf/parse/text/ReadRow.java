package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.parse.words.Row;

/**
 * A row and what it was read to be.
 *
 * @param mayLabel whether a label may stand at its beginning; false for most rows
 * @param opensLabel whether a label may begin there that goes on in a row below
 */
record ReadRow(Row row, Reading reading, boolean mayLabel, boolean opensLabel) {

    static List<Row> rows(List<ReadRow> read) {
        List<Row> rows = new ArrayList<>(read.size());
        for (ReadRow each : read) {
            rows.add(each.row());
        }
        return rows;
    }

    /** The rows from there on, as many as one thing can run over. */
    static List<Row> rows(List<ReadRow> read, int from, int most) {
        return rows(read.subList(from, Math.min(read.size(), from + most)));
    }

    Optional<HeadingCode> heading() {
        return reading instanceof Reading.Heading heading ? Optional.of(heading.code()) : Optional.empty();
    }

    boolean isHeading() {
        return reading instanceof Reading.Heading;
    }

    Optional<SectionKind> section() {
        return reading instanceof Reading.Section section ? Optional.of(section.kind()) : Optional.empty();
    }

    boolean isSection(SectionKind kind) {
        return reading instanceof Reading.Section section && section.kind() == kind;
    }

    /** The field whose label this row is, and nothing else. */
    Optional<Field> label() {
        return isLabel() ? Optional.of(((Reading.Label) reading).field()) : Optional.empty();
    }

    boolean isLabel() {
        return reading instanceof Reading.Label label && label.end() == row.end();
    }

    /** True for what the body will read as a heading or label, and for half a code. */
    boolean isStructure() {
        return isHeading() || reading == Reading.Plain.HALF_CODE || reading instanceof Reading.Section || isLabel();
    }

    /** True for a label, and for the lead line of an aanvulling: they end pages and begin them by chance alone. */
    boolean isInUnit() {
        return isLabel()
                || reading == Reading.Plain.LEAD && LeadLine.at(List.of(row)).isPresent();
    }

    /** The same row, parted from the one before it. */
    ReadRow behindGap() {
        return behindGap(row.pageStart());
    }

    /** The same row, behind page furniture that was taken out. */
    ReadRow behindGap(boolean startsPage) {
        return new ReadRow(row.behindGap(startsPage), reading, mayLabel, opensLabel);
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/** How far the body has been read: the row that is next, what was found before it, and what stands after it. */
final class Place {
    /** A label this many rows below a code shows that the code is a heading. */
    static final int LABEL_IN_SIGHT = 6;

    /** And so many below that of the unit which comes next: it may stand beside the middle of its text. */
    private static final int FAR = 30;

    private final List<ReadRow> rows;
    private final Claims claims;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Eenheidscode, Integer> opened = new HashMap<>();
    private final Map<Eenheidscode, String> unopened;

    private int at;
    private Eenheidscode unit;
    private SectionKind section;
    private boolean inFields;
    private boolean furnitureBefore;

    Place(List<ReadRow> rows, Map<Eenheidscode, String> ownDelen, Claims claims) {
        this.rows = rows;
        this.claims = claims;
        this.unopened = new LinkedHashMap<>(ownDelen);
    }

    // What is known here

    boolean atEnd() {
        return at >= rows.size();
    }

    ReadRow read() {
        return rows.get(at);
    }

    Row row() {
        return read().row();
    }

    /** The row that many below this one. */
    Optional<Row> below(int lines) {
        return readBelow(lines).map(ReadRow::row);
    }

    Optional<ReadRow> readBelow(int lines) {
        return at + lines < rows.size() ? Optional.of(rows.get(at + lines)) : Optional.empty();
    }

    /** The words of the rows from the one on that is that many below this one. */
    IntFunction<Optional<String>> wordsFrom(int lines) {
        return next -> below(lines + next).map(Row::text);
    }

    /** How the row above ends, heading or furniture or text; empty where there is none. */
    Optional<Ending> above() {
        return at > 0 ? Optional.of(Ending.of(rows.get(at - 1).row())) : Optional.empty();
    }

    /** True when the row above is one of a list of competenties, whose last has no stop behind it. */
    boolean behindCompetenties() {
        for (int above = at - 1; above >= 0; above--) {
            if (rows.get(above).reading() instanceof Reading.Competenties) {
                return true;
            }
            if (rows.get(above).row().gap() || rows.get(above).reading() != Reading.Plain.PROSE) {
                return false;
            }
        }
        return false;
    }

    /** What was found last, where that is text. */
    Optional<ReadRow> textBefore() {
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Text text
                ? Optional.of(text.read())
                : Optional.empty();
    }

    boolean behindHeading() {
        return !parts.isEmpty() && textBefore().isEmpty();
    }

    List<Part> parts() {
        return parts;
    }

    /** The unit that is open, if one is. */
    Optional<Eenheidscode> unit() {
        return Optional.ofNullable(unit);
    }

    /** True below the first label of the unit that is open. */
    boolean inFields() {
        return inFields;
    }

    boolean isOpened(Eenheidscode code) {
        return opened.containsKey(code);
    }

    /** The profielen that the overview names and the body has not opened yet, by their folded names. */
    Map<Eenheidscode, String> unopened() {
        return unopened;
    }

    boolean inSection(SectionKind kind) {
        return section == kind;
    }

    /** True directly under the heading of the delen of this kind. */
    boolean inSectionOf(Deelsoort soort) {
        return sectionOf().filter(soort::equals).isPresent();
    }

    /** The kind of delen whose heading stands above. */
    Optional<Deelsoort> sectionOf() {
        return Optional.ofNullable(section).flatMap(SectionKind::deelsoort);
    }

    Part.Heading heading(Eenheidscode code) {
        return (Part.Heading) parts.get(opened.get(code));
    }

    /** The folded title of an opened unit, with the rows that may belong to it: those before its first label. */
    String title(Eenheidscode code) {
        int from = opened.get(code);
        StringBuilder title = new StringBuilder(heading(code).titel().text());
        for (int next = from + 1; next < parts.size() && next <= from + SaidName.MOST_ROWS; next++) {
            if (!(parts.get(next) instanceof Part.Text text) || text.read().isLabel()) {
                break;
            }
            title.append(' ').append(text.read().row().text());
        }
        return Folding.fold(title.toString());
    }

    /** True when the row before, without its end, asks for more: this one is the rest of its sentence. */
    boolean goesOn() {
        return !row().gap()
                && textBefore()
                        .filter(before -> !Ending.of(before.row()).isOver() && !before.isLabel())
                        .isPresent();
    }

    /** True when the next label is one of this kind of unit, or the heading of a part of this unit follows soon. */
    boolean labelInSight(Eenheidscode code) {
        return inSight(code, label -> true);
    }

    /** True when such a label of this kind of unit is the next, or the heading of a part of this unit follows soon. */
    boolean inSight(Eenheidscode code, Predicate<Field> wanted) {
        int farthest = at + (comesNext(code) ? FAR : LABEL_IN_SIGHT);
        for (int ahead = at + 1; ahead < rows.size() && ahead <= farthest; ahead++) {
            ReadRow row = rows.get(ahead);
            int index = ahead;
            Optional<Field> label = LabelCell.of(row)
                    .or(() -> LabelCell.at(List.of(row.row()), Field.Under.of(code)))
                    .or(() -> LabelCell.broken(rows, index))
                    .map(LabelCell::field);
            if (label.isPresent()) {
                return wanted.test(label.get()) && label.get().under() == Field.Under.of(code);
            }
            Optional<HeadingCode> heading = row.heading();
            if (heading.isPresent() && Ending.of(row.row()) != Ending.STOP) {
                return heading.get().found().code().isPartOf(code);
            }
        }
        return false;
    }

    /** Whether it is that of the unit behind this one. */
    private boolean comesNext(Eenheidscode code) {
        if (unit == null || !unit.vanDeel().equals(code.vanDeel())) {
            return (unit == null ? behindHeading() : unit.isWerkproces()) && code.isKerntaak() && code.kerntaak() == 1;
        }
        return code.kerntaak() == unit.kerntaak()
                ? code.werkproces() == unit.werkproces() + 1
                : code.isKerntaak() && code.kerntaak() == unit.kerntaak() + 1;
    }

    // What the row here turns out to be

    void open(Eenheidscode code, Row title) {
        opened.put(code, parts.size());
        unopened.remove(code);
        unit = code;
        if (code.isDeel() || section == SectionKind.GENERIEK) {
            section = null;
        }
        inFields = false;
        heading(new Part.Heading(code, row(), title));
    }

    void duplicate() {
        heading(new Part.Duplicate(row()));
    }

    void section(SectionKind kind) {
        section = kind;
        unit = null;
        inFields = false;
        heading(new Part.Section(kind, row()));
    }

    private void heading(Part part) {
        parts.add(part);
        furnitureBefore = false;
        at++;
    }

    /** A running heading over that many rows. */
    void furniture(int height) {
        for (int end = at + height; at < end; at++) {
            claims.furniture(row().span());
        }
        furnitureBefore = true;
    }

    void text() {
        ReadRow row = read();
        inFields |= unit != null && row.isLabel();
        parts.add(new Part.Text(furnitureBefore && !row.row().gap() ? row.behindGap() : row));
        furnitureBefore = false;
        at++;
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;

/**
 * Labels that stand beside the middle of their texts, in a text that goes by heights: there they part sentences, and as
 * many rows of a text stand above its label as below. Each is put above its text, and that is told.
 */
final class CentredLabels {
    /** So many labels part sentences: one may by accident. */
    private static final int FEWEST = 2;

    /** And of all labels one in so many: the others stand between two sentences, or above a list. */
    private static final int SHARE = 8;

    /** No unit has more rows: every pair of them is looked at. */
    private static final int MOST = 300;

    /** Costs, in rows that a label is off the middle: of a text that begins within a sentence, and of one unlike its field. */
    private static final double WITHIN = 4;

    private static final double UNLIKE = 1.5;

    /**
     * @param first before how many of the rows of text its first line stands
     * @param middle and its middle; the middle of a row is between the two
     */
    private record Label(Field field, List<Row> words, double first, double middle) {}

    /** @param end the part behind it */
    private record Unit(Optional<Eenheidscode> code, int from, int end, List<Label> labels, List<ReadRow> rows) {}

    /** Below these the fields of a deel may stand. */
    private static final Set<SectionKind> WITH_FIELDS =
            EnumSet.range(SectionKind.BASISDEEL, SectionKind.TYPERING_BEROEPENGROEP);

    private final List<Part> parts;
    private final List<Unit> units = new ArrayList<>();
    private int within;
    private int labels;

    private CentredLabels(List<Part> parts) {
        this.parts = parts;
    }

    /** The same parts, each label above its text. */
    static List<Part> raised(List<Part> parts, List<Finding> findings) {
        CentredLabels centred = new CentredLabels(parts);
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) instanceof Part.Heading heading) {
                centred.read(Optional.of(heading.code()), at + 1);
            } else if (parts.get(at) instanceof Part.Section section && WITH_FIELDS.contains(section.kind())) {
                centred.read(Optional.empty(), at + 1);
            }
        }
        boolean centre = centred.within >= FEWEST && SHARE * centred.within >= centred.labels;
        return centre ? centred.raised(findings) : parts;
    }

    private void read(Optional<Eenheidscode> code, int from) {
        int at = from;
        while (at < parts.size()
                && parts.get(at) instanceof Part.Text text
                && text.read().row().goesOn()) {
            at++;
        }
        Unit unit = new Unit(code, at, at, new ArrayList<>(), new ArrayList<>());
        Field.Under under = code.map(Field.Under::of).orElse(Field.Under.DEEL);
        while (at < parts.size() && parts.get(at) instanceof Part.Text text) {
            Optional<LabelCell> cell = label(at, under)
                    .filter(found -> unit.labels.stream().noneMatch(label -> label.field == found.field()));
            if (cell.isPresent()) {
                Label label = label(cell.get(), unit.rows);
                at += cell.get().words().size();
                within += partsSentence(label, unit, at) ? 1 : 0;
                labels++;
                unit.labels.add(label);
            } else {
                unit.rows.add(text.read());
                at++;
            }
        }
        // Labels that stand on one another have their texts elsewhere.
        boolean apart = IntStream.range(1, unit.labels.size())
                .anyMatch(label -> unit.labels.get(label).middle == unit.labels.get(label - 1).middle);
        if (!apart && !unit.labels.isEmpty() && unit.rows.size() >= unit.labels.size() && unit.rows.size() <= MOST) {
            units.add(new Unit(code, unit.from, at, unit.labels, unit.rows));
        }
    }

    private Optional<LabelCell> label(int at, Field.Under under) {
        if (!((Part.Text) parts.get(at)).read().mayLabel()) {
            return Optional.empty();
        }
        Optional<LabelCell> alone = LabelCell.alone(parts, at, under);
        if (alone.isPresent()) {
            return alone;
        }
        List<Row> rows = Part.rows(parts, at, LabelCell.MOST_ROWS);
        return LabelCell.at(rows, under).or(() -> LabelCell.beside(rows, under));
    }

    private static Label label(LabelCell cell, List<ReadRow> rows) {
        List<Row> words = new ArrayList<>();
        double first = -1;
        double last = 0;
        for (int at = 0; at < cell.words().size(); at++) {
            boolean valued = at < cell.values().size() && !cell.values().get(at).isEmpty();
            if (!cell.words().get(at).isEmpty()) {
                words.add(cell.words().get(at));
                last = rows.size() + (valued ? 0.5 : 0);
                first = first < 0 ? last : first;
            }
            if (valued) {
                rows.add(Readings.read(cell.values().get(at)));
            }
        }
        return new Label(cell.field(), words, first, (first + last) / 2);
    }

    private boolean partsSentence(Label label, Unit unit, int next) {
        int at = (int) label.first;
        if (at == 0
                || label.field.isList()
                || !Ending.of(unit.rows.get(at - 1).row()).breaksOff()) {
            return false;
        }
        Optional<Row> below = at < unit.rows.size()
                ? Optional.of(unit.rows.get(at).row())
                : Part.rows(parts, next, 1).stream().findFirst();
        return below.filter(Row::goesOn).isPresent();
    }

    private List<Part> raised(List<Finding> findings) {
        List<Part> raised = new ArrayList<>();
        int from = 0;
        for (Unit unit : units) {
            raised.addAll(parts.subList(from, unit.from));
            put(unit, raised);
            from = unit.end;
            findings.add(LabelsApart.told(
                    unit.labels.get(0).words.get(0),
                    unit.code,
                    Message.of("each got the rows around it", "elk kreeg de regels eromheen")));
        }
        raised.addAll(parts.subList(from, parts.size()));
        return raised;
    }

    /** The rows of a unit, parted so that each label stands as near the middle of its own as can be. */
    private static void put(Unit unit, List<Part> raised) {
        int size = unit.rows.size();
        double[][] least = new double[unit.labels.size() + 1][size + 1];
        int[][] ends = new int[unit.labels.size()][size];
        Arrays.stream(least).forEach(each -> Arrays.fill(each, Double.POSITIVE_INFINITY));
        least[unit.labels.size()][size] = 0;
        for (int at = unit.labels.size() - 1; at >= 0; at--) {
            for (int from = 0; from < size; from++) {
                double begins = beginning(unit, at, from);
                for (int end = from + 1; end <= size; end++) {
                    double off =
                            Math.abs((from + end) / 2.0 - unit.labels.get(at).middle) + begins + least[at + 1][end];
                    if (off < least[at][from]) {
                        least[at][from] = off;
                        ends[at][from] = end;
                    }
                }
            }
        }
        int from = 0;
        for (int at = 0; at < ends.length; at++) {
            unit.labels.get(at).words.forEach(row -> raised.add(new Part.Text(Readings.read(row))));
            raised.add(new Part.Text(unit.rows.get(from).behindGap()));
            unit.rows.subList(from + 1, ends[at][from]).forEach(row -> raised.add(new Part.Text(row)));
            from = ends[at][from];
        }
    }

    /** How unlikely it is that the text of the label begins with that row. */
    private static double beginning(Unit unit, int at, int from) {
        ReadRow row = unit.rows.get(from);
        Field field = unit.labels.get(at).field;
        boolean list = FieldText.isList(List.of(row)) || field.isList() && FieldText.isVerb(field, row.row());
        double cost = list == field.isList() ? 0 : UNLIKE;
        if (from > 0) {
            Ending above = Ending.of(unit.rows.get(from - 1).row());
            boolean behindItem = above == Ending.WORD
                    && at > 0
                    && unit.labels.get(at - 1).field.isList();
            cost += behindItem ? UNLIKE / 2 : above.isOfItem() || above == Ending.CALL ? 0 : WITHIN;
        }
        return cost + (row.reading() == Reading.Plain.LEAD ? WITHIN : 0);
    }
}

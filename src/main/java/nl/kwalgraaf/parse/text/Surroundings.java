package nl.kwalgraaf.parse.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Row;

/** Where in the body each row stands: in which unit, under which label, and whether it says again what the unit is called. */
final class Surroundings {
    private final List<ReadRow> rows;
    private final int body;
    private final Field[] fields;
    private final BitSet structure = new BitSet();
    private final BitSet again = new BitSet();
    private final BitSet behindCode = new BitSet();
    private final BitSet headings = new BitSet();
    private final Map<Integer, Integer> titles = new TreeMap<>();
    private final Map<Eenheidscode, String> named = new HashMap<>();
    private List<String> current = List.of();

    private Surroundings(List<ReadRow> rows) {
        this.rows = rows;
        this.body = Sections.bodyStart(rows);
        this.fields = new Field[rows.size()];
    }

    static Surroundings of(List<ReadRow> rows) {
        Surroundings surroundings = new Surroundings(rows);
        surroundings.look();
        return surroundings;
    }

    private void look() {
        Map<Integer, Field> broken = new HashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            ReadRow read = rows.get(index);
            if (read.isStructure()) {
                structure.set(index);
            } else {
                int first = index;
                LabelCell.broken(rows, index).filter(LabelCell::isAlone).ifPresent(label -> {
                    structure.set(first, first + label.words().size());
                    broken.put(first, label.field());
                });
            }
        }
        Eenheidscode unit = null;
        Field field = null;
        for (int index = body; index < rows.size(); index++) {
            ReadRow read = rows.get(index);
            Row row = read.row();
            if (!structure.get(index)) {
                title(index);
                fields[index] = field;
                continue;
            }
            Optional<CodeScanner.Found> code =
                    read.heading().map(HeadingCode::found).filter(CodeScanner.Found::separated);
            if (code.isPresent()) {
                again.set(index, code.get().code().equals(unit));
                boolean alone = code.get().next() == row.end();
                behindCode.set(index + 1, alone);
                headings.set(index, !alone);
                field = again.get(index) ? field : null;
                unit = code.get().code();
                if (!again.get(index)) {
                    open(unit, index, row.from(code.get().next()));
                }
            } else if (read.section().isPresent()) {
                unit = null;
                field = null;
                current = List.of();
            } else {
                field = read.label().orElse(broken.getOrDefault(index, field));
            }
            fields[index] = field;
        }
    }

    /** What the unit may be called: what stands behind its code, with the rows before its first label. */
    private void open(Eenheidscode unit, int index, Row title) {
        StringBuilder words = new StringBuilder(title.text());
        for (int next = index + 1; next <= index + SaidName.MOST_ROWS_OF_HEAD; next++) {
            wordsOfText(next).ifPresent(text -> words.append(' ').append(text));
            if (wordsOfText(next).isEmpty()) {
                break;
            }
        }
        named.putIfAbsent(unit, SaidName.folded(words.toString()));
        current = Stream.of(unit, unit.vanKerntaak(), unit.vanDeel())
                .distinct()
                .map(each -> named.getOrDefault(each, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Sees whether the rows from this one on are the title of the unit, or of one that it is part of, without its code. */
    private void title(int index) {
        Row row = rows.get(index).row();
        if (behindCode.get(index) || !SaidName.mayBegin(current, row)) {
            return;
        }
        int height = SaidName.of(
                        current, SaidName::folded, next -> wordsOfText(index + next), SaidName.MOST_ROWS_OF_HEAD)
                .whole();
        if (height > 0) {
            titles.put(index, height);
        }
    }

    private Optional<String> wordsOfText(int index) {
        return index < rows.size() && !structure.get(index)
                ? Optional.of(rows.get(index).row().text())
                : Optional.empty();
    }

    /** The first row of the body. */
    int body() {
        return body;
    }

    /** The field under whose label the row stands. */
    Optional<Field> field(int index) {
        return Optional.ofNullable(fields[index]);
    }

    /** True for a heading of a unit or a section, and for a label. */
    boolean isStructure(int index) {
        return structure.get(index);
    }

    /** The first row from here on that is neither heading nor label. */
    int nextText(int index) {
        return structure.nextClearBit(index);
    }

    /** True for a heading with the code of the unit that is open already. */
    boolean isHeadingAgain(int index) {
        return again.get(index);
    }

    /** True for a heading with a code and a title. */
    boolean isWholeHeading(int index) {
        return headings.get(index);
    }

    /** What stands behind a code alone is the title of the unit, unless that heading comes again right below it. */
    boolean isTitle(int index) {
        int next = structure.nextSetBit(index);
        return behindCode.get(index) && !(next >= 0 && next <= index + SaidName.MOST_ROWS_OF_HEAD && again.get(next));
    }

    /** Where titles of the open unit stand again without a code, each with the rows it takes. */
    Map<Integer, Integer> titlesAgain() {
        return titles;
    }

    /** From now on these rows are headings of the unit that is open. */
    void areHeadings(Map<Integer, Integer> places) {
        places.forEach((place, height) -> {
            structure.set(place, place + height);
            again.set(place, place + height);
        });
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ItemList;

/**
 * The first row of a text that stands above its label: what goes by where things end writes a row beside the first line
 * of a label before that label, where it has more lines. It shows where nothing else is followed by a label, as a lead
 * line or one item, and where the label has no other text.
 */
final class AboveLabel {
    private final List<Part> parts;
    private final List<Part> lowered;
    private Field.Under under = Field.Under.DEEL;

    private AboveLabel(List<Part> parts) {
        this.parts = parts;
        this.lowered = new ArrayList<>(parts.size());
    }

    /** The same parts, each such row below its label. */
    static List<Part> lowered(List<Part> parts) {
        AboveLabel above = new AboveLabel(parts);
        for (int at = 0; at < parts.size(); ) {
            at += above.place(at);
        }
        return above.lowered;
    }

    /** How many parts it took. */
    private int place(int at) {
        Part part = parts.get(at);
        if (part instanceof Part.Heading heading) {
            under = Field.Under.of(heading.code());
        } else if (part instanceof Part.Section) {
            under = Field.Under.DEEL;
        }
        Optional<LabelCell> label = label(at);
        int height = label.map(cell -> cell.words().size()).orElse(1);
        boolean below = label.isPresent() && last(1).isPresent() && isOfLabel(label.get(), at);
        Optional<Part> above = below ? Optional.of(lowered.remove(lowered.size() - 1)) : Optional.empty();
        for (int own = at; own < at + height; own++) {
            lowered.add(parts.get(own));
        }
        above.ifPresent(lowered::add);
        return height;
    }

    /** The label that stands there alone. */
    private Optional<LabelCell> label(int at) {
        return at < parts.size() ? LabelCell.alone(parts, at, under).filter(LabelCell::isAlone) : Optional.empty();
    }

    /** The row that is the last but so many less one of those above. */
    private Optional<ReadRow> last(int number) {
        int at = lowered.size() - number;
        return at >= 0 && lowered.get(at) instanceof Part.Text text ? Optional.of(text.read()) : Optional.empty();
    }

    /** Whether the row above belongs to the label, and begins there. */
    private boolean isOfLabel(LabelCell label, int at) {
        ReadRow row = last(1).orElseThrow();
        Optional<ReadRow> before = last(2);
        Ending ending = before.map(read -> Ending.of(read.row())).orElse(Ending.STOP);
        boolean high = label.words().size() > 1;
        if (!ending.isOver()) {
            return false;
        }
        if (label.field().isList() && row.row().last() == ':') {
            return high || row.reading() != Reading.Plain.LEAD;
        }
        if (label.field().isList() && ItemList.isMarked(row.row())) {
            return high && ending != Ending.COLON && isOnlyMarked();
        }
        return high
                && before.isPresent()
                && ending == Ending.STOP
                && Ending.of(row.row()) == Ending.STOP
                && !row.row().gap()
                && !label.words().get(0).gap()
                && isBare(at + label.words().size());
    }

    /** Whether no list stands above its label of which the row would be the last item. */
    private boolean isOnlyMarked() {
        int number = 2;
        for (Optional<ReadRow> row = last(number); row.isPresent() && !row.get().isLabel(); row = last(++number)) {
            if (ItemList.isMarked(row.get().row())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a label has no text that would stand there. */
    private boolean isBare(int below) {
        return below == parts.size()
                || !(parts.get(below) instanceof Part.Text)
                || label(below).isPresent();
    }
}

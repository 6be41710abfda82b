package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;

/**
 * The labels of a unit that have their text below them, or none.
 *
 * @param from the part in which it begins
 * @param end the part behind it
 */
record LabelGroup(Optional<Eenheidscode> unit, List<Labelled> labels, int from, int end) {
    /** A label with the rows between it and the next: nearly always one text, so that they are parted when that is asked. */
    static final class Labelled {
        private final Field field;
        private final List<ReadRow> words;
        private final List<ReadRow> rows = new ArrayList<>();
        private final TextParting parting;
        private final List<Field> stacked;
        private List<List<ReadRow>> texts;

        /**
         * @param above the label before it, if any
         * @param parting tells the texts below it apart
         */
        Labelled(Field field, List<ReadRow> words, Optional<Labelled> above, TextParting parting) {
            this.field = field;
            this.words = words;
            this.parting = parting;
            this.stacked = Stream.concat(
                            above.filter(Labelled::isBare).filter(Labelled::isOfUnit).stream()
                                    .flatMap(label -> label.stacked.stream()),
                            Stream.of(field))
                    .toList();
        }

        Field field() {
            return field;
        }

        /** No unit has more labels than there are fields: what stands on more is none of one. */
        private boolean isOfUnit() {
            return stacked.size() < Field.values().length;
        }

        List<ReadRow> words() {
            return words;
        }

        void add(ReadRow row) {
            rows.add(row);
        }

        List<List<ReadRow>> texts() {
            texts = texts == null ? parting.texts(rows, stacked) : texts;
            return texts;
        }

        /** It has no text, or the lead line of one alone. */
        boolean isBare() {
            return rows.isEmpty() || FieldText.isOpen(rows) && texts().size() == 1;
        }
    }

    /**
     * Some label has no text, and there are texts enough for all; one without a text at the end is that of an empty
     * field. Of a deel several may be empty: there as many texts stand below such a label as labels with it.
     */
    boolean isApart() {
        boolean open = labels.get(labels.size() - 1).rows.isEmpty();
        if (open || labels.size() > Field.values().length || labels.stream().noneMatch(Labelled::isBare)) {
            return false;
        }
        int texts = 0;
        boolean apart = false;
        for (int at = labels.size() - 1; at >= 0; at--) {
            texts += labels.get(at).texts().size();
            apart |= labels.get(at).isBare() && (!isOfDeel() || texts >= labels.size() - at);
        }
        return apart && texts().size() >= labels.size();
    }

    /** Two labels stand on one another without a text: both fields of a unit are seldom empty. */
    boolean isStacked() {
        return IntStream.range(1, labels.size())
                .anyMatch(at -> labels.get(at - 1).isBare() && labels.get(at).isBare());
    }

    /** The labels of a keuzedeel stand on one another several times, each time above as many cells of one line. */
    boolean isOfCells() {
        return labels.stream()
                        .filter(label -> label.stacked.size() > 1
                                && label.rows.size() == label.stacked.size()
                                && label.stacked.stream().anyMatch(Field::isOfKeuzedeel))
                        .count()
                > 1;
    }

    boolean isOfDeel() {
        return unit.isEmpty() || unit.get().isDeel();
    }

    List<List<ReadRow>> texts() {
        return texts(0, labels.size());
    }

    /** Those of some of the labels; a lead line goes with what follows it, be there a label between. */
    List<List<ReadRow>> texts(int from, int to) {
        List<List<ReadRow>> texts = new ArrayList<>();
        for (Labelled label : labels.subList(from, to)) {
            for (List<ReadRow> text : label.texts()) {
                int last = texts.size() - 1;
                if (last >= 0 && FieldText.isOpen(texts.get(last))) {
                    texts.set(
                            last,
                            Stream.concat(texts.get(last).stream(), text.stream())
                                    .toList());
                } else {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}

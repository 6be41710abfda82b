package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;

/** The labels of a unit that have their text below them, or none. */
record LabelGroup(Optional<Eenheidscode> unit, List<Labelled> labels) {
    /** A label with the texts that stand between it and the next. */
    record Labelled(Field field, List<ReadRow> words, List<List<ReadRow>> texts) {
        /** It has no text, or the lead line of one alone. */
        boolean isBare() {
            return texts.isEmpty() || texts.size() == 1 && FieldText.isOpen(texts.get(0));
        }
    }

    /**
     * Some label has no text, and there are texts enough for all; one without a text at the end is that of an empty
     * field. Of a deel several may be empty: there as many texts stand below such a label as labels with it.
     */
    boolean isApart() {
        if (labels.size() > Field.values().length) {
            return false;
        }
        int texts = 0;
        boolean apart = false;
        for (int at = labels.size() - 1; at >= 0; at--) {
            texts += labels.get(at).texts.size();
            apart |= labels.get(at).isBare() && (!isOfDeel() || texts >= labels.size() - at);
        }
        return apart
                && texts().size() >= labels.size()
                && !labels.get(labels.size() - 1).texts.isEmpty();
    }

    /** Two labels stand on one another without a text: both fields of a unit are seldom empty. */
    boolean isStacked() {
        return IntStream.range(1, labels.size())
                .anyMatch(at -> labels.get(at - 1).isBare() && labels.get(at).isBare());
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
            for (List<ReadRow> text : label.texts) {
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

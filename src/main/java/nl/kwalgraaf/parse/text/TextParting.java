package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wrapping;

/** Where among the rows below a label one text ends and the next begins. */
final class TextParting {
    /** No text has more rows: every pair of them is looked at. */
    private static final int MOST = 500;

    /** One gap in so many stands within a sentence, where gaps do not part texts alone. */
    private static final int LOOSE = 4;

    private final List<Part> parts;
    private final Wrapping wrapping;
    private Boolean loose;

    TextParting(List<Part> parts, Wrapping wrapping) {
        this.parts = parts;
        this.wrapping = wrapping;
    }

    /**
     * The texts of these rows, below labels that stand on one another. Between cells of one line each, as a keuzedeel has
     * them, there is no gap, and none parts a text from the list of the next cell.
     *
     * @param labels the fields of those labels
     */
    List<List<ReadRow>> texts(List<ReadRow> rows, List<Field> labels) {
        List<List<ReadRow>> texts = texts(rows);
        if (texts.isEmpty() || labels.size() == 1) {
            return texts;
        }
        if (texts.size() < labels.size()
                && labels.stream().anyMatch(Field::isOfKeuzedeel)
                && rows.size() == labels.size()) {
            return rows.stream().map(List::of).toList();
        }
        int list = list(labels.get(labels.size() - 1), rows);
        List<List<ReadRow>> above = texts(rows.subList(0, list));
        return above.size() == labels.size() - 1 && list < rows.size()
                ? Stream.concat(above.stream(), Stream.of(rows.subList(list, rows.size())))
                        .toList()
                : texts;
    }

    /** The row behind a sentence with which a list of this field begins: with a verb, as none of its sentences does. */
    private static int list(Field field, List<ReadRow> rows) {
        return IntStream.range(1, field.isList() ? rows.size() : 1)
                .filter(at -> Ending.of(rows.get(at - 1).row()) == Ending.STOP
                        && Wrapping.firstWord(rows.get(at).row())
                                < rows.get(at).row().length()
                        && FieldText.isVerb(field, rows.get(at).row()))
                .findFirst()
                .orElse(rows.size());
    }

    private List<List<ReadRow>> texts(List<ReadRow> rows) {
        List<List<ReadRow>> texts = new ArrayList<>();
        rows.forEach(row -> add(row, texts));
        return texts;
    }

    /** Adds a row to the last of these texts, or begins another with it. */
    private void add(ReadRow read, List<List<ReadRow>> texts) {
        List<ReadRow> last = texts.isEmpty() ? List.of() : texts.get(texts.size() - 1);
        int lead = last.isEmpty() || FieldText.isList(last) ? 0 : last.size() - FieldText.leadBefore(last, read);
        if (lead > 0) {
            List<ReadRow> list = last.subList(lead, last.size());
            texts.add(new ArrayList<>(list));
            list.clear();
        } else if (last.isEmpty() || parts(last, read)) {
            texts.add(new ArrayList<>());
        }
        texts.get(texts.size() - 1).add(read);
    }

    /**
     * A gap behind the end of a sentence parts two texts; behind a lead line it does not, nor before the first for a
     * profiel. Where gaps also stand within sentences, the last line of a text ends early too.
     */
    private boolean parts(List<ReadRow> text, ReadRow read) {
        Row last = text.get(text.size() - 1).row();
        Ending ending = Ending.of(last);
        return read.row().gap()
                && ending.isOver()
                && ending != Ending.COLON
                && (read.reading() != Reading.Plain.LEAD || isAgain(text, read))
                && (!isLoose() || wrapping.hadRoom(last, read.row()));
    }

    /** A second lead line for one profiel stands under another field. */
    private static boolean isAgain(List<ReadRow> text, ReadRow lead) {
        return text.stream()
                .limit(MOST)
                .anyMatch(row -> row.row().text().equals(lead.row().text()));
    }

    /** Whether gaps part lines anywhere. */
    private boolean isLoose() {
        loose = loose == null ? isLoose(parts) : loose;
        return loose;
    }

    private static boolean isLoose(List<Part> parts) {
        int gaps = 0;
        int within = 0;
        for (int at = 1; at < parts.size(); at++) {
            if (parts.get(at) instanceof Part.Text text
                    && parts.get(at - 1) instanceof Part.Text above
                    && text.read().row().gap()
                    && !text.read().row().pageStart()
                    && !above.read().isLabel()) {
                gaps++;
                within += Ending.of(above.read().row()).breaksOff()
                                && text.read().row().length() > Field.LONGEST
                        ? 1
                        : 0;
            }
        }
        return within * LOOSE > gaps;
    }
}

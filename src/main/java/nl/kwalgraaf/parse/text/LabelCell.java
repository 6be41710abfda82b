package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wording;
import nl.kwalgraaf.text.Folding;

/**
 * A label of a deel whose value stands beside it, as in a table of two columns: "Studielast 240". Where the label runs
 * over several lines of its cell, the value runs beside it: "Relevantie van het Steden worden", "keuzedeel warmer.".
 *
 * @param woorden the label, row by row
 * @param values what stands on the same rows; empty where the label stands alone
 */
record LabelCell(Veld veld, List<Row> woorden, List<Row> values) {
    /** No label runs over more lines. */
    static final int MOST_ROWS = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A label with its words folded one by one. */
    private record Wording(Veld veld, String[] words) {}

    /** The longest first: "Gekoppeld aan kwalificatie(s)" begins as "Gekoppeld aan" does. */
    private static final List<Wording> WORDINGS = Arrays.stream(Veld.values())
            .filter(veld -> veld.onder() == Veld.Onder.DEEL)
            .flatMap(veld -> veld.labels().stream().map(label -> new Wording(veld, label.split(" "))))
            .sorted(Comparator.comparing(wording -> -wording.words.length))
            .toList();

    private static final FirstLetters FIRST_LETTERS =
            new FirstLetters(WORDINGS.stream().map(wording -> wording.words[0]).toList());

    /** The label that this row bears, perhaps with its value behind a colon. */
    static Optional<LabelCell> of(ReadRow read) {
        if (!(read.reading() instanceof Reading.Label label)) {
            return Optional.empty();
        }
        Row row = read.row();
        boolean alone = label.end() == row.end();
        return Optional.of(new LabelCell(
                label.veld(), List.of(row.upTo(label.end())), alone ? List.of() : List.of(row.from(label.end()))));
    }

    /** False for most rows. */
    static boolean mayBegin(Row row) {
        return !row.isEmpty() && Character.isUpperCase(row.charAt(0)) && FIRST_LETTERS.mayBegin(row, 0);
    }

    /**
     * The label in the cell that begins with the first of these rows, when there is a value beside it.
     *
     * @param rows the row and the one or two behind it
     */
    static Optional<LabelCell> at(List<Row> rows) {
        if (rows.isEmpty() || !mayBegin(rows.get(0))) {
            return Optional.empty();
        }
        return WORDINGS.stream()
                .flatMap(wording -> match(wording, rows).stream())
                .findFirst();
    }

    private static Optional<LabelCell> match(Wording wording, List<Row> rows) {
        List<Row> words = new ArrayList<>();
        List<Row> values = new ArrayList<>();
        int known = 0;
        for (Row row : rows) {
            Matcher word = WORD.matcher(row.source().content()).region(row.start(), row.end());
            int end = row.start();
            while (known < wording.words.length
                    && word.find()
                    && Folding.fold(word.group()).equals(wording.words[known])) {
                known++;
                end = word.end();
            }
            Row value = row.from(end);
            if (end == row.start() || words.isEmpty() && !begins(wording.veld, value)) {
                return Optional.empty();
            }
            words.add(row.upTo(end));
            values.add(value);
            if (known == wording.words.length) {
                return Optional.of(new LabelCell(wording.veld, words, values));
            }
        }
        return Optional.empty();
    }

    /** What is no sentence that begins with the same word as a label; of "Niveau" many do. */
    private static boolean begins(Veld veld, Row value) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        return switch (veld) {
            case NIVEAU -> value.length() == 1 && Character.isDigit(first);
            case STUDIELAST -> Character.isDigit(first);
            default -> Character.isUpperCase(first);
        };
    }
}

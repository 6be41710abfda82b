package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/**
 * A label that is no line of its own. Its value may stand beside it, as in a table of two columns or behind a colon:
 * "Studielast 240", "Complexiteit: Weinig."; where the label runs over several lines of its cell, the value runs beside
 * it: "Relevantie van het Steden worden", "keuzedeel warmer.". And it may be broken over lines without a value.
 *
 * @param words the label, row by row
 * @param values what stands on the same rows; empty where the label stands alone
 */
record LabelCell(Field field, List<Row> words, List<Row> values) {
    /** No label runs over more lines than three, and those of its text may stand between them. */
    static final int MOST_ROWS = 5;

    /** So many spaces part two columns; a text that was justified has two of them anywhere. */
    private static final int COLUMN = 3;

    private static final String OPENING = "('\"\u2018\u2019\u201c\u201e";

    /** A label with its words folded one by one. */
    private record Wording(Field field, String[] words) {}

    /** By their first word, the longest first: "Gekoppeld aan kwalificatie(s)" begins as "Gekoppeld aan" does. */
    private static final Map<String, List<Wording>> WORDINGS = Arrays.stream(Field.values())
            .flatMap(field -> field.labels().stream().map(label -> new Wording(field, label.split(" "))))
            .sorted(Comparator.comparing(wording -> -wording.words.length))
            .collect(Collectors.groupingBy(wording -> wording.words[0]));

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(WORDINGS.keySet());

    /** What stands of the labels before each of their spaces. */
    private static final Set<String> BEGINNINGS = Field.wordings()
            .flatMap(label -> IntStream.range(0, label.length())
                    .filter(at -> label.charAt(at) == ' ')
                    .mapToObj(at -> label.substring(0, at)))
            .collect(Collectors.toUnmodifiableSet());

    /** The label that this row bears, perhaps with its value behind a colon. */
    static Optional<LabelCell> of(ReadRow read) {
        if (!(read.reading() instanceof Reading.Label label)) {
            return Optional.empty();
        }
        Row row = read.row();
        boolean alone = label.end() == row.end();
        return Optional.of(
                alone
                        ? new LabelCell(label.field(), List.of(row), List.of())
                        : new LabelCell(label.field(), List.of(row.upTo(label.end())), List.of(row.from(label.end()))));
    }

    /** The label of such a unit that the part there bears, or that is broken over it and the next; empty where it is no text. */
    static Optional<LabelCell> alone(List<Part> parts, int at, Field.Under under) {
        if (!(parts.get(at) instanceof Part.Text text) || !text.read().mayLabel()) {
            return Optional.empty();
        }
        Optional<LabelCell> broken =
                text.read().opensLabel() ? broken(Part.rows(parts, at, MOST_ROWS)) : Optional.empty();
        return broken.or(() -> of(text.read())).filter(cell -> cell.field.under() == under);
    }

    /** Whether nothing stands beside it. */
    boolean isAlone() {
        return values.stream().allMatch(Row::isEmpty);
    }

    /** False for most rows. */
    static boolean mayBegin(Row row) {
        return !row.isEmpty() && Character.isUpperCase(row.charAt(0)) && FIRST_LETTERS.mayBegin(row, 0);
    }

    /**
     * The label of such a unit in the cell that begins with the first of these rows, when there is a value beside it.
     *
     * @param rows the row and the one or two behind it
     */
    static Optional<LabelCell> at(List<Row> rows, Field.Under under) {
        if (rows.isEmpty() || !mayBegin(rows.get(0))) {
            return Optional.empty();
        }
        return cell(
                rows, cell -> cell.field.under() == under && !cell.values.get(0).isEmpty());
    }

    /** The same, whatever stands beside it. */
    static Optional<LabelCell> beside(List<Row> rows, Field.Under under) {
        return rows.isEmpty() || !mayBegin(rows.get(0))
                ? Optional.empty()
                : cell(rows, cell -> cell.field.under() == under, true);
    }

    private static Optional<LabelCell> cell(List<Row> rows, Predicate<LabelCell> wanted) {
        return cell(rows, wanted, false);
    }

    /** The first such cell of which the label begins with the first word of these rows. */
    private static Optional<LabelCell> cell(List<Row> rows, Predicate<LabelCell> wanted, boolean any) {
        Row row = rows.get(0);
        String content = row.source().content();
        String first = content.substring(row.start(), wordEnd(content, row.start(), row.end()));
        for (Wording wording : WORDINGS.getOrDefault(Folding.fold(first), List.of())) {
            Optional<LabelCell> cell = match(wording, rows, any).filter(wanted);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    /**
     * The label that is broken over the rows from there on, of which the second goes on with the first; its value may
     * stand behind the last: "Typerende", "beroepshouding Een verkoper is klantgericht.".
     */
    static Optional<LabelCell> broken(List<ReadRow> rows, int at) {
        return rows.get(at).opensLabel() ? broken(ReadRow.rows(rows, at, MOST_ROWS)) : Optional.empty();
    }

    /** The same of these rows, of which the first may be the beginning of a label. */
    private static Optional<LabelCell> broken(List<Row> rows) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Optional<LabelCell> onNext = goesOn(rows.get(0), rows.get(1)) ? onNext(rows) : Optional.empty();
        return onNext.or(() -> rows.size() > 2 && goesOn(rows.get(0), rows.get(2)) ? around(rows) : Optional.empty());
    }

    /** Whether a label that may begin on the row may go on behind it: few do behind a word that is one. */
    static boolean opens(Row row) {
        return row.length() <= Field.LONGEST
                && (Folding.isDash(row.last()) || row.last() == '/' || BEGINNINGS.contains(Folding.fold(row.text())));
    }

    private static Optional<LabelCell> onNext(List<Row> rows) {
        StringBuilder words = new StringBuilder(rows.get(0).text());
        for (int count = 2; count <= rows.size() && goesOn(rows.get(0), rows.get(count - 1)); count++) {
            char end = words.charAt(words.length() - 1);
            words.setLength(words.length() - (Folding.isDash(end) ? 1 : 0));
            words.append(Folding.isDash(end) || end == '/' ? "" : " ")
                    .append(rows.get(count - 1).text());
            if (words.length() > Field.LONGEST || ".;,".indexOf(words.charAt(words.length() - 1)) >= 0) {
                break;
            }
            Optional<Field> field = Field.labelled(Folding.fold(words.toString()));
            if (field.isPresent()) {
                return Optional.of(new LabelCell(field.get(), List.copyOf(rows.subList(0, count)), List.of()));
            }
        }
        return rows.get(1).gap()
                ? Optional.empty()
                : cell(rows, cell -> cell.values.get(0).isEmpty());
    }

    /** What goes by heights puts the lines of a label and those of its text by turns. */
    private static Optional<LabelCell> around(List<Row> rows) {
        StringBuilder label = new StringBuilder(rows.get(0).text());
        for (int at = 2; at < rows.size() && goesOn(rows.get(0), rows.get(at)); at += 2) {
            label.append(' ').append(rows.get(at).text());
            Optional<Field> field =
                    label.length() > Field.LONGEST ? Optional.empty() : Field.labelled(Folding.fold(label.toString()));
            if (field.isPresent()) {
                return Optional.of(byTurns(field.get(), rows.subList(0, at + 1)));
            }
        }
        return Optional.empty();
    }

    private static LabelCell byTurns(Field field, List<Row> rows) {
        List<Row> words = new ArrayList<>();
        List<Row> values = new ArrayList<>();
        for (Row row : rows) {
            boolean ofLabel = words.size() % 2 == 0;
            words.add(ofLabel ? row : row.upTo(row.start()));
            values.add(ofLabel ? row.from(row.end()) : row);
        }
        return new LabelCell(field, words, values);
    }

    /** A blank line may part the two: what begins anew there has a capital, if not all letters are capitals. */
    private static boolean goesOn(Row above, Row row) {
        return !row.isEmpty() && (Character.isLowerCase(row.charAt(0)) || isInCapitals(above) && isInCapitals(row));
    }

    private static boolean isInCapitals(Row row) {
        int at = 0;
        while (at < row.length() && !Character.isLowerCase(row.charAt(at))) {
            at++;
        }
        return at == row.length();
    }

    private static Optional<LabelCell> match(Wording wording, List<Row> rows, boolean any) {
        List<Row> words = new ArrayList<>();
        List<Row> values = new ArrayList<>();
        int known = 0;
        for (Row row : rows) {
            String content = row.source().content();
            int end = row.start();
            boolean goesOn = true;
            while (goesOn && known < wording.words.length) {
                int word = end;
                while (word < row.end() && isBetweenWords(content.charAt(word))) {
                    word++;
                }
                int wordEnd = wordEnd(content, word, row.end());
                goesOn = word < wordEnd
                        && Folding.fold(content.substring(word, wordEnd)).equals(wording.words[known]);
                known += goesOn ? 1 : 0;
                end = goesOn ? wordEnd : end;
            }
            Row value = row.from(end);
            boolean valued = values.stream().anyMatch(above -> !above.isEmpty());
            boolean open = value.isEmpty() && known < wording.words.length;
            if (end == row.start() || !any && !valued && !open && !begins(wording.field, row, end, value)) {
                return Optional.empty();
            }
            if (!value.isEmpty() && (isBorder(value) || !wording.field.isList() && isDashApart(value))) {
                end = value.start() + 1;
                value = value.from(end);
            }
            words.add(row.upTo(end));
            values.add(value);
            if (known == wording.words.length) {
                return Optional.of(new LabelCell(wording.field, words, values));
            }
        }
        return Optional.empty();
    }

    private static int wordEnd(String content, int start, int end) {
        int at = start;
        while (at < end && !isBetweenWords(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDashApart(Row value) {
        return value.length() > 2 && Folding.isDash(value.charAt(0)) && Folding.isBlank(value.charAt(1));
    }

    /** The border between two cells, or a sign of equality. */
    private static boolean isBorder(Row value) {
        return value.length() > 2 && "|=".indexOf(value.charAt(0)) >= 0 && Folding.isBlank(value.charAt(1));
    }

    /**
     * What is no sentence that begins with the same word as a label; of "Niveau" many do.
     *
     * @param end where the label ends in its row
     */
    private static boolean begins(Field field, Row row, int end, Row value) {
        if (value.isEmpty()) {
            return false;
        }
        boolean parted = isBorder(value)
                || row.charAt(end - 1 - row.start()) == ':'
                || value.start() - end >= COLUMN
                || row.charAt(end - row.start()) == '\t';
        char first = value.charAt(0);
        return switch (field) {
            case NIVEAU -> value.length() == 1 && Character.isDigit(first);
            case STUDIELAST, INGANGSDATUM_CERTIFICAAT -> Character.isDigit(first);
            default ->
                Character.isUpperCase(firstLetter(value))
                        || parted
                        || (field.isList()
                                ? ItemList.isMarked(value) || FieldText.isVerb(field, value)
                                : isDashApart(value) && Character.isUpperCase(value.charAt(2)));
        };
    }

    /** What may stand before it are a parenthesis and quotes: "(Onderdelen van) de taart". */
    private static char firstLetter(Row value) {
        int at = 0;
        while (at < value.length() - 1 && OPENING.indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        return value.charAt(at);
    }
}

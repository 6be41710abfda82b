package nl.kwalgraaf.parse.words;

import java.util.List;

/** A list of which no item bears a mark: where one ends and the next begins shows in its words and its line ends. */
final class UnmarkedList {
    /** A sentence may break before "kan" once; so many rows that begin so are items. */
    private static final int OPEN = 2;

    private final List<Row> rows;
    private final boolean vakkennis;
    private final Wrapping wrapping;
    private boolean capital;
    private boolean further;
    private boolean article;
    private boolean closed;

    UnmarkedList(List<Row> rows, boolean vakkennis, Wrapping wrapping) {
        this.rows = rows;
        this.vakkennis = vakkennis;
        this.wrapping = wrapping;
    }

    /** The rows of each item, behind the lead line. */
    List<List<Row>> items() {
        int first = lead();
        capital = first < rows.size() && Character.isUpperCase(rows.get(first).charAt(0));
        further = first < rows.size() && FunctionWords.further(rows.get(first));
        article = first < rows.size() && Words.ARTICLE.beginning(rows.get(first)) >= 0;
        closed = isClosed();
        return Row.parted(rows.subList(first, rows.size()), this::begins);
    }

    /** Whether items end in a sign: where only the last row of several that begin so does, none needs one. */
    private boolean isClosed() {
        int open = 0;
        for (int at = 1; at < rows.size(); at++) {
            if (vakkennis && ItemKind.shows(rows.get(at))) {
                if (Ending.of(rows.get(at - 1)).isOver()) {
                    open = 0;
                    break;
                }
                open++;
            }
        }
        return open < OPEN
                && !rows.isEmpty()
                && Ending.of(rows.get(rows.size() - 1)).isOver();
    }

    /** How many rows the lead line takes: it ends in a colon, and may be wrapped once. */
    int lead() {
        if (rows.size() > 2 && isBrokenLead(rows.get(0), rows.get(1))) {
            return 2;
        }
        // "zorgt ervoor dat het cliëntendossier klopt:" is the first row of an item.
        boolean item = !vakkennis && Character.isLowerCase(rows.get(0).charAt(0));
        for (int at = 0; !item && at < 2 && at < rows.size(); at++) {
            if (rows.get(at).last() == ':') {
                return at + 1;
            }
            if (Ending.of(rows.get(at)).isOver()
                    || wrapping.hadRoom(rows.get(at), rows.get(Math.min(at + 1, rows.size() - 1)))) {
                return 0;
            }
        }
        return 0;
    }

    /** "De beginnend" and "beroepsbeoefenaar:": an article begins no item, however much room there was behind it. */
    private static boolean isBrokenLead(Row first, Row second) {
        return second.last() == ':'
                && Character.isLowerCase(second.charAt(0))
                && !Ending.of(first).isOver()
                && Character.isUpperCase(first.charAt(0))
                && Words.ARTICLE.beginning(first) >= 0;
    }

    private boolean begins(Row previous, Row row) {
        if (!further && !row.gap() && FunctionWords.further(row)) {
            return false;
        }
        boolean lower = Character.isLowerCase(row.charAt(0));
        boolean noun = !article && Words.ARTICLE.beginning(row) >= 0;
        Ending ending = Ending.of(previous);
        boolean room = ending != Ending.HYPHEN
                && Wrapping.firstWord(row) < row.length()
                && !noun
                && wrapping.hadRoom(previous, row);
        boolean over = ending != Ending.COLON && (ending.isOver() || room);
        boolean verb = vakkennis && ItemKind.shows(row);
        if (capital && lower && wrapping.wraps()) {
            return previous.last() == ';' || verb && (over || row.gap());
        }
        if (!vakkennis) {
            boolean anew = !noun && (capital ? !lower : !closed);
            return over || anew && ItemKind.isVerb(row) && !FunctionWords.end(previous) || row.gap() && !lower;
        }
        return verb
                ? over || capital || row.gap() || !closed && !FunctionWords.end(previous)
                : over && row.gap() || room && capital != lower;
    }
}

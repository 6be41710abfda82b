package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.text.Folding;

/**
 * A list as printed: perhaps a lead line ("De beheerder:"), then items behind a mark, each wrapped at will.
 *
 * @param aanhef the rows of the lead line
 * @param items the rows of each item, the mark left out
 * @param marked false when no item bears a mark, so that the parting is a guess
 */
record ItemList(List<Row> aanhef, List<List<Row>> items, boolean marked) {

    /** Words that begin an item of vakkennis en vaardigheden where the marks were lost. */
    private static final List<String> VERBS =
            List.of("Heeft ", "Kan ", "Bezit ", "Kent ", "Weet ", "Past ", "Beheerst ");

    static ItemList of(List<Row> rows, boolean vakkennis) {
        char mark = firstMark(rows);
        return mark == 0 ? unmarked(rows, vakkennis) : marked(rows, mark);
    }

    /** True when the row begins with a mark of a list and white space. */
    static boolean isMarked(Row row) {
        return mark(row) != 0;
    }

    /** The kind of mark at the start of the row, one character for all of its kind; 0 for none. */
    private static char mark(Row row) {
        char c = row.charAt(0);
        char kind = switch (c) {
            case '\u00a7' -> '\u00a7';
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2022', '\u00b7', '\u25aa', '\u25cf', '\u25cb', '\uf0b7', '\uf0a7', '*', '\u2023', '\u25a0' ->
                '\u2022';
            default -> 0;
        };
        boolean apart =
                kind == '\u00a7' || kind == '\u2022' && c != '*' || row.length() > 1 && Folding.isSpace(row.charAt(1));
        return row.length() > 1 && apart ? kind : 0;
    }

    private static char firstMark(List<Row> rows) {
        for (Row row : rows) {
            char mark = mark(row);
            if (mark != 0) {
                return mark;
            }
        }
        return 0;
    }

    private static ItemList marked(List<Row> rows, char kind) {
        List<Row> aanhef = new ArrayList<>();
        List<List<Row>> items = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (mark(row) == kind) {
                List<Row> item = new ArrayList<>();
                Row words = row.from(row.start() + 1);
                if (!words.isEmpty()) {
                    item.add(words);
                }
                items.add(item);
            } else if (items.isEmpty()) {
                aanhef.add(row);
            } else if (leads(rows, at, kind)) {
                aanhef.add(row);
            } else {
                items.get(items.size() - 1).add(row);
            }
        }
        items.removeIf(List::isEmpty);
        return new ItemList(aanhef, items, true);
    }

    /** A second lead line in the middle of a list: it begins anew, ends in a colon, and an item follows. */
    private static boolean leads(List<Row> rows, int at, char kind) {
        Row row = rows.get(at);
        boolean ended = ".;".indexOf(rows.get(at - 1).last()) >= 0 || row.gap();
        return ended
                && row.last() == ':'
                && Character.isUpperCase(row.charAt(0))
                && at + 1 < rows.size()
                && mark(rows.get(at + 1)) == kind;
    }

    private static ItemList unmarked(List<Row> rows, boolean vakkennis) {
        List<Row> aanhef = new ArrayList<>();
        List<List<Row>> items = new ArrayList<>();
        int at = 0;
        if (!rows.isEmpty() && rows.get(0).last() == ':') {
            aanhef.add(rows.get(at++));
        }
        for (; at < rows.size(); at++) {
            Row row = rows.get(at);
            boolean ended = at > 0 && ".;:".indexOf(rows.get(at - 1).last()) >= 0;
            boolean begins = items.isEmpty()
                    || (vakkennis ? VERBS.stream().anyMatch(row::startsWith) : ended)
                    || ended && row.gap();
            if (begins) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(row);
        }
        return new ItemList(aanhef, items, false);
    }
}

package nl.kwalgraaf.parse.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/**
 * How far rows say a name that is known: the one place that sees whether a title goes on in the next row.
 *
 * @param whole the most rows of which the words are one of the names; 0 where none are
 * @param begun the most rows of which the words begin one of the names, or are it
 */
record SaidName(int whole, int begun) {
    /** No title runs over more rows. */
    static final int MOST_ROWS = 5;

    /** The head or foot of a page has no more rows. */
    static final int MOST_ROWS_OF_HEAD = 3;

    /**
     * Reads rows for as long as their words begin one of the names.
     *
     * @param names as the folding leaves them
     * @param folding makes words comparable
     * @param rows the words of the rows, counted from 0; empty behind the last that can belong to the name
     * @param most a name runs over no more rows
     */
    static SaidName of(
            Collection<String> names, UnaryOperator<String> folding, IntFunction<Optional<String>> rows, int most) {
        StringBuilder words = new StringBuilder();
        int whole = 0;
        int begun = 0;
        while (begun < most && !names.isEmpty()) {
            Optional<String> row = rows.apply(begun);
            if (row.isEmpty()) {
                break;
            }
            // Folded as a whole: a comma or stop at the end of a row is part of the name, but folding drops the last.
            String said = folding.apply(words.append(' ').append(row.get()).toString());
            if (!anyBegins(names, said)) {
                break;
            }
            begun++;
            whole = names.contains(said) ? begun : whole;
        }
        return new SaidName(whole, begun);
    }

    private static boolean anyBegins(Collection<String> names, String said) {
        for (String name : names) {
            if (name.startsWith(said)) {
                return true;
            }
        }
        return false;
    }

    /** How far the rows say this title, which is folded, or go on with it behind words that were read already. */
    static SaidName of(String title, String before, IntFunction<Optional<String>> rows) {
        String name = title.replace("- ", "-");
        return of(List.of(name), words -> folded(before + words), rows, MOST_ROWS);
    }

    /** True when these words are the name, or its beginning. */
    static boolean begins(String name, String words) {
        return folded(name).startsWith(folded(words));
    }

    /** True when the row may begin one of the names. */
    static boolean mayBegin(Collection<String> names, Row row) {
        for (String name : names) {
            if (mayBegin(name, row)) {
                return true;
            }
        }
        return false;
    }

    /** Rows are many and names few: most rows are told apart by their first letters, which are folded each alone. */
    static boolean mayBegin(String name, Row row) {
        int at = 0;
        while (at < row.length() && at < name.length() && name.charAt(at) == Character.toLowerCase(row.charAt(at))) {
            at++;
        }
        return at == row.length() || !isKept(row.charAt(at));
    }

    /** What folding leaves as it is, wherever it stands: letters and digits, and the marks of items. */
    private static boolean isKept(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || "-\u00a7\u2013\u2022".indexOf(c) >= 0;
    }

    /** A name may be broken behind another hyphen each time. */
    static String folded(String words) {
        return Folding.fold(words).replace("- ", "-");
    }
}

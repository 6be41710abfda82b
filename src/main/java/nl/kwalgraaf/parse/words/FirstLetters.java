package nl.kwalgraaf.parse.words;

import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;
import nl.kwalgraaf.text.Folding;

/**
 * How a set of folded names begins. The first two letters tell of most rows that they are none of the names, and the
 * first letters on end of nearly all others, which spares folding the whole of them.
 */
public final class FirstLetters {
    private static final int ALPHABET = 26;

    private final BitSet pairs = new BitSet(ALPHABET * ALPHABET);
    private final TreeSet<String> names;

    /** @param names folded, each beginning with two letters from a to z */
    public FirstLetters(Collection<String> names) {
        names.forEach(name -> pairs.set(pair(name.charAt(0), name.charAt(1))));
        this.names = new TreeSet<>(names);
    }

    /** False when what stands in the row from this index on folds to none of the names, and to the beginning of none. */
    public boolean mayBegin(Row row, int index) {
        if (index + 1 >= row.length()) {
            return false;
        }
        char first = row.charAt(index);
        char second = row.charAt(index + 1);
        // What is no plain letter, such as a quote or a letter with an accent, is for folding to see through.
        return !isLetter(first) || !isLetter(second) || pairs.get(pair(first, second)) && begins(letters(row, index));
    }

    private boolean begins(String letters) {
        String next = names.ceiling(letters);
        return next != null && next.startsWith(letters);
    }

    /** Up to what a name may have instead of a space, or within a word that is broken: a hyphen, a colon, a slash. */
    private static String letters(Row row, int index) {
        int end = index;
        while (end < row.length() && Character.isLetter(row.charAt(end))) {
            end++;
        }
        return Folding.fold(row.text(index, end));
    }

    private static boolean isLetter(char c) {
        char lower = lower(c);
        return lower >= 'a' && lower <= 'z';
    }

    private static int pair(char first, char second) {
        return (lower(first) - 'a') * ALPHABET + lower(second) - 'a';
    }

    private static char lower(char c) {
        return (char) (c | 0x20);
    }
}

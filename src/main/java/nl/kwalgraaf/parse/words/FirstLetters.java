package nl.kwalgraaf.parse.words;

import java.util.Collection;

/** How a set of folded names begins, which tells of nearly all rows that they are none of the names before they are folded. */
public final class FirstLetters {
    private static final int ALPHABET = 26;

    /** Before so many letters no cell is so narrow that it breaks a word. */
    private static final int BROKEN = 6;

    /** The names by their first two letters. */
    private final String[][] byPair = new String[ALPHABET * ALPHABET][];

    /** @param names folded, each beginning with two letters from a to z */
    public FirstLetters(Collection<String> names) {
        for (int pair = 0; pair < byPair.length; pair++) {
            int letters = pair;
            byPair[pair] = names.stream()
                    .filter(name -> pair(name.charAt(0), name.charAt(1)) == letters)
                    .toArray(String[]::new);
        }
    }

    /** False when what stands in the row from this index on folds to none of the names, and to the beginning of none. */
    public boolean mayBegin(Row row, int index) {
        if (index + 1 >= row.length()) {
            return false;
        }
        char first = row.charAt(index);
        char second = row.charAt(index + 1);
        if (!isLetter(first) || !isLetter(second)) {
            // What is no plain letter, such as a quote or a letter with an accent, is for folding to see through.
            return true;
        }
        for (String name : byPair[pair(first, second)]) {
            if (begins(name, row, index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the plain letters and single spaces from there on are those of the name, as far as they go. */
    private static boolean begins(String name, Row row, int index) {
        int most = Math.min(name.length(), row.length() - index);
        int at = 2;
        while (at < most && (name.charAt(at) == lower(row.charAt(index + at)))) {
            at++;
        }
        if (at == name.length() - 1 && Wording.isOpen(name)) {
            return true;
        }
        char other = index + at < row.length() ? row.charAt(index + at) : 0;
        boolean wordEnds = other == ' '
                && at < BROKEN
                && row.charAt(index + at - 1) != ' '
                && at < name.length()
                && isLetter(name.charAt(at));
        return !isLetter(other) && !wordEnds;
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

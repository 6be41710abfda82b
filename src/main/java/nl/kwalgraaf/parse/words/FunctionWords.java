package nl.kwalgraaf.parse.words;

import java.util.Locale;
import java.util.Set;

/** Small words that go on with a sentence: no item of a list and no heading begins with one. */
public final class FunctionWords {
    private static final Set<String> WORDS = Words.GOING_ON.set();
    private static final Set<String> FURTHER = Words.FURTHER.set();
    private static final Set<String> BEFORE_MORE = Words.BEFORE_MORE.set();

    private FunctionWords() {}

    /** True when the row begins with one. */
    public static boolean begin(Row row) {
        return WORDS.contains(firstWord(row));
    }

    /** True of a word with which a sentence goes on or, with a capital, begins, and no item does. */
    static boolean isOne(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small) || BEFORE_MORE.contains(small);
    }

    /** True when the row begins with a word that goes on about what the sentence before is about. */
    static boolean further(Row row) {
        return FURTHER.contains(firstWord(row).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(Row row) {
        int end = 0;
        while (end < row.length() && (Character.isLetter(row.charAt(end)) || row.charAt(end) == '/')) {
            end++;
        }
        return row.text(0, end);
    }

    /** True when the row ends in a word after which its sentence must go on. */
    public static boolean end(Row row) {
        int start = row.length();
        while (start > 0 && (Character.isLetter(row.charAt(start - 1)) || row.charAt(start - 1) == '/')) {
            start--;
        }
        String last = row.text(start, row.length());
        return WORDS.contains(last) || BEFORE_MORE.contains(last.toLowerCase(Locale.ROOT));
    }
}

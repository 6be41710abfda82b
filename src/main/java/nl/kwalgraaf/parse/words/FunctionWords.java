package nl.kwalgraaf.parse.words;

import java.util.Set;

/** Small words that go on with a sentence: no item of a list and no heading begins with one. */
public final class FunctionWords {
    private static final Set<String> WORDS = Words.GOING_ON.set();
    private static final Set<String> BEFORE_MORE = Words.BEFORE_MORE.set();

    private FunctionWords() {}

    /** True when the row begins with one. */
    public static boolean begin(Row row) {
        int end = 0;
        while (end < row.length() && (Character.isLetter(row.charAt(end)) || row.charAt(end) == '/')) {
            end++;
        }
        return WORDS.contains(row.text(0, end));
    }

    /** True when the row ends in a word after which its sentence must go on. */
    public static boolean end(Row row) {
        int start = row.length();
        while (start > 0 && (Character.isLetter(row.charAt(start - 1)) || row.charAt(start - 1) == '/')) {
            start--;
        }
        String last = row.text(start, row.length());
        return WORDS.contains(last) || BEFORE_MORE.contains(last);
    }
}

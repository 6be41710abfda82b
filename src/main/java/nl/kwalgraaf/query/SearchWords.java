package nl.kwalgraaf.query;

import java.util.Collection;
import java.util.List;

/**
 * Words to search for, as Lucene's query language has them.
 *
 * <p>People write words, not queries: whatever else that language gives a meaning is escaped, so that nothing they
 * write is an error. An asterisk in a word keeps its meaning, and quotation marks do when they come in pairs.
 */
public final class SearchWords {
    private static final String SPECIAL = "+-!(){}[]^~?:\\/&|<>=";

    private SearchWords() {}

    /** The words as {@code text:query} takes them. */
    public static String escaped(String words) {
        boolean paired = words.chars().filter(c -> c == '"').count() % 2 == 0;
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (SPECIAL.indexOf(c) >= 0 || c == '"' && !paired || c == '*' && !inWord(words, at)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        // The words of its logic, which it knows in capitals only.
        return escaped.toString()
                .replaceAll("\\bAND\\b", "and")
                .replaceAll("\\bOR\\b", "or")
                .replaceAll("\\bNOT\\b", "not");
    }

    /** Those of these words that may have been meant by one that finds nothing, the nearest first. */
    public static List<String> near(String meant, Collection<String> words) {
        return Nearness.near(meant, words);
    }

    /** An asterisk by itself would stand for everything. */
    private static boolean inWord(String words, int at) {
        return at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))
                || at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at + 1));
    }
}

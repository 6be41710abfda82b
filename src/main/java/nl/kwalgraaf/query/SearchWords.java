package nl.kwalgraaf.query;

/**
 * Words to search for, as Lucene's query language has them.
 *
 * <p>People write words, not queries: whatever else that language gives a meaning is escaped, so that nothing they
 * write is an error. An asterisk keeps its meaning, and quotation marks do when they come in pairs.
 */
final class SearchWords {
    private static final String SPECIAL = "+-!(){}[]^~?:\\/&|<>=";

    private SearchWords() {}

    static String escaped(String words) {
        boolean paired = words.chars().filter(c -> c == '"').count() % 2 == 0;
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (SPECIAL.indexOf(c) >= 0 || c == '"' && !paired) {
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
}

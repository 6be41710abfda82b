package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.query.SearchWords;

/** What somebody may have meant whose words find nothing. */
final class Suggestions {
    /** Words of a search for which others are looked up; and texts that are looked at for each. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_TEXTS = 50;

    /** Of a word of fewer letters half may be wrong, and anything is near. */
    private static final int SHORTEST = 4;

    /** Endings that the index has not: it holds stems. */
    private static final int ENDING = 3;

    private Suggestions() {}

    /** Searches that differ from this in one word, which stands in the texts; none where no word comes near. */
    static List<String> of(String words, TextSearch search) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("\\s+");
        List<String> suggestions = new ArrayList<>();
        for (int at = 0; at < Math.min(parts.length, MOST_WORDS); at++) {
            String word = parts[at];
            if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
                continue;
            }
            for (String near : SearchWords.near(word, lookingLike(word, search))) {
                String[] others = parts.clone();
                others[at] = near;
                suggestions.add(String.join(" ", others));
            }
        }
        return suggestions;
    }

    private static Set<String> lookingLike(String word, TextSearch search) {
        String stem = word.substring(0, Math.max(SHORTEST, word.length() - ENDING));
        Set<String> found = new TreeSet<>();
        for (TextSearch.Hit hit : search.find(word + "~2 " + stem + "~2", MOST_TEXTS)) {
            for (String each :
                    hit.text().getLiteralLexicalForm().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (each.length() >= SHORTEST && !each.equals(word)) {
                    found.add(each);
                }
            }
        }
        return found;
    }
}

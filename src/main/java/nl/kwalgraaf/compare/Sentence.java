package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.text.Folding;

/** A text taken apart into words once, for it is held against many. */
final class Sentence {
    private final List<String> words;
    private final List<String> folded;
    private final Map<String, Integer> counts = new HashMap<>();

    Sentence(String text) {
        this.words = words(text);
        this.folded = words.stream().map(Folding::fold).toList();
        folded.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    /** What stands between white space; without a pattern, for every text of both sides is taken apart. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean white = at == text.length() || isWhite(text.charAt(at));
            if (white && from >= 0) {
                words.add(text.substring(from, at));
                from = -1;
            } else if (!white && from < 0) {
                from = at;
            }
        }
        return words;
    }

    private static boolean isWhite(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }

    List<String> words() {
        return words;
    }

    /** The same words without case, accents and the like, by which they are compared. */
    List<String> folded() {
        return folded;
    }

    /** How many words both have, in whatever order. */
    int common(Sentence other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}

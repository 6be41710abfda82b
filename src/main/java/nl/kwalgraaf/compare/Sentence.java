package nl.kwalgraaf.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.text.Folding;

/** A text taken apart into words once, for it is held against many. */
final class Sentence {
    private final List<String> words;
    private final List<String> folded;
    private final String whole;
    private final Map<String, Integer> counts = new HashMap<>();

    Sentence(String text) {
        this.words = WordDiff.words(text);
        this.folded = words.stream().map(Folding::fold).toList();
        this.whole = Folding.fold(text);
        folded.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    List<String> words() {
        return words;
    }

    /** The same words without case, accents and the like, by which they are compared. */
    List<String> folded() {
        return folded;
    }

    /**
     * The share of words in common, in order; 1 where both say the same.
     *
     * @param least where it is certain to be less than this, 0 will do
     */
    double likeness(Sentence other, double least) {
        if (whole.equals(other.whole)) {
            return 1;
        }
        int all = words.size() + other.words.size();
        // In order they have no more words in common than in any order.
        return 2.0 * common(other) < least * all ? 0 : WordDiff.of(this, other).likeness();
    }

    private int common(Sentence other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}

package nl.kwalgraaf.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The terms of a text, each with its weight and the word it came from.
 *
 * @param weights above 0
 */
record Bag(Map<String, Double> weights, Map<String, String> words) {
    static final Bag EMPTY = new Bag(Map.of(), Map.of());

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The terms of both; what both say counts as in the one that says it louder. */
    Bag with(Bag other) {
        Map<String, Double> both = new LinkedHashMap<>(weights);
        other.weights.forEach((term, weight) -> both.merge(term, weight, Math::max));
        Map<String, String> bothWords = new HashMap<>(other.words);
        bothWords.putAll(words);
        return new Bag(both, bothWords);
    }

    /** The weights as shares of one. */
    Map<String, Double> shares() {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new HashMap<>();
        weights.forEach((term, weight) -> shares.put(term, weight / sum));
        return shares;
    }

    /** Gathers terms; a term met again is merged by a rule of one's own. */
    static final class Gathering {
        private final Map<String, Double> weights = new LinkedHashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private final BiFunction<Double, Double, Double> merging;

        Gathering(BiFunction<Double, Double, Double> merging) {
            this.merging = merging;
        }

        void add(String term, String word, double weight) {
            weights.merge(term, weight, merging);
            words.putIfAbsent(term, word);
        }

        Bag bag(BiFunction<String, Double, Double> weighing) {
            weights.replaceAll(weighing);
            return new Bag(weights, words);
        }
    }
}

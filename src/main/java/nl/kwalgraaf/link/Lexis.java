package nl.kwalgraaf.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How telling each term of one language is, by the number of concepts that ESCO says it of. */
final class Lexis {
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Double> frequency = new HashMap<>();
    private final double unseenRarity;
    private final double unseenFrequency;

    /**
     * Counts.
     *
     * @param concepts the terms of each concept that has any
     */
    Lexis(List<List<String>> concepts) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> terms : concepts) {
            new HashSet<>(terms).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        double n = concepts.size();
        counts.forEach((term, count) -> rarity.put(term, Math.log1p((n - count + 0.5) / (count + 0.5))));
        unseenRarity = Math.log1p(n / 1.5);
        double sum = rarity.values().stream().mapToDouble(r -> Math.exp(-r)).sum();
        rarity.forEach((term, r) -> frequency.put(term, Math.exp(-r) / sum));
        unseenFrequency = Math.exp(-unseenRarity) / Math.max(sum, 1);
    }

    boolean knows(String term) {
        return rarity.containsKey(term);
    }

    /** The inverse document frequency of Robertson and Spärck Jones, never below 0. */
    double rarity(String term) {
        return rarity.getOrDefault(term, unseenRarity);
    }

    /** The share of a term in the language at large. */
    double frequency(String term) {
        return frequency.getOrDefault(term, unseenFrequency);
    }
}

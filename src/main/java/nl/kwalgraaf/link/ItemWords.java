package nl.kwalgraaf.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of an item by number, and how much each is of what it says. */
final class ItemWords {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] importance;

    ItemWords(Bag bag, Lexis dutch) {
        Map<String, Double> told = new LinkedHashMap<>();
        bag.weights()
                .forEach((term, weight) -> told.merge(bag.words().get(term), weight * dutch.rarity(term), Math::max));
        double whole = told.values().stream().mapToDouble(Double::doubleValue).sum();
        told.keySet().forEach(word -> numbers.put(word, numbers.size()));
        this.importance =
                told.values().stream().mapToDouble(weight -> weight / whole).toArray();
    }

    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    int size() {
        return importance.length;
    }

    double importance(int word) {
        return importance[word];
    }
}

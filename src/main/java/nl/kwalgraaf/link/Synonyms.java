package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dutch words of work that say nearly the same, in any trade: {@code opstellen} and {@code schrijven}. */
final class Synonyms {
    /** Another word for a thing is a weaker sign of it than its own. */
    private static final double WEIGHT = 0.6;

    private static final String FILE = "synoniemen.txt";
    private static final Map<String, List<Term>> OTHERS = read();

    private Synonyms() {}

    /** The terms with those that say nearly the same. */
    static Bag widen(Bag bag) {
        Map<String, Double> weights = new LinkedHashMap<>(bag.weights());
        Map<String, String> words = new HashMap<>(bag.words());
        bag.weights().forEach((stem, weight) -> {
            for (Term other : OTHERS.getOrDefault(stem, List.of())) {
                weights.merge(other.stem(), WEIGHT * weight, Math::max);
                words.putIfAbsent(other.stem(), bag.words().get(stem));
            }
        });
        return new Bag(weights, words);
    }

    private static Map<String, List<Term>> read() {
        DutchTerms dutch = DutchTerms.learn(List.of());
        Map<String, List<Term>> others = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                List<Term> group = dutch.of(line);
                for (Term one : group) {
                    group.stream()
                            .filter(other -> !other.stem().equals(one.stem()))
                            .forEach(other -> others.computeIfAbsent(one.stem(), stem -> new ArrayList<>())
                                    .add(other));
                }
            }
        }
        return others;
    }

    private static List<String> lines() {
        try (InputStream stream = Synonyms.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + FILE, broken);
        }
    }
}

package nl.kwalgraaf.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Formulering;

/** How alike two texts are written, to name the one that somebody may have meant: pairs of letters that both have (Dice). */
final class Resemblance {
    private Resemblance() {}

    /** The subject whose text comes nearest to this one. */
    static Optional<LinkSubject> nearest(String text, List<LinkSubject> among) {
        Map<String, Integer> sought = pairs(text);
        return among.stream()
                .filter(subject -> !subject.text().isEmpty())
                .max(Comparator.comparingDouble(subject -> dice(sought, pairs(subject.text()))));
    }

    private static double dice(Map<String, Integer> some, Map<String, Integer> others) {
        int shared = 0;
        for (Map.Entry<String, Integer> pair : some.entrySet()) {
            shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
        }
        int all = size(some) + size(others);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        String folded = Formulering.of(text).tekst();
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 2 <= folded.length(); at++) {
            pairs.merge(folded.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }
}

package nl.kwalgraaf.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one language says of a concept, ready to be compared.
 *
 * @param labels every label as its terms' shares of its length one
 * @param said how surely each term is said of it, from 0 to 1: a term of a label is, one of its description or of the groups
 *     above it is the more so the oftener it is said, saturated as in BM25
 */
record Profile(List<Label> labels, Map<String, Double> said) {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_NORM = 0.5;

    /**
     * A label as a vector of length one.
     *
     * @param shares the weight of each term
     */
    record Label(String text, Map<String, Double> shares) {
        static Label of(String text, List<String> terms, Lexis lexis) {
            Map<String, Double> weights = new LinkedHashMap<>();
            terms.forEach(term -> weights.merge(term, 1.0, Double::sum));
            weights.replaceAll((term, count) -> lexis.rarity(term) * (1 + Math.log(count)));
            double length =
                    Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
            weights.replaceAll((term, weight) -> weight / length);
            return new Label(text, weights);
        }
    }

    static Profile of(List<Label> labels, List<String> text, double meanLength) {
        Map<String, Double> said = saturated(text, meanLength);
        labels.forEach(label -> label.shares().keySet().forEach(term -> said.put(term, 1.0)));
        return new Profile(labels, said);
    }

    /** Saturates the counts of terms: a term said three times is not three times as much said. */
    private static Map<String, Double> saturated(List<String> terms, double meanLength) {
        Map<String, Double> counts = new LinkedHashMap<>();
        terms.forEach(term -> counts.merge(term, 1.0, Double::sum));
        double norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * terms.size() / meanLength);
        counts.replaceAll((term, count) -> count / (count + norm));
        return counts;
    }
}

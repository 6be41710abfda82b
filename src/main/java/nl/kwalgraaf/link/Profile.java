package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one language says of a concept, ready to be compared.
 *
 * @param labels every label as its terms' shares of its length one
 * @param terms the numbers of all terms that it says
 * @param said how surely each is said of it, from 0 to 1: a term of a label is, one of its description or of the groups
 *     above it is the more so the oftener it is said, saturated as in BM25
 */
record Profile(List<Label> labels, int[] terms, double[] said) {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_NORM = 0.5;

    /**
     * A label as a vector of length one.
     *
     * @param terms the numbers of its terms, each once
     * @param shares the weight of each term
     */
    record Label(String text, int[] terms, double[] shares) {}

    /** Makes the profiles of the concepts in one language, one after the other. */
    static final class Maker {
        private final Lexis lexis;
        private final double meanLength;

        /** For each term one more than its place among the terms that are being counted; 0 for all others. */
        private final int[] places;

        private int[] terms = new int[64];
        private double[] values = new double[64];
        private int size;

        Maker(Lexis lexis, List<Numbered> concepts) {
            this.lexis = lexis;
            this.places = new int[lexis.size()];
            this.meanLength = concepts.stream()
                    .mapToInt(concept -> concept.text().length)
                    .filter(length -> length > 0)
                    .average()
                    .orElse(1);
        }

        Profile profile(Numbered concept) {
            List<Label> labels = new ArrayList<>();
            for (int n = 0; n < concept.labels().length; n++) {
                if (concept.labels()[n].length > 0) {
                    labels.add(label(concept.labelTexts().get(n), concept.labels()[n]));
                }
            }
            int[] text = concept.text();
            for (int term : text) {
                int at = place(term);
                values[at]++;
            }
            // Saturated: a term said three times is not three times as much said.
            double norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * text.length / meanLength);
            for (int n = 0; n < size; n++) {
                values[n] /= values[n] + norm;
            }
            for (int[] label : concept.labels()) {
                for (int term : label) {
                    int at = place(term);
                    values[at] = 1;
                }
            }
            Profile profile = new Profile(labels, Arrays.copyOf(terms, size), Arrays.copyOf(values, size));
            clear();
            return profile;
        }

        private Label label(String text, int[] said) {
            for (int term : said) {
                int at = place(term);
                values[at]++;
            }
            double squares = 0;
            for (int n = 0; n < size; n++) {
                values[n] = lexis.rarity(terms[n]) * (1 + Math.log(values[n]));
                squares += values[n] * values[n];
            }
            double length = Math.sqrt(squares);
            for (int n = 0; n < size; n++) {
                values[n] /= length;
            }
            Label label = new Label(text, Arrays.copyOf(terms, size), Arrays.copyOf(values, size));
            clear();
            return label;
        }

        private int place(int term) {
            if (places[term] == 0) {
                if (size == terms.length) {
                    terms = Arrays.copyOf(terms, size * 2);
                    values = Arrays.copyOf(values, size * 2);
                }
                terms[size] = term;
                values[size] = 0;
                places[term] = ++size;
            }
            return places[term] - 1;
        }

        private void clear() {
            for (int n = 0; n < size; n++) {
                places[terms[n]] = 0;
            }
            size = 0;
        }
    }
}

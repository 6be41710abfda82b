package nl.kwalgraaf.link;

import java.util.Arrays;
import java.util.Map;

/**
 * Compares one item with concepts in one language.
 *
 * <p>What the item says is spread out over the numbers of all terms, so that a concept's few are looked up at once. What
 * ESCO never says can be left out: no concept answers to it.
 */
final class Likeness {
    /** A label and how like it is. */
    record Near(String label, double likeness) {}

    private final double[] vector;
    private final double[] contextVector;
    private final double[] gain;

    /** One more than the place of a term among the item's own; 0 for all others. */
    private final int[] own;

    private final String[] ownWords;
    private final int[] wordNumbers;
    private final double[] sureness;

    /** An item's other words add to what it finds, and not to how much there is to find. */
    Likeness(Bag narrow, Bag wide, Bag context, Map<String, Double> meant, double whole, Lexis lexis, ItemWords words) {
        this.vector = vector(wide.weights(), length(narrow.weights(), lexis), lexis);
        this.contextVector = vector(context.weights(), length(context.weights(), lexis), lexis);
        this.gain = gain(meant, 1 - whole, lexis);
        this.own = new int[lexis.size()];
        int size = wide.weights().size();
        this.ownWords = new String[size];
        this.wordNumbers = new int[size];
        this.sureness = new double[size];
        int n = 0;
        for (Map.Entry<String, Double> term : wide.weights().entrySet()) {
            int number = lexis.number(term.getKey());
            if (number != Lexis.UNKNOWN) {
                ownWords[n] = wide.words().get(term.getKey());
                wordNumbers[n] = words.number(ownWords[n]);
                sureness[n] = Math.min(1, term.getValue());
                own[number] = ++n;
            }
        }
    }

    private static double length(Map<String, Double> weights, Lexis lexis) {
        double sum = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            double weight = term.getValue() * lexis.rarity(term.getKey());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private static double[] vector(Map<String, Double> weights, double length, Lexis lexis) {
        double[] vector = new double[lexis.size()];
        weights.forEach((term, weight) -> {
            int number = lexis.number(term);
            if (number != Lexis.UNKNOWN) {
                vector[number] = weight * lexis.rarity(number) / length;
            }
        });
        return vector;
    }

    /** How much likelier each term is in the mixture than in the language at large, as a logarithm. */
    private static double[] gain(Map<String, Double> meant, double rest, Lexis lexis) {
        double[] gain = new double[lexis.size()];
        Arrays.fill(gain, Math.log(rest));
        meant.forEach((term, share) -> {
            int number = lexis.number(term);
            if (number != Lexis.UNKNOWN) {
                gain[number] = Math.log(rest + share / lexis.frequency(number));
            }
        });
        return gain;
    }

    Near nearest(Profile profile) {
        Profile.Label nearest = null;
        double likeness = 0;
        for (Profile.Label label : profile.labels()) {
            double product = product(vector, label);
            if (product > likeness) {
                nearest = label;
                likeness = product;
            }
        }
        return new Near(nearest == null ? "" : nearest.text(), likeness);
    }

    double contextLikeness(Profile profile) {
        double likeness = 0;
        for (Profile.Label label : profile.labels()) {
            likeness = Math.max(likeness, product(contextVector, label));
        }
        return likeness;
    }

    /** How surely the concept says each word of the item, or another that stands for it. */
    void answer(Profile profile, double[] answered) {
        for (int n = 0; n < profile.terms().length; n++) {
            int place = own[profile.terms()[n]] - 1;
            if (place >= 0 && wordNumbers[place] >= 0) {
                int word = wordNumbers[place];
                answered[word] = Math.max(answered[word], profile.said()[n] * sureness[place]);
            }
        }
    }

    double likelihood(Profile profile) {
        double best = -5;
        for (Profile.Label label : profile.labels()) {
            double sum = 0;
            for (int n = 0; n < label.terms().length; n++) {
                double share = label.shares()[n];
                sum += share * share * gain[label.terms()[n]];
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    void match(Profile profile, Map<String, Double> matched) {
        for (int term : profile.terms()) {
            if (own[term] > 0) {
                matched.merge(ownWords[own[term] - 1], vector[term], Math::max);
            }
        }
    }

    private static double product(double[] vector, Profile.Label label) {
        double sum = 0;
        for (int n = 0; n < label.terms().length; n++) {
            sum += vector[label.terms()[n]] * label.shares()[n];
        }
        return sum;
    }
}

package nl.kwalgraaf.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares one item with concepts. */
final class Comparison {
    private final Side dutch;
    private final Side english;

    private final Question question;
    private final Themes themes;
    private final float[] dossierTheme;
    private final ItemWords words;

    Comparison(Question question, EscoIndex index, Surroundings surroundings) {
        this.question = question;
        this.themes = index.themes();
        this.dossierTheme = surroundings.theme();
        this.words = new ItemWords(question.dutch(), index.dutch());
        Question.LanguageModel meant = question.meant();
        this.dutch = new Side(
                question.dutch(),
                question.wideDutch(),
                question.contextDutch(),
                meant.dutch(),
                meant.whole(),
                index.dutch(),
                words);
        this.english = new Side(
                question.english(),
                question.wideEnglish(),
                question.contextEnglish(),
                meant.english(),
                meant.whole(),
                index.english(),
                words);
    }

    /**
     * The signs that an item means a concept.
     *
     * @param dutch likeness with the nearest Dutch label, from 0 to 1
     * @param english the same in English
     * @param answer share of the item's words that the concept answers to anywhere, in either language
     * @param model log-likelihood of the likeliest label against the language at large, per term
     * @param context likeness of the context with the nearest label
     * @param theme likeness of what both speak of
     * @param contextTheme the same for the context
     * @param dossierTheme the same for the whole dossier; 0 for what is the same in every dossier
     * @param nearest the nearest label
     */
    record Signs(
            double dutch,
            double english,
            double answer,
            double model,
            double context,
            double theme,
            double contextTheme,
            double dossierTheme,
            String nearest) {
        double score(Weights weights, Best best) {
            return weights.label() * bothWays(dutch, english)
                    + weights.nearest() * bothWays(dutch / best.dutch(), english / best.english())
                    + weights.answer() * answer
                    + weights.model() * model
                    + weights.context() * (context + contextTheme)
                    + weights.theme() * theme
                    + weights.dossier() * dossierTheme;
        }

        /** Two languages that agree tell more than one, and one that is sure more than two that are not. */
        private static double bothWays(double dutch, double english) {
            return Math.max(dutch, english) + dutch + english;
        }

        double confidence() {
            return Math.max(0, Math.min(1, 0.7 * Math.max(dutch, english) + 0.3 * answer));
        }
    }

    /** The strongest of some signs among the concepts that an item is compared with; never 0. */
    record Best(double dutch, double english) {
        private static final double NOTHING = 1e-9;

        static Best of(Collection<Signs> all) {
            double dutch = NOTHING;
            double english = NOTHING;
            for (Signs signs : all) {
                dutch = Math.max(dutch, signs.dutch());
                english = Math.max(english, signs.english());
            }
            return new Best(dutch, english);
        }
    }

    Signs with(EscoIndex.Entry entry) {
        Near nl = dutch.nearest(entry.dutch());
        Near en = english.nearest(entry.english());
        return new Signs(
                nl.likeness(),
                en.likeness(),
                answer(entry),
                Math.max(dutch.likelihood(entry.dutch()), english.likelihood(entry.english())),
                Math.max(dutch.contextLikeness(entry.dutch()), english.contextLikeness(entry.english())),
                themes.likeness(question.theme(), entry.number()),
                themes.likeness(question.contextTheme(), entry.number()),
                question.item().kind().isTransversal() ? 0 : themes.likeness(dossierTheme, entry.number()),
                nl.likeness() >= en.likeness() ? nl.label() : en.label());
    }

    private double answer(EscoIndex.Entry entry) {
        double[] answered = new double[words.size()];
        dutch.answer(entry.dutch(), answered);
        english.answer(entry.english(), answered);
        double sum = 0;
        for (int n = 0; n < answered.length; n++) {
            sum += words.importance(n) * answered[n];
        }
        return sum;
    }

    /** The item's words that the concept answers to in either language, the most telling first. */
    List<String> matched(EscoIndex.Entry entry, int most) {
        Map<String, Double> words = new HashMap<>();
        dutch.match(entry.dutch(), words);
        english.match(entry.english(), words);
        return words.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of an item by number, and how much each is of what it says. */
    private static final class ItemWords {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final double[] importance;

        ItemWords(Bag bag, Lexis dutch) {
            Map<String, Double> told = new LinkedHashMap<>();
            bag.weights()
                    .forEach((term, weight) ->
                            told.merge(bag.words().get(term), weight * dutch.rarity(term), Math::max));
            double whole =
                    told.values().stream().mapToDouble(Double::doubleValue).sum();
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

    /** A label and how like it is. */
    private record Near(String label, double likeness) {}

    /**
     * The comparison in one language.
     *
     * <p>What the item says is spread out over the numbers of all terms, so that a concept's few are looked up at once. What
     * ESCO never says can be left out: no concept answers to it.
     */
    private static final class Side {
        private final double[] vector;
        private final double[] contextVector;
        private final double[] gain;

        /** One more than the place of a term among the item's own; 0 for all others. */
        private final int[] own;

        private final String[] ownWords;
        private final int[] wordNumbers;
        private final double[] sureness;

        /** An item's other words add to what it finds, and not to how much there is to find. */
        Side(Bag narrow, Bag wide, Bag context, Map<String, Double> meant, double whole, Lexis lexis, ItemWords words) {
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
}

package nl.kwalgraaf.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares one item with concepts. */
final class Comparison {
    private final Side dutch;
    private final Side english;

    private final Question question;
    private final Themes themes;
    private final float[] dossierTheme;
    private final Map<String, Double> importance;

    Comparison(Question question, EscoIndex index, Surroundings surroundings) {
        this.question = question;
        this.themes = index.themes();
        this.dossierTheme = surroundings.theme();
        Question.LanguageModel meant = question.meant();
        this.dutch = new Side(
                question.dutch(),
                question.wideDutch(),
                question.contextDutch(),
                meant.dutch(),
                meant.whole(),
                index.dutch());
        this.english = new Side(
                question.english(),
                question.wideEnglish(),
                question.contextEnglish(),
                meant.english(),
                meant.whole(),
                index.english());
        this.importance = importance(question, index.dutch());
    }

    /** How much each word of the item is of what it says. */
    private static Map<String, Double> importance(Question question, Lexis dutch) {
        Map<String, Double> importance = new HashMap<>();
        Bag bag = question.dutch();
        bag.weights()
                .forEach((term, weight) ->
                        importance.merge(bag.words().get(term), weight * dutch.rarity(term), Math::max));
        double whole =
                importance.values().stream().mapToDouble(Double::doubleValue).sum();
        importance.replaceAll((word, weight) -> weight / whole);
        return importance;
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
        Map<String, Double> answered = new HashMap<>();
        dutch.answer(entry.dutch(), answered);
        english.answer(entry.english(), answered);
        double sum = 0;
        for (Map.Entry<String, Double> word : importance.entrySet()) {
            sum += word.getValue() * answered.getOrDefault(word.getKey(), 0.0);
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

    /** A label and how like it is. */
    private record Near(String label, double likeness) {}

    /** The comparison in one language. */
    private static final class Side {
        private final Bag bag;
        private final Map<String, Double> vector;
        private final Map<String, Double> contextVector;
        private final Map<String, Double> meant;
        private final double rest;
        private final Lexis lexis;

        /** An item's other words add to what it finds, and not to how much there is to find. */
        Side(Bag own, Bag wide, Bag context, Map<String, Double> meant, double whole, Lexis lexis) {
            this.bag = wide;
            this.vector = vector(wide.weights(), length(own.weights(), lexis), lexis);
            this.contextVector = vector(context.weights(), length(context.weights(), lexis), lexis);
            this.meant = meant;
            this.rest = 1 - whole;
            this.lexis = lexis;
        }

        private static double length(Map<String, Double> weights, Lexis lexis) {
            double sum = 0;
            for (Map.Entry<String, Double> term : weights.entrySet()) {
                double weight = term.getValue() * lexis.rarity(term.getKey());
                sum += weight * weight;
            }
            return Math.sqrt(sum);
        }

        private static Map<String, Double> vector(Map<String, Double> weights, double length, Lexis lexis) {
            Map<String, Double> vector = new HashMap<>();
            weights.forEach((term, weight) -> vector.put(term, weight * lexis.rarity(term) / length));
            return vector;
        }

        Near nearest(Profile profile) {
            Near near = new Near("", 0);
            for (Profile.Label label : profile.labels()) {
                double likeness = product(vector, label.shares());
                if (likeness > near.likeness()) {
                    near = new Near(label.text(), likeness);
                }
            }
            return near;
        }

        double contextLikeness(Profile profile) {
            return profile.labels().stream()
                    .mapToDouble(label -> product(contextVector, label.shares()))
                    .max()
                    .orElse(0);
        }

        /** How surely the concept says each word of the item, or another that stands for it. */
        void answer(Profile profile, Map<String, Double> answered) {
            bag.weights().forEach((term, weight) -> {
                Double said = profile.said().get(term);
                if (said != null) {
                    answered.merge(bag.words().get(term), said * Math.min(1, weight), Math::max);
                }
            });
        }

        double likelihood(Profile profile) {
            double best = -5;
            for (Profile.Label label : profile.labels()) {
                double sum = 0;
                for (Map.Entry<String, Double> term : label.shares().entrySet()) {
                    double atLarge = lexis.frequency(term.getKey());
                    double likely = rest * atLarge + meant.getOrDefault(term.getKey(), 0.0);
                    sum += term.getValue() * term.getValue() * Math.log(likely / atLarge);
                }
                best = Math.max(best, sum);
            }
            return best;
        }

        void match(Profile profile, Map<String, Double> words) {
            vector.forEach((term, weight) -> {
                if (profile.said().containsKey(term)) {
                    words.merge(bag.words().get(term), weight, Math::max);
                }
            });
        }

        private static double product(Map<String, Double> one, Map<String, Double> other) {
            double sum = 0;
            for (Map.Entry<String, Double> term : other.entrySet()) {
                Double weight = one.get(term.getKey());
                if (weight != null) {
                    sum += weight * term.getValue();
                }
            }
            return sum;
        }
    }
}

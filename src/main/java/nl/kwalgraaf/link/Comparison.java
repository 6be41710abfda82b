package nl.kwalgraaf.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares one item with concepts. */
final class Comparison {
    private final Likeness dutch;
    private final Likeness english;

    private final Question question;
    private final Themes themes;
    private final float[] dossierTheme;
    private final ItemWords words;

    Comparison(Question question, EscoIndex index, Surroundings surroundings) {
        this.question = question;
        this.themes = index.themes();
        this.dossierTheme = surroundings.theme();
        this.words = new ItemWords(question.dutch(), index.dutch());
        LanguageModel meant = question.meant();
        this.dutch = new Likeness(
                question.dutch(),
                question.wideDutch(),
                question.contextDutch(),
                meant.dutch(),
                meant.whole(),
                index.dutch(),
                words);
        this.english = new Likeness(
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
        Likeness.Near nl = dutch.nearest(entry.dutch());
        Likeness.Near en = english.nearest(entry.english());
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
}

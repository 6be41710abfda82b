package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Brings Dutch text to weighted Dutch terms, and these to English ones, by what ESCO's own texts teach. */
final class Bilingual {
    /** A compound and its parts say the same thing more than once; together they weigh little more than a word. */
    private static final double COMPOUND_WEIGHT = 0.3;

    private static final double PART_WEIGHT = 0.6;

    /** A word that an item repeats is meant once. */
    private static final double MOST_PER_TERM = 1;

    /** A pair of labels says the same in a few words: it teaches more than a pair of long sentences. */
    private static final int LABEL_PAIRS_COUNT = 3;

    private final DutchTerms dutch;
    private final EnglishTerms english = new EnglishTerms();
    private final TranslationTable translations;

    private Bilingual(DutchTerms dutch, TranslationTable translations) {
        this.dutch = dutch;
        this.translations = translations;
    }

    /** Knows the compounds of the texts, and no translation. */
    static Bilingual untaught(Collection<EscoConcept> concepts) {
        List<String> texts = new ArrayList<>();
        for (EscoConcept concept : concepts) {
            texts.addAll(concept.dutch().labels());
            texts.add(concept.dutch().description());
        }
        return new Bilingual(DutchTerms.learn(texts), TranslationTable.EMPTY);
    }

    /** The same, taught by concepts that have a text in both languages. */
    Bilingual taught(Language dutchSide, Language englishSide) {
        List<TranslationTable.Pair> pairs = new ArrayList<>();
        for (int n = 0; n < dutchSide.concepts().size(); n++) {
            Numbered d = dutchSide.concepts().get(n);
            Numbered e = englishSide.concepts().get(n);
            TranslationTable.Pair labels = new TranslationTable.Pair(d.preferredLabel(), e.preferredLabel());
            for (int time = 0; time < LABEL_PAIRS_COUNT; time++) {
                pairs.add(labels);
            }
            if (d.description().length == e.description().length) {
                for (int s = 0; s < d.description().length; s++) {
                    pairs.add(new TranslationTable.Pair(d.description()[s], e.description()[s]));
                }
            } else {
                pairs.add(new TranslationTable.Pair(d.describing(), e.describing()));
            }
        }
        return new Bilingual(
                dutch,
                TranslationTable.learn(
                        pairs,
                        dutchSide.lexis().numbering(),
                        englishSide.lexis().numbering()));
    }

    List<Term> dutchTerms(String text) {
        return dutch.of(text);
    }

    List<Term> englishTerms(String text) {
        return english.of(text);
    }

    /** The terms of an item, without the phrasing that all items share; with it when there is nothing else. */
    Bag item(String text) {
        return bag(Asides.pieces(SeparableVerb.joined(text)), (term, weight) -> Math.min(weight, MOST_PER_TERM));
    }

    /** The terms of running text: what it says often counts more, but less than in proportion. */
    Bag running(String text) {
        return bag(List.of(new Asides.Piece(text, 1)), (term, weight) -> Math.log1p(weight));
    }

    private Bag bag(List<Asides.Piece> pieces, BiFunction<String, Double, Double> weighing) {
        Bag.Gathering all = new Bag.Gathering(Double::sum);
        Bag.Gathering telling = new Bag.Gathering(Double::sum);
        for (Asides.Piece piece : pieces) {
            boolean inPhrasing = false;
            for (Term term : dutch.of(piece.text())) {
                double weight = piece.weight() * weight(term);
                all.add(term.stem(), term.word(), weight);
                boolean phrasing = Phrasing.contains(term.stem());
                if (term.role() != Term.Role.PART) {
                    inPhrasing = phrasing;
                }
                // Of a word that says nothing, its parts say nothing either.
                if (!phrasing && !inPhrasing) {
                    telling.add(term.stem(), term.word(), weight);
                }
            }
        }
        Bag bag = telling.bag(weighing);
        return bag.isEmpty() ? all.bag(weighing) : bag;
    }

    private static double weight(Term term) {
        return switch (term.role()) {
            case WORD -> 1;
            case COMPOUND -> COMPOUND_WEIGHT;
            case PART -> PART_WEIGHT;
        };
    }

    /**
     * The same in English: each term's translations, by their strength, and the words that need none.
     *
     * <p>A word that the table does not know passes as it is: {@code firewall}, {@code scrum}, {@code Python}.
     */
    Bag translate(Bag bag) {
        Bag.Gathering gathering = new Bag.Gathering(Math::max);
        bag.weights().forEach((term, weight) -> {
            String word = bag.words().get(term);
            List<TranslationTable.Translation> found = translations.of(term);
            for (TranslationTable.Translation translation : found) {
                gathering.add(translation.term(), word, weight * translation.strength());
            }
            for (Term own : english.of(word)) {
                if (found.isEmpty() || found.stream().anyMatch(t -> t.term().equals(own.stem()))) {
                    gathering.add(own.stem(), word, weight);
                }
            }
        });
        return gathering.bag((term, weight) -> weight);
    }

    /** The terms of an English text that says what an item says. */
    Bag englishItem(String text) {
        Bag.Gathering gathering = new Bag.Gathering(Math::max);
        english.of(text).forEach(term -> gathering.add(term.stem(), term.word(), 1));
        return gathering.bag((term, weight) -> weight);
    }

    /** The English terms of a text as shares, each Dutch term's share dealt out over its translations. */
    Map<String, Double> translateShares(Map<String, Double> shares, Bag bag) {
        Map<String, Double> dealt = new LinkedHashMap<>();
        shares.forEach((term, share) -> {
            List<TranslationTable.Translation> found = translations.of(term);
            double sum = found.stream()
                    .mapToDouble(TranslationTable.Translation::strength)
                    .sum();
            for (TranslationTable.Translation translation : found) {
                dealt.merge(translation.term(), share * translation.strength() / Math.max(sum, 0.5), Double::sum);
            }
            if (found.isEmpty()) {
                english.of(bag.words().get(term)).forEach(own -> dealt.merge(own.stem(), share, Double::sum));
            }
        });
        return dealt;
    }
}

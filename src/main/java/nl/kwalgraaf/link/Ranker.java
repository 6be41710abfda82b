package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks the concepts that an item may be linked to, by what both say and by what the dossier knows. */
final class Ranker {
    /** As many concepts are looked at closely for each item. */
    private static final int LOOKED_AT = 400;

    /** As many of these are weighed against what the other items of the dossier found. */
    private static final int WEIGHED_AGAIN = 100;

    /** So many of a kwalificatie's occupations lend their skills to its items. */
    private static final int OCCUPATIONS = 2;

    private static final int MOST_MATCHED_WORDS = 6;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.entry().concept().iri());

    private final EscoIndex index;
    private final Weights weights;

    Ranker(EscoIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /** The candidates of each item of a dossier, the best first. */
    Map<Item, List<Candidate>> rank(List<Item> items, int most) {
        Surroundings surroundings = new Surroundings(items, index.bilingual(), index.themes());
        Map<Item, List<Candidate>> ranked = new HashMap<>();
        Set<String> essential = new HashSet<>();
        Set<String> optional = new HashSet<>();
        for (Item item : items) {
            if (item.kind().isOccupational()) {
                List<Candidate> found =
                        look(item, surroundings, essential, optional).best(most);
                ranked.put(item, found);
                found.stream()
                        .map(candidate -> candidate.concept().iri())
                        .limit(OCCUPATIONS)
                        .forEach(occupation -> {
                            essential.addAll(index.esco().essentialSkills().getOrDefault(occupation, Set.of()));
                            optional.addAll(index.esco().optionalSkills().getOrDefault(occupation, Set.of()));
                        });
            }
        }
        List<Look> looks = items.parallelStream()
                .filter(item -> !item.kind().isOccupational())
                .map(item -> look(item, surroundings, essential, optional))
                .toList();
        Coherence coherence = coherence(looks);
        looks.parallelStream()
                .map(look -> Map.entry(
                        look.item(), look.amid(coherence, weights.coherence()).best(most)))
                .toList()
                .forEach(found -> ranked.put(found.getKey(), found.getValue()));
        return ranked;
    }

    /** What every trade asks alike tells nothing of this one. */
    private Coherence coherence(List<Look> looks) {
        Map<String, List<EscoIndex.Entry>> found = new LinkedHashMap<>();
        for (Look look : looks) {
            if (!look.item().kind().isTransversal()) {
                found.putIfAbsent(
                        look.item().text(),
                        look.scored().stream().map(Scored::entry).toList());
            }
        }
        return new Coherence(found, index.themes());
    }

    private Look look(Item item, Surroundings surroundings, Set<String> essential, Set<String> optional) {
        Question question = Question.of(item, index.bilingual(), index.themes(), surroundings);
        Comparison comparison = new Comparison(question, index, surroundings);
        Map<EscoIndex.Entry, Comparison.Signs> looked = new LinkedHashMap<>();
        for (EscoIndex.Entry entry : index.find(question, item.kind().isOccupational(), LOOKED_AT)) {
            looked.put(entry, comparison.with(entry));
        }
        Comparison.Best best = Comparison.Best.of(looked.values());
        List<Scored> scored = new ArrayList<>();
        looked.forEach((entry, signs) -> {
            double score = signs.score(weights, best) + fit(item, entry.concept());
            String iri = entry.concept().iri();
            if (essential.contains(iri)) {
                score += weights.occupation();
            } else if (optional.contains(iri)) {
                score += weights.occupation() / 2;
            }
            scored.add(new Scored(entry, signs, score));
        });
        return new Look(item, comparison, scored.stream().sorted(BEST_FIRST).toList());
    }

    /** What was looked at for an item, the best first. */
    private record Look(Item item, Comparison comparison, List<Scored> scored) {
        /** The first of them again, by what the other items found as well. */
        Look amid(Coherence coherence, double weight) {
            if (item.kind().isTransversal()) {
                return this;
            }
            return new Look(
                    item,
                    comparison,
                    scored.stream()
                            .limit(WEIGHED_AGAIN)
                            .map(found -> found.plus(weight * coherence.with(item.text(), found.entry())))
                            .sorted(BEST_FIRST)
                            .toList());
        }

        List<Candidate> best(int most) {
            return scored.stream()
                    .limit(most)
                    .map(found -> found.candidate(item, comparison.matched(found.entry(), MOST_MATCHED_WORDS)))
                    .toList();
        }
    }

    /** A concept looked at. */
    private record Scored(EscoIndex.Entry entry, Comparison.Signs signs, double score) {
        Scored plus(double more) {
            return new Scored(entry, signs, score + more);
        }

        Candidate candidate(Item item, List<String> matched) {
            return new Candidate(item, entry.concept(), score, signs.confidence(), signs.nearest(), matched);
        }
    }

    /** What the kinds of both say of their fitting each other. */
    private double fit(Item item, EscoConcept concept) {
        boolean knowledge = concept.kind() == EscoConcept.Kind.KNOWLEDGE;
        double fit = switch (item.kind()) {
            case VAKKENNIS -> knowledge ? weights.kind() : 0;
            case WERKPROCES, KERNTAAK, COMPETENTIE -> knowledge ? -weights.kind() : 0;
            case VAARDIGHEID, GENERIEK, DEEL, KWALIFICATIE -> 0;
        };
        return item.kind().isTransversal() && concept.transversal() ? fit + weights.transversal() : fit;
    }
}

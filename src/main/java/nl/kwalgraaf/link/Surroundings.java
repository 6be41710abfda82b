package nl.kwalgraaf.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dossier speaks of: the language that its items are read in.
 *
 * <p>An item is a few words, and "beheert de infrastructuur" may be a railway's. So a label is judged by a mixture of
 * the item, its context, the kerntaak it is part of and the dossier as a whole (Jelinek and Mercer's smoothing): words
 * of a label that the item lacks cost little when the dossier uses them, and much when it never does.
 */
final class Surroundings {
    private static final double ITEM = 0.3;
    private static final double CONTEXT = 0.2;
    private static final double DOSSIER = 0.2;

    private final Bilingual bilingual;
    private final Map<String, Item> byCode = new HashMap<>();
    private final Map<String, Double> dossier;
    private final Map<String, Double> dossierEnglish;
    private final float[] theme;

    Surroundings(List<Item> items, Bilingual bilingual, Themes themes) {
        this.bilingual = bilingual;
        Bag.Gathering all = new Bag.Gathering(Double::sum);
        for (Item item : items) {
            byCode.putIfAbsent(item.code(), item);
            if (!item.kind().isTransversal()) {
                gather(all, bilingual.item(item.text()));
                gather(all, bilingual.running(item.context()));
            }
        }
        Bag bag = all.bag((term, weight) -> weight);
        this.dossier = bag.shares();
        this.theme = themes.direction(bag, bilingual.translate(bag));
        this.dossierEnglish = bilingual.translateShares(dossier, bag);
    }

    /** Where the dossier lies among the themes of ESCO. */
    float[] theme() {
        return theme;
    }

    private static void gather(Bag.Gathering all, Bag bag) {
        bag.weights().forEach((term, weight) -> all.add(term, bag.words().get(term), weight));
    }

    LanguageModel model(Item item, Bag text, Bag context) {
        Map<String, Double> dutch = new HashMap<>();
        Map<String, Double> english = new HashMap<>();
        double whole = mix(dutch, english, text, ITEM);
        Bag around = around(item, context);
        if (!around.isEmpty()) {
            whole += mix(dutch, english, around, CONTEXT);
        }
        if (!item.kind().isTransversal() && !dossier.isEmpty()) {
            dossier.forEach((term, share) -> dutch.merge(term, DOSSIER * share, Double::sum));
            dossierEnglish.forEach((term, share) -> english.merge(term, DOSSIER * share, Double::sum));
            whole += DOSSIER;
        }
        return new LanguageModel(dutch, english, whole);
    }

    private double mix(Map<String, Double> dutch, Map<String, Double> english, Bag bag, double weight) {
        Map<String, Double> shares = bag.shares();
        shares.forEach((term, share) -> dutch.merge(term, weight * share, Double::sum));
        bilingual
                .translateShares(shares, bag)
                .forEach((term, share) -> english.merge(term, weight * share, Double::sum));
        return weight;
    }

    private Bag around(Item item, Bag context) {
        Bag.Gathering around = new Bag.Gathering(Double::sum);
        gather(around, context);
        item.parent().map(byCode::get).ifPresent(parent -> gather(around, bilingual.item(parent.text())));
        return around.bag((term, weight) -> weight);
    }
}

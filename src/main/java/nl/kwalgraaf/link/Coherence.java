package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the items of a dossier seem to mean, taken together.
 *
 * <p>A dossier is about one trade. A concept near those that its other items found is likelier meant than a stray one
 * that happens to share a word: beside networks and servers, "beheert de omgeving" is no gardener's. This is
 * pseudo-relevance feedback from item to item; what an item found itself never speaks for it, nor does another item that
 * says the same.
 */
final class Coherence {
    /** As many of an item's first candidates speak for others: seldom is the first one right, and mostly one of these. */
    private static final int SPEAKING = 5;

    /** As many of the nearest are asked; a trade has several sides, and a concept belongs to one of them. */
    private static final int NEAREST = 10;

    private final Themes themes;
    private final List<EscoIndex.Entry> speaking = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private final Map<String, Set<Integer>> byText = new HashMap<>();
    private final Map<Integer, Neighbours> known = new ConcurrentHashMap<>();

    /** @param found by its text what each item found, the best first */
    Coherence(Map<String, List<EscoIndex.Entry>> found, Themes themes) {
        this.themes = themes;
        Map<Integer, Integer> places = new HashMap<>();
        found.forEach((text, entries) -> {
            Set<Integer> own = new HashSet<>();
            entries.stream().limit(SPEAKING).forEach(entry -> {
                int place = places.computeIfAbsent(entry.number(), number -> speaking.size());
                if (place == speaking.size()) {
                    speaking.add(entry);
                    times.add(0);
                }
                times.set(place, times.get(place) + 1);
                own.add(place);
            });
            byText.put(text, own);
        });
    }

    /** How near a concept is to the nearest of what the other items found, from 0 to 1; 0 when there are none. */
    double with(String text, EscoIndex.Entry entry) {
        Set<Integer> own = byText.getOrDefault(text, Set.of());
        Neighbours neighbours = known.computeIfAbsent(entry.number(), number -> neighbours(entry));
        int asked = 0;
        double sum = 0;
        for (int place : neighbours.nearestFirst()) {
            int others = Math.min(NEAREST - asked, times.get(place) - (own.contains(place) ? 1 : 0));
            asked += others;
            sum += others * neighbours.nearness()[place];
            if (asked == NEAREST) {
                break;
            }
        }
        return asked == 0 ? 0 : sum / asked;
    }

    /** The places of all that was found, the nearest first, and how near each is. */
    private record Neighbours(List<Integer> nearestFirst, double[] nearness) {}

    private Neighbours neighbours(EscoIndex.Entry entry) {
        double[] nearness = new double[speaking.size()];
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < nearness.length; place++) {
            nearness[place] = nearness(entry, speaking.get(place));
            places.add(place);
        }
        places.sort(Comparator.comparingDouble(place -> -nearness[place]));
        return new Neighbours(places, nearness);
    }

    /** Concepts of one group are near by ESCO's own judgement, others as near as what they speak of. */
    private double nearness(EscoIndex.Entry one, EscoIndex.Entry other) {
        return Collections.disjoint(one.concept().broader(), other.concept().broader())
                ? Math.max(0, themes.likeness(one.number(), other.number()))
                : 1;
    }
}

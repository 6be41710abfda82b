package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one language by number, and how telling each is, by the number of concepts that ESCO says it of. */
final class Lexis {
    /** The number of a term that ESCO never says. */
    static final int UNKNOWN = -1;

    private final Numbering numbering;
    private final int[] concepts;
    private final double[] rarity;
    private final double[] frequency;
    private final double unseenRarity;

    /** Numbers terms from 0, in the order in which they are met. */
    static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> terms = new ArrayList<>();

        int[] of(List<String> met) {
            return met.stream().mapToInt(this::number).toArray();
        }

        private int number(String term) {
            Integer known = numbers.get(term);
            if (known != null) {
                return known;
            }
            numbers.put(term, terms.size());
            terms.add(term);
            return terms.size() - 1;
        }

        private int[] numbers(List<Term> met) {
            int[] found = new int[met.size()];
            for (int n = 0; n < found.length; n++) {
                found[n] = number(met.get(n).stem());
            }
            return found;
        }

        private int[][] allNumbers(List<List<Term>> texts) {
            int[][] found = new int[texts.size()][];
            for (int n = 0; n < found.length; n++) {
                found[n] = numbers(texts.get(n));
            }
            return found;
        }

        Numbered numbered(Analysed concept) {
            return new Numbered(
                    concept.labelTexts(),
                    allNumbers(concept.labels()),
                    concept.hasPreferredLabel(),
                    allNumbers(concept.description()),
                    numbers(concept.above()));
        }

        String term(int number) {
            return terms.get(number);
        }

        int size() {
            return terms.size();
        }
    }

    /** Counts the terms of each concept, given by these numbers. */
    Lexis(Numbering numbering, List<Numbered> all) {
        this.numbering = numbering;
        this.concepts = new int[numbering.size()];
        int[] last = new int[numbering.size()];
        int n = 0;
        for (Numbered concept : all) {
            int[] said = concept.all();
            if (said.length > 0) {
                n++;
                for (int term : said) {
                    if (last[term] != n) {
                        last[term] = n;
                        concepts[term]++;
                    }
                }
            }
        }
        this.rarity = new double[concepts.length];
        for (int term = 0; term < rarity.length; term++) {
            rarity[term] = Math.log1p((n - concepts[term] + 0.5) / (concepts[term] + 0.5));
        }
        this.unseenRarity = Math.log1p(n / 1.5);
        double sum = Arrays.stream(rarity).map(r -> Math.exp(-r)).sum();
        this.frequency = Arrays.stream(rarity).map(r -> Math.exp(-r) / sum).toArray();
    }

    /** The number of a term, or {@link #UNKNOWN}. */
    int number(String term) {
        return numbering.numbers.getOrDefault(term, UNKNOWN);
    }

    Numbering numbering() {
        return numbering;
    }

    int size() {
        return rarity.length;
    }

    boolean knows(String term) {
        return numbering.numbers.containsKey(term);
    }

    /** How many concepts say a term. */
    int concepts(int term) {
        return concepts[term];
    }

    /** The inverse document frequency of Robertson and Spärck Jones, never below 0. */
    double rarity(String term) {
        int number = number(term);
        return number == UNKNOWN ? unseenRarity : rarity[number];
    }

    double rarity(int term) {
        return rarity[term];
    }

    /** The share of a term in the language at large. */
    double frequency(int term) {
        return frequency[term];
    }
}

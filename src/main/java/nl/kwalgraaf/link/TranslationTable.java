package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Which English term stands for which Dutch one, learned from texts that ESCO has in both languages.
 *
 * <p>Model 1 of Brown e.a., "The Mathematics of Statistical Machine Translation" (1993), estimated in both directions:
 * the strength of a pair is the geometric mean of p(english|dutch) and p(dutch|english), so that a term which goes with
 * everything translates nothing.
 */
final class TranslationTable {
    /** A translation of a term. */
    record Translation(String term, double strength) {}

    /** The same text in both languages, as terms. */
    record Pair(List<String> dutch, List<String> english) {
        Pair {
            dutch = List.copyOf(new LinkedHashSet<>(dutch));
            english = List.copyOf(new LinkedHashSet<>(english));
        }

        int size() {
            return dutch.size() * english.size();
        }
    }

    private static final int ROUNDS = 5;
    private static final double WEAKEST = 0.08;
    private static final int MOST_PER_TERM = 6;

    /** A longer text aligns nothing with certainty and costs the most. */
    private static final int LARGEST_PAIR = 2500;

    private final Map<String, List<Translation>> table;

    private TranslationTable(Map<String, List<Translation>> table) {
        this.table = table;
    }

    /** The translations of a Dutch term, the strongest first; empty when it was never seen or never settled. */
    List<Translation> of(String dutch) {
        return table.getOrDefault(dutch, List.of());
    }

    boolean knows(String dutch) {
        return table.containsKey(dutch);
    }

    static TranslationTable learn(List<Pair> texts) {
        List<Pair> pairs = texts.stream()
                .filter(pair -> pair.size() > 0 && pair.size() <= LARGEST_PAIR)
                .toList();
        Terms dutch = new Terms();
        Terms english = new Terms();
        PairIndex index = new PairIndex();
        List<int[]> grids = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            int[] d = dutch.numbers(pair.dutch());
            int[] e = english.numbers(pair.english());
            int[] grid = new int[d.length * e.length];
            int at = 0;
            for (int y : e) {
                for (int x : d) {
                    grid[at++] = index.number(x, y);
                }
            }
            grids.add(grid);
        }
        double[] forth = estimate(pairs, grids, index, true, dutch.size());
        double[] back = estimate(pairs, grids, index, false, english.size());
        Map<String, List<Translation>> table = new HashMap<>();
        for (int n = 0; n < index.size(); n++) {
            double strength = Math.sqrt(forth[n] * back[n]);
            if (strength >= WEAKEST) {
                table.computeIfAbsent(dutch.term(index.dutch(n)), term -> new ArrayList<>())
                        .add(new Translation(english.term(index.english(n)), strength));
            }
        }
        table.replaceAll((term, found) -> found.stream()
                .sorted(Comparator.comparingDouble(Translation::strength)
                        .reversed()
                        .thenComparing(Translation::term))
                .limit(MOST_PER_TERM)
                .toList());
        return new TranslationTable(table);
    }

    /** Expectation and maximisation: each term of the target is shared out over the terms that may have made it. */
    private static double[] estimate(
            List<Pair> pairs, List<int[]> grids, PairIndex index, boolean toEnglish, int sources) {
        double[] probability = new double[index.size()];
        Arrays.fill(probability, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] count = new double[index.size()];
            for (int p = 0; p < pairs.size(); p++) {
                int d = pairs.get(p).dutch().size();
                int e = pairs.get(p).english().size();
                int[] grid = grids.get(p);
                int targets = toEnglish ? e : d;
                int candidates = toEnglish ? d : e;
                int targetStep = toEnglish ? d : 1;
                int candidateStep = toEnglish ? 1 : d;
                for (int t = 0; t < targets; t++) {
                    double sum = 0;
                    for (int c = 0; c < candidates; c++) {
                        sum += probability[grid[t * targetStep + c * candidateStep]];
                    }
                    for (int c = 0; c < candidates; c++) {
                        int cell = grid[t * targetStep + c * candidateStep];
                        count[cell] += probability[cell] / sum;
                    }
                }
            }
            double[] total = new double[sources];
            for (int n = 0; n < count.length; n++) {
                total[toEnglish ? index.dutch(n) : index.english(n)] += count[n];
            }
            for (int n = 0; n < count.length; n++) {
                probability[n] = count[n] / total[toEnglish ? index.dutch(n) : index.english(n)];
            }
        }
        return probability;
    }

    private static final class Terms {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> terms = new ArrayList<>();

        int[] numbers(List<String> wanted) {
            return wanted.stream().mapToInt(this::number).toArray();
        }

        private int number(String term) {
            return numbers.computeIfAbsent(term, unseen -> {
                terms.add(unseen);
                return terms.size() - 1;
            });
        }

        String term(int number) {
            return terms.get(number);
        }

        int size() {
            return terms.size();
        }
    }

    /** Numbers the pairs of terms that occur together, by open addressing: there are millions. */
    private static final class PairIndex {
        private long[] keys = new long[1 << 16];
        private int[] numbers = new int[1 << 16];
        private long[] pairs = new long[1 << 15];
        private int size;

        int number(int dutch, int english) {
            long key = (long) dutch << 32 | english;
            if (size * 2 >= keys.length) {
                grow();
            }
            int slot = slot(keys, key);
            if (keys[slot] != 0) {
                return numbers[slot];
            }
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size] = key;
            keys[slot] = key + 1;
            numbers[slot] = size;
            return size++;
        }

        int dutch(int number) {
            return (int) (pairs[number] >>> 32);
        }

        int english(int number) {
            return (int) pairs[number];
        }

        int size() {
            return size;
        }

        private void grow() {
            long[] larger = new long[keys.length * 2];
            int[] largerNumbers = new int[larger.length];
            for (int n = 0; n < size; n++) {
                int slot = slot(larger, pairs[n]);
                larger[slot] = pairs[n] + 1;
                largerNumbers[slot] = n;
            }
            keys = larger;
            numbers = largerNumbers;
        }

        /** The slot that holds the key, or the free one where it belongs; a slot keeps its key plus one. */
        private static int slot(long[] table, long key) {
            int mask = table.length - 1;
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (table[slot] != 0 && table[slot] != key + 1) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}

package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

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

    /** The same text in both languages, as the numbers of its terms. */
    record Pair(int[] dutch, int[] english) {
        Pair {
            dutch = IntStream.of(dutch).distinct().toArray();
            english = IntStream.of(english).distinct().toArray();
        }

        int size() {
            return dutch.length * english.length;
        }
    }

    private static final int ROUNDS = 5;
    private static final double WEAKEST = 0.08;
    private static final int MOST_PER_TERM = 6;

    /** A longer text aligns nothing with certainty and costs the most. */
    private static final int LARGEST_PAIR = 2500;

    private final Map<String, List<Translation>> table;

    /** Knows no translation. */
    static final TranslationTable EMPTY = new TranslationTable(Map.of());

    private TranslationTable(Map<String, List<Translation>> table) {
        this.table = table;
    }

    /** The translations of a Dutch term, the strongest first; empty when it was never seen or never settled. */
    List<Translation> of(String dutch) {
        return table.getOrDefault(dutch, List.of());
    }

    static TranslationTable learn(List<Pair> texts, Lexis.Numbering dutch, Lexis.Numbering english) {
        List<Pair> pairs = texts.stream()
                .filter(pair -> pair.size() > 0 && pair.size() <= LARGEST_PAIR)
                .toList();
        PairIndex index = new PairIndex();
        List<int[]> grids = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            int[] grid = new int[pair.size()];
            int at = 0;
            for (int y : pair.english()) {
                for (int x : pair.dutch()) {
                    grid[at++] = index.number(x, y);
                }
            }
            grids.add(grid);
        }
        CompletableFuture<double[]> estimating =
                CompletableFuture.supplyAsync(() -> estimate(pairs, grids, index, false, english.size()));
        double[] forth = estimate(pairs, grids, index, true, dutch.size());
        double[] back = estimating.join();
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
                int d = pairs.get(p).dutch().length;
                int e = pairs.get(p).english().length;
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

package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the things of two sides, each used once: the most alike first.
 *
 * @param beforeToAfter for each thing of the old side the index of its counterpart, or -1
 */
record Pairing(int[] beforeToAfter) {
    private record Candidate(int before, int after, double likeness) {}

    /**
     * Pairs by likeness; where two pairs are equally alike, by order.
     *
     * @param least pairs less alike than this are no pairs
     */
    static <T> Pairing of(List<T> before, List<T> after, double least, ToDoubleBiFunction<T, T> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < before.size(); left++) {
            for (int right = 0; right < after.size(); right++) {
                double alike = likeness.applyAsDouble(before.get(left), after.get(right));
                if (alike >= least) {
                    candidates.add(new Candidate(left, right, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness)
                .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after)));
        int[] beforeToAfter = new int[before.size()];
        java.util.Arrays.fill(beforeToAfter, -1);
        boolean[] used = new boolean[after.size()];
        for (Candidate candidate : candidates) {
            if (beforeToAfter[candidate.before] < 0 && !used[candidate.after]) {
                beforeToAfter[candidate.before] = candidate.after;
                used[candidate.after] = true;
            }
        }
        return new Pairing(beforeToAfter);
    }

    /** The things of the new side that have no counterpart, in order. */
    List<Integer> unpaired(int afterSize) {
        boolean[] used = new boolean[afterSize];
        for (int after : beforeToAfter) {
            if (after >= 0) {
                used[after] = true;
            }
        }
        List<Integer> unpaired = new ArrayList<>();
        for (int at = 0; at < afterSize; at++) {
            if (!used[at]) {
                unpaired.add(at);
            }
        }
        return unpaired;
    }

    /** Which paired things of the old side keep their order: the most that can. */
    boolean[] inOrder() {
        int size = beforeToAfter.length;
        int[] length = new int[size];
        int[] before = new int[size];
        int best = -1;
        for (int at = 0; at < size; at++) {
            before[at] = -1;
            if (beforeToAfter[at] >= 0) {
                length[at] = 1;
                for (int earlier = 0; earlier < at; earlier++) {
                    if (beforeToAfter[earlier] >= 0
                            && beforeToAfter[earlier] < beforeToAfter[at]
                            && length[earlier] + 1 > length[at]) {
                        length[at] = length[earlier] + 1;
                        before[at] = earlier;
                    }
                }
                if (best < 0 || length[at] > length[best]) {
                    best = at;
                }
            }
        }
        boolean[] inOrder = new boolean[size];
        for (int at = best; at >= 0; at = before[at]) {
            inOrder[at] = true;
        }
        return inOrder;
    }
}

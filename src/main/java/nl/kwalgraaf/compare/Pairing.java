package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the things of two sides, each used once: the most alike first.
 *
 * @param oudToNieuw for each thing of the old side the index of its counterpart, or -1
 */
record Pairing(int[] oudToNieuw) {
    private record Candidate(int oud, int nieuw, double likeness) {}

    /**
     * Pairs by likeness; where two pairs are equally alike, by order.
     *
     * @param least pairs less alike than this are no pairs
     */
    static <T> Pairing of(List<T> oud, List<T> nieuw, double least, ToDoubleBiFunction<T, T> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < oud.size(); left++) {
            for (int right = 0; right < nieuw.size(); right++) {
                double alike = likeness.applyAsDouble(oud.get(left), nieuw.get(right));
                if (alike >= least) {
                    candidates.add(new Candidate(left, right, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness)
                .thenComparingInt(candidate -> Math.abs(candidate.oud - candidate.nieuw))
                // The same whichever side comes first.
                .thenComparingInt(candidate -> Math.min(candidate.oud, candidate.nieuw)));
        int[] oudToNieuw = new int[oud.size()];
        java.util.Arrays.fill(oudToNieuw, -1);
        boolean[] used = new boolean[nieuw.size()];
        for (Candidate candidate : candidates) {
            if (oudToNieuw[candidate.oud] < 0 && !used[candidate.nieuw]) {
                oudToNieuw[candidate.oud] = candidate.nieuw;
                used[candidate.nieuw] = true;
            }
        }
        return new Pairing(oudToNieuw);
    }

    /** The things of the new side that have no counterpart, in order. */
    List<Integer> unpaired(int nieuwSize) {
        boolean[] used = new boolean[nieuwSize];
        for (int nieuw : oudToNieuw) {
            if (nieuw >= 0) {
                used[nieuw] = true;
            }
        }
        List<Integer> unpaired = new ArrayList<>();
        for (int at = 0; at < nieuwSize; at++) {
            if (!used[at]) {
                unpaired.add(at);
            }
        }
        return unpaired;
    }

    /** Which paired things of the old side keep their order: the most that can. */
    boolean[] inOrder() {
        int size = oudToNieuw.length;
        int[] length = new int[size];
        int[] before = new int[size];
        int best = -1;
        for (int at = 0; at < size; at++) {
            before[at] = -1;
            if (oudToNieuw[at] >= 0) {
                length[at] = 1;
                for (int earlier = 0; earlier < at; earlier++) {
                    if (oudToNieuw[earlier] >= 0
                            && oudToNieuw[earlier] < oudToNieuw[at]
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

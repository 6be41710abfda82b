package nl.kwalgraaf.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwalgraaf.text.Folding;

/** Which known names somebody may have meant by one that is not known. */
final class Nearness {
    private static final int MOST = 5;

    private Nearness() {}

    private record Scored<T>(T item, int distance, String order) {}

    static List<String> near(String meant, Collection<String> known) {
        return near(meant, known.stream(), Stream::of, name -> name);
    }

    /**
     * The items whose names come near, the nearest first.
     *
     * @param names the names by which an item may be called
     * @param order what decides between items that are equally near
     */
    static <T> List<T> near(
            String meant, Stream<T> items, Function<T, Stream<String>> names, Function<T, String> order) {
        String folded = Folding.fold(meant);
        // A third of the letters may be wrong; of a code of two characters, one.
        int limit = Math.max(1, folded.length() / 3);
        List<Scored<T>> scored = items.map(item -> new Scored<>(
                        item,
                        names.apply(item)
                                .mapToInt(name -> distance(folded, Folding.fold(name), limit))
                                .min()
                                .orElse(Integer.MAX_VALUE),
                        order.apply(item)))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.<Scored<T>>comparingInt(Scored::distance).thenComparing(Scored::order))
                .limit(MOST)
                .toList();
        // What is clearly further off than the best only distracts.
        return scored.stream()
                .filter(near -> near.distance() <= scored.get(0).distance() + 1)
                .map(Scored::item)
                .toList();
    }

    /**
     * A name that has the other as a part is one step away, whatever its length; else the edit distance, and of one word
     * that to any word of a longer name, one step further.
     *
     * @param limit what is further off than this may get any larger number
     */
    static int distance(String meant, String known, int limit) {
        if (meant.length() > 2 && known.contains(meant) && !known.equals(meant)) {
            return 1;
        }
        int whole = editDistance(meant, known, limit);
        return meant.contains(" ")
                ? whole
                : Stream.of(known.split(" "))
                        .mapToInt(word -> 1 + editDistance(meant, word, limit))
                        .reduce(whole, Math::min);
    }

    /** Least number of letters to add, drop, replace, or swap with their neighbour (optimal string alignment). */
    private static int editDistance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            // There may be tens of thousands of names, and most are told apart by their length.
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
                if (row > 1
                        && column > 1
                        && a.charAt(row - 1) == b.charAt(column - 2)
                        && a.charAt(row - 2) == b.charAt(column - 1)) {
                    current[column] = Math.min(current[column], before[column - 2] + 1);
                }
            }
            before = above;
            above = current;
        }
        return above[b.length()];
    }
}

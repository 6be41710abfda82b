package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Two sides of which things belong together, with a line between each two, the thicker the more they share. */
record Network(String title, String description, List<Name> left, List<Name> right, List<Line> lines)
        implements Picture {
    private static final int MOST = 40;
    private static final int ROW = 26;
    private static final int MIDDLE = 13;
    private static final int FROM = 220;
    private static final int TO = 420;
    private static final int THICKEST = 8;
    private static final int LONGEST = 28;

    /** @param y of its middle */
    record Name(String words, int y) {}

    record Line(int from, int to, int thickness, String words) {}

    private record Ends(String left, String right) {}

    /**
     * Of the first two columns whose names end in A and B and begin alike; by the column {@code gedeeld} where there is
     * one, else by how many rows there are of the two.
     */
    static Optional<Network> of(String title, List<String> columns, List<List<Ref>> rows, View view) {
        Optional<String> name = columns.stream()
                .filter(column -> column.endsWith("A"))
                .map(column -> column.substring(0, column.length() - 1))
                .filter(start -> columns.contains(start + "B"))
                .findFirst();
        if (name.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        int one = columns.indexOf(name.get() + "A");
        int other = columns.indexOf(name.get() + "B");
        int shared = columns.indexOf("gedeeld");
        Map<Ends, Long> ends = new LinkedHashMap<>();
        for (List<Ref> row : rows) {
            if (Picture.counts(row.get(one))
                    || row.get(one).label().isEmpty()
                    || row.get(other).label().isEmpty()) {
                return Optional.empty();
            }
            long weight = shared >= 0 && Picture.counts(row.get(shared))
                    ? Long.parseLong(row.get(shared).label())
                    : 1;
            ends.merge(new Ends(name(row.get(one)), name(row.get(other))), weight, Long::sum);
        }
        List<String> left =
                List.copyOf(new TreeSet<>(ends.keySet().stream().map(Ends::left).toList()));
        List<String> right = List.copyOf(
                new TreeSet<>(ends.keySet().stream().map(Ends::right).toList()));
        if (left.size() > MOST || right.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(new Network(
                title,
                view.say(
                        "Een lijn verbindt wat bij elkaar hoort; zij is dikker naarmate er meer gedeeld is.",
                        "A line joins what belongs together; it is the thicker the more is shared."),
                names(left),
                names(right),
                lines(ends, left, right)));
    }

    private static String name(Ref ref) {
        return Picture.cut(ref.full(), LONGEST);
    }

    private static List<Name> names(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> new Name(names.get(index), index * ROW + MIDDLE))
                .toList();
    }

    private static List<Line> lines(Map<Ends, Long> ends, List<String> left, List<String> right) {
        long most = ends.values().stream().mapToLong(weight -> weight).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        ends.forEach((pair, weight) -> lines.add(new Line(
                left.indexOf(pair.left()) * ROW + MIDDLE,
                right.indexOf(pair.right()) * ROW + MIDDLE,
                (int) Math.max(1, weight * THICKEST / most),
                pair.left() + " – " + pair.right() + ": " + weight)));
        return lines;
    }

    int from() {
        return FROM;
    }

    int to() {
        return TO;
    }

    @Override
    public int width() {
        return FROM + TO;
    }

    @Override
    public int height() {
        return Math.max(left.size(), right.size()) * ROW;
    }
}

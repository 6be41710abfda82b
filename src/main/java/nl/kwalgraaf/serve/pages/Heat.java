package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A heat map: things of one kind against those of another, each cell in a stronger colour the more there is. */
record Heat(String title, String description, List<Name> across, List<Name> down, List<Cell> cells) implements Picture {
    private static final int MOST = 60;
    private static final int SIDE = 26;
    private static final int LONGEST = 40;

    /** Units of the picture that a sign of a name takes, where it stands upright. */
    private static final int SIGN = 8;

    /** The strongest that a colour is, so that the number in it can still be read. */
    private static final double STRONGEST = 0.4;

    /** @param at where it begins, across or down */
    record Name(String words, int at) {}

    /** @param shade from 0 to 1 */
    record Cell(int x, int y, String value, String shade) {}

    private record At(String down, String across) {}

    static Optional<Heat> of(String title, List<String> columns, List<List<Ref>> rows, View view) {
        Map<At, Long> values = new LinkedHashMap<>();
        List<Integer> letters = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).length() == 1)
                .boxed()
                .toList();
        int competentie = columns.indexOf("competentie");
        int werkproces = columns.indexOf("werkproces");
        if (letters.size() > 1) {
            rows.forEach(row -> letters.stream()
                    .filter(letter -> Picture.counts(row.get(letter)))
                    .forEach(letter -> values.put(
                            new At(named(row, 0), columns.get(letter)),
                            Long.parseLong(row.get(letter).label()))));
        } else if (columns.containsAll(List.of("werkprocesA", "werkprocesB", "gedeeld"))) {
            rows.forEach(row -> values.put(
                    new At(
                            row.get(columns.indexOf("werkprocesA")).label(),
                            row.get(columns.indexOf("werkprocesB")).label()),
                    Long.parseLong(row.get(columns.indexOf("gedeeld")).label())));
        } else if (competentie >= 0 && werkproces >= 0) {
            int dossier = columns.indexOf("dossier");
            boolean many = dossier >= 0
                    && rows.stream()
                                    .map(row -> row.get(dossier).label())
                                    .distinct()
                                    .count()
                            > 1;
            rows.forEach(row -> values.merge(
                    new At(
                            named(row, competentie),
                            (many ? row.get(dossier).label() + " " : "")
                                    + row.get(werkproces).label()),
                    1L,
                    Long::sum));
        }
        List<String> down = values.keySet().stream().map(At::down).distinct().toList();
        List<String> across =
                List.copyOf(values.keySet().stream().map(At::across).collect(Collectors.toCollection(TreeSet::new)));
        return down.isEmpty() || across.size() < 2 || down.size() > MOST || across.size() > MOST
                ? Optional.empty()
                : Optional.of(new Heat(
                        title,
                        view.say(
                                "Hoe hoger het getal, hoe sterker de kleur; leeg is nul.",
                                "The higher the number, the stronger the colour; empty is none."),
                        names(across, left(down)),
                        names(down, top(across)),
                        cells(values, down, across)));
    }

    /** A letter or code with the name that stands behind it. */
    private static String named(List<Ref> row, int column) {
        String next = column + 1 < row.size() ? row.get(column + 1).label() : "";
        return Picture.cut(row.get(column).label() + " " + next, LONGEST);
    }

    private static List<Name> names(List<String> names, int from) {
        List<Name> placed = new ArrayList<>();
        names.forEach(name -> placed.add(new Name(name, from + placed.size() * SIDE)));
        return placed;
    }

    /** Where the cells begin, right of the names. */
    private static int left(List<String> down) {
        return down.stream().mapToInt(String::length).max().orElse(1) * SIGN;
    }

    private static int top(List<String> across) {
        return across.stream().mapToInt(String::length).max().orElse(1) * SIGN + SIGN;
    }

    private static List<Cell> cells(Map<At, Long> values, List<String> down, List<String> across) {
        long most = values.values().stream().mapToLong(value -> value).max().orElse(1);
        List<Cell> cells = new ArrayList<>();
        values.forEach((at, value) -> {
            if (value > 0) {
                cells.add(new Cell(
                        left(down) + across.indexOf(at.across()) * SIDE,
                        top(across) + down.indexOf(at.down()) * SIDE,
                        Long.toString(value),
                        Double.toString(Math.round(100 * STRONGEST * value / most) / 100.0)));
            }
        });
        return cells;
    }

    int side() {
        return SIDE;
    }

    /** Where the names across end, from which they stand upright. */
    int top() {
        return down.get(0).at();
    }

    @Override
    public int width() {
        return across.get(0).at() + across.size() * SIDE;
    }

    @Override
    public int height() {
        return top() + down.size() * SIDE;
    }
}

package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A heat map: things of one kind against those of another, each cell in a stronger colour the more there is.
 *
 * @param signs by which the names across call the document they are of; empty where all are of one
 */
record Heat(String title, String description, List<Name> across, List<Name> down, List<Cell> cells, List<Sign> signs)
        implements Picture {
    private static final int MOST = 60;
    private static final int SIDE = 26;
    private static final int LONGEST = 40;

    /** Units of the picture that a sign of a name takes, where it stands upright. */
    private static final int SIGN = 8;

    /** The strongest that a colour is, so that the number in it can still be read. */
    private static final double STRONGEST = 0.4;

    /**
     * A name.
     *
     * @param whole what it is short for; empty where nothing is left out
     * @param at where it begins, across or down
     */
    record Name(String words, String whole, int at) {}

    /** A short sign for a document. */
    record Sign(String sign, Ref document) {}

    /** @param shade from 0 to 1 */
    record Cell(int x, int y, String value, String shade) {}

    private record At(String down, Column across) {}

    /** @param document of which it is; nothing where all are of one */
    private record Column(Ref document, String name) {
        static Column of(String name) {
            return new Column(Ref.NONE, name);
        }
    }

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
                            new At(named(row, 0), Column.of(columns.get(letter))),
                            Long.parseLong(row.get(letter).label()))));
        } else if (columns.containsAll(List.of("werkprocesA", "werkprocesB", "gedeeld"))) {
            rows.forEach(row -> values.put(
                    new At(
                            row.get(columns.indexOf("werkprocesA")).label(),
                            Column.of(row.get(columns.indexOf("werkprocesB")).label())),
                    Long.parseLong(row.get(columns.indexOf("gedeeld")).label())));
        } else if (competentie >= 0 && werkproces >= 0) {
            int dossier = columns.indexOf("dossier");
            boolean many = dossier >= 0
                    && rows.stream().map(row -> row.get(dossier)).distinct().count() > 1;
            rows.forEach(row -> values.merge(
                    new At(
                            named(row, competentie),
                            new Column(
                                    many ? row.get(dossier) : Ref.NONE,
                                    row.get(werkproces).label())),
                    1L,
                    Long::sum));
        }
        List<String> down = values.keySet().stream().map(At::down).distinct().toList();
        List<Column> across = values.keySet().stream()
                .map(At::across)
                .distinct()
                .sorted(Comparator.comparing(
                                (Column column) -> column.document().label())
                        .thenComparing(column -> column.document().iri())
                        .thenComparing(Column::name))
                .toList();
        if (down.isEmpty() || across.size() < 2 || down.size() > MOST || across.size() > MOST) {
            return Optional.empty();
        }
        List<Sign> signs = signs(across);
        List<Name> named = names(across, signs, left(down));
        return Optional.of(new Heat(
                title,
                view.say(
                        "Hoe hoger het getal, hoe sterker de kleur; leeg is nul.",
                        "The higher the number, the stronger the colour; empty is none."),
                named,
                names(down, top(named)),
                cells(values, down, across, left(down), top(named)),
                signs));
    }

    /** The first letters of the words of each document's name, and a number where two have the same. */
    private static List<Sign> signs(List<Column> across) {
        List<Sign> signs = new ArrayList<>();
        across.stream()
                .map(Column::document)
                .filter(document -> !document.equals(Ref.NONE))
                .distinct()
                .forEach(document -> {
                    String letters = Stream.of(document.label().split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> !word.isEmpty())
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining());
                    long same = signs.stream()
                            .filter(sign ->
                                    sign.sign().replaceFirst("-\\d+$", "").equals(letters))
                            .count();
                    signs.add(new Sign(same == 0 ? letters : letters + "-" + (same + 1), document));
                });
        return signs;
    }

    private static List<Name> names(List<Column> across, List<Sign> signs, int from) {
        List<Name> placed = new ArrayList<>();
        for (Column column : across) {
            int at = from + placed.size() * SIDE;
            placed.add(signs.stream()
                    .filter(sign -> sign.document().equals(column.document()))
                    .findFirst()
                    .map(sign -> new Name(
                            sign.sign() + " " + column.name(), sign.document().label() + " " + column.name(), at))
                    .orElseGet(() -> new Name(column.name(), "", at)));
        }
        return placed;
    }

    /** A letter or code with the name that stands behind it. */
    private static String named(List<Ref> row, int column) {
        String next = column + 1 < row.size() ? row.get(column + 1).label() : "";
        return Picture.cut(row.get(column).label() + " " + next, LONGEST);
    }

    private static List<Name> names(List<String> names, int from) {
        List<Name> placed = new ArrayList<>();
        names.forEach(name -> placed.add(new Name(name, "", from + placed.size() * SIDE)));
        return placed;
    }

    /** Where the cells begin, right of the names. */
    private static int left(List<String> down) {
        return down.stream().mapToInt(String::length).max().orElse(1) * SIGN;
    }

    private static int top(List<Name> across) {
        return across.stream().mapToInt(name -> name.words().length()).max().orElse(1) * SIGN + SIGN;
    }

    private static List<Cell> cells(Map<At, Long> values, List<String> down, List<Column> across, int left, int top) {
        long most = values.values().stream().mapToLong(value -> value).max().orElse(1);
        List<Cell> cells = new ArrayList<>();
        values.forEach((at, value) -> {
            if (value > 0) {
                cells.add(new Cell(
                        left + across.indexOf(at.across()) * SIDE,
                        top + down.indexOf(at.down()) * SIDE,
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

package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bars for an answer that counts something: a name and a number in each row. */
record Bars(String title, String description, List<Bar> bars) implements Picture {
    private static final int MOST = 40;
    /** Of more numbers in a row none is the one that the answer is about. */
    private static final int MOST_NUMBERS = 3;

    private static final int ROW = 42;
    private static final int WIDEST = 240;
    private static final int LONGEST = 40;

    /** A name that is shorter is a code, behind which the next name stands. */
    private static final int CODE = 12;

    /** Columns of numbers that say where something stands, and not how much of it there is. */
    private static final Set<String> PLACES = Set.of("volgnummer", "pagina", "beginregel", "eindregel", "nummer");

    /** A row; lengths in units of the picture. */
    record Bar(String label, String value, int y, int width) {}

    /**
     * Bars of the last column whose cells are all whole numbers, named by the first column that is none; nothing where
     * there are no two such columns, many numbers, or too few or too many rows to see anything.
     */
    static Optional<Bars> of(String title, List<String> columns, List<List<Ref>> rows, View view) {
        if (rows.size() < 2 || rows.size() > MOST) {
            return Optional.empty();
        }
        int number = -1;
        int numbers = 0;
        int name = -1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            int at = column;
            boolean digits = rows.stream().allMatch(row -> Picture.counts(row.get(at)));
            if (digits && !PLACES.contains(columns.get(column))) {
                number = number < 0 ? column : number;
                numbers++;
            } else if (!digits) {
                name = column;
            }
        }
        if (number < 0 || name < 0 || numbers > MOST_NUMBERS) {
            return Optional.empty();
        }
        String description = view.say(
                "Een balk per rij, zo lang als het getal in de kolom " + Naming.column(columns.get(number), view) + ".",
                "A bar for each row, as long as the number in the column " + Naming.column(columns.get(number), view)
                        + ".");
        return Optional.of(new Bars(title, description, bars(rows, name, number)));
    }

    private static List<Bar> bars(List<List<Ref>> rows, int name, int number) {
        long most = Math.max(
                1,
                rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(number).label()))
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (List<Ref> row : rows) {
            long value = Long.parseLong(row.get(number).label());
            bars.add(new Bar(Picture.cut(name(row, name), LONGEST), Long.toString(value), bars.size() * ROW, (int)
                    (value * WIDEST / most)));
        }
        return bars;
    }

    private static String name(List<Ref> row, int column) {
        String name = row.get(column).full();
        boolean more = column + 1 < row.size()
                && !row.get(column + 1).label().isEmpty()
                && !Picture.counts(row.get(column + 1));
        return name.length() <= CODE && more ? name + " " + row.get(column + 1).label() : name;
    }

    @Override
    public int width() {
        return 300;
    }

    @Override
    public int height() {
        return bars.size() * ROW;
    }
}

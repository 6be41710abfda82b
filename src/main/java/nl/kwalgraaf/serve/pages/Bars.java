package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars for an answer that counts something: a name and a number in each row. */
record Bars(String title, String description, List<Bar> bars) implements Picture {
    private static final int MOST = 40;
    private static final int ROW = 24;
    private static final int WIDEST = 280;
    private static final int LONGEST = 40;

    /** A row; lengths in units of the picture. */
    record Bar(String label, String value, int y, int width) {}

    /**
     * Bars of the last column whose cells are all whole numbers, named by the first column that is none; nothing where
     * there are no two such columns, or too few or too many rows to see anything.
     */
    static Optional<Bars> of(String title, List<String> columns, List<List<Ref>> rows, View view) {
        if (rows.size() < 2 || rows.size() > MOST) {
            return Optional.empty();
        }
        int number = -1;
        int name = -1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            int at = column;
            boolean digits = rows.stream().allMatch(row -> Picture.counts(row.get(at)));
            if (digits && number < 0) {
                number = column;
            } else if (!digits) {
                name = column;
            }
        }
        if (number < 0 || name < 0) {
            return Optional.empty();
        }
        String description = view.say(
                "Een balk per rij, zo lang als het getal in de kolom " + columns.get(number) + ".",
                "A bar for each row, as long as the number in the column " + columns.get(number) + ".");
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
            bars.add(new Bar(Picture.cut(row.get(name).full(), LONGEST), Long.toString(value), bars.size() * ROW, (int)
                    (value * WIDEST / most)));
        }
        return bars;
    }

    @Override
    public int width() {
        return 640;
    }

    @Override
    public int height() {
        return bars.size() * ROW;
    }
}

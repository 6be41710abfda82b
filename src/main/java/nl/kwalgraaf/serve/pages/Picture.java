package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars for an answer that counts something: a name and a number in each row. */
record Picture(String title, List<Bar> bars, int height) {
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
    static Optional<Picture> of(String title, List<String> columns, List<List<Ref>> rows) {
        if (rows.size() < 2 || rows.size() > MOST) {
            return Optional.empty();
        }
        int number = -1;
        int name = -1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            int at = column;
            boolean digits = rows.stream()
                    .allMatch(row -> row.get(at).label().matches("\\d{1,9}")
                            && !row.get(at).leads());
            if (digits && number < 0) {
                number = column;
            } else if (!digits) {
                name = column;
            }
        }
        return number < 0 || name < 0 ? Optional.empty() : Optional.of(bars(title, rows, name, number));
    }

    private static Picture bars(String title, List<List<Ref>> rows, int name, int number) {
        long most = Math.max(
                1,
                rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get(number).label()))
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (List<Ref> row : rows) {
            String label = row.get(name).full();
            long value = Long.parseLong(row.get(number).label());
            bars.add(new Bar(
                    label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label,
                    Long.toString(value),
                    bars.size() * ROW,
                    (int) (value * WIDEST / most)));
        }
        return new Picture(title, bars, bars.size() * ROW);
    }
}

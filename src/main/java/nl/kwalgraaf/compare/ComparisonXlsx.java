package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a workbook: the counts on one sheet, every unit, field and item on the other. */
public final class ComparisonXlsx {
    private static final Map<String, String> COLOURS = Map.of(
            Change.NEW.word(), "E2F0D9",
            Change.GONE.word(), "F8DCDC",
            Change.REWORDED.word(), "FFF5D6",
            Change.MOVED.word(), "E4ECF7");

    private static final int PART = ComparisonTable.HEADER.indexOf("part");

    private static final Sheet.Look COUNTS = new Sheet.Look(Map.of(), Set.of(1, 2, 3, 4, 5), row -> false);

    /** The row of a unit stands above those of its parts. */
    private static final Sheet.Look CHANGES = new Sheet.Look(
            COLOURS,
            Stream.of("old_number", "new_number", "likeness")
                    .map(ComparisonTable.HEADER::indexOf)
                    .collect(Collectors.toSet()),
            row -> row.get(PART).isEmpty());

    private ComparisonXlsx() {}

    /** @throws IOException when the stream cannot be written */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Sheet.write(
                List.of(
                        new Sheet("Summary", summary(comparison), 1, 1, List.of(30, 12), COUNTS),
                        new Sheet(
                                "Changes",
                                ComparisonTable.rows(comparison),
                                1,
                                4,
                                List.of(11, 11, 11, 20, 24, 12, 12, 11, 9, 60, 60, 60, 11),
                                CHANGES)),
                out);
    }

    private static List<List<String>> summary(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(comparison.before() + " -> " + comparison.after()));
        for (Change change : Change.values()) {
            header.add(change.word());
        }
        rows.add(header);
        for (Level level : Level.values()) {
            rows.add(row(level.word(), comparison.count(level)));
        }
        rows.add(row("parts", comparison.countParts()));
        rows.add(List.of("likeness", ComparisonText.number(comparison.likeness())));
        return rows;
    }

    private static List<String> row(String name, Map<Change, Integer> counts) {
        List<String> row = new ArrayList<>(List.of(name));
        for (Change change : Change.values()) {
            row.add(Integer.toString(counts.getOrDefault(change, 0)));
        }
        return row;
    }
}

package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a workbook: the counts on one sheet, every unit, field and item on the other. */
public final class ComparisonXlsx {
    private static final Map<Change, String> COLOURS = Map.of(
            Change.NEW, "E2F0D9",
            Change.GONE, "F8DCDC",
            Change.REWORDED, "FFF5D6",
            Change.MOVED, "E4ECF7");

    private static final int PART = column("part");

    /** The columns whose cells are words of ours, not text of a document. */
    private static final Set<Integer> WORDS = Set.of(column("level"), PART, column("change"));

    private static final Sheet.Look COUNTS = new Sheet.Look(Map.of(), Set.of(1, 2, 3, 4, 5), row -> false);

    private ComparisonXlsx() {}

    private static int column(String name) {
        return ComparisonTable.HEADER.indexOf(name);
    }

    /** In the words of {@code compare --format csv}. */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        write(comparison, UnaryOperator.identity(), out);
    }

    /**
     * Writes it in words of the reader's language; units are named by code and title.
     *
     * @param words what the reader calls a column, a sheet, a level, a change and a part
     * @throws IOException when the stream cannot be written
     */
    public static void write(Comparison comparison, UnaryOperator<String> words, OutputStream out) throws IOException {
        Sheet.write(
                List.of(
                        new Sheet(words.apply("Summary"), summary(comparison, words), 1, 1, List.of(30, 14), COUNTS),
                        new Sheet(
                                words.apply("Changes"),
                                changes(comparison, words),
                                1,
                                4,
                                List.of(11, 24, 24, 20, 24, 12, 12, 14, 10, 60, 60, 60, 11, 40, 8),
                                look(words))),
                out);
    }

    /** The row of a unit stands above those of its parts. */
    private static Sheet.Look look(UnaryOperator<String> words) {
        return new Sheet.Look(
                COLOURS.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> words.apply(entry.getKey().word()), Map.Entry::getValue)),
                Stream.of("old_number", "new_number", "likeness", "old_line", "new_line")
                        .map(ComparisonXlsx::column)
                        .collect(Collectors.toSet()),
                row -> row.get(PART).isEmpty());
    }

    private static List<List<String>> changes(Comparison comparison, UnaryOperator<String> words) {
        Map<String, String> before = names(comparison, UnitChange::before);
        Map<String, String> after = names(comparison, UnitChange::after);
        List<List<String>> rows = new ArrayList<>();
        rows.add(ComparisonTable.HEADER.stream().map(words).toList());
        for (List<String> row :
                ComparisonTable.rows(comparison).stream().skip(1).toList()) {
            List<String> told = new ArrayList<>(row);
            WORDS.forEach(at -> told.set(at, told.get(at).isEmpty() ? "" : words.apply(told.get(at))));
            told.set(column("old_code"), before.getOrDefault(row.get(column("old_code")), ""));
            told.set(column("new_code"), after.getOrDefault(row.get(column("new_code")), ""));
            rows.add(told);
        }
        return rows;
    }

    /** Code and title of each unit of a side, by its code. */
    private static Map<String, String> names(
            Comparison comparison, Function<UnitChange, Optional<UnitChange.Name>> side) {
        return comparison.units().stream()
                .flatMap(unit -> side.apply(unit).stream())
                .collect(Collectors.toMap(
                        UnitChange.Name::code,
                        name -> (name.code() + " " + name.titel()).strip(),
                        (name, same) -> name));
    }

    private static List<List<String>> summary(Comparison comparison, UnaryOperator<String> words) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(comparison.before() + " -> " + comparison.after()));
        for (Change change : Change.values()) {
            header.add(words.apply(change.word()));
        }
        rows.add(header);
        for (Level level : Level.values()) {
            rows.add(row(words.apply(level.word()), comparison.count(level)));
        }
        rows.add(row(words.apply("parts"), comparison.countParts()));
        rows.add(List.of(words.apply("likeness"), ComparisonText.number(comparison.likeness())));
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

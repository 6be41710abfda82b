package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.text.Span;

/** A comparison as rows: one for each unit, followed by one for each of its fields and items. */
public final class ComparisonTable {
    static final List<String> HEADER = List.of(
            "level",
            "old_code",
            "new_code",
            "part",
            "profile",
            "old_number",
            "new_number",
            "change",
            "likeness",
            "old_text",
            "new_text",
            "changed_words",
            "elsewhere",
            "old_thing",
            "old_line",
            "new_thing",
            "new_line");

    private ComparisonTable() {}

    /** With the names of the columns as first row. */
    public static List<List<String>> rows(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (UnitChange unit : comparison.units()) {
            String before = unit.before().map(UnitChange.Name::code).orElse("");
            String after = unit.after().map(UnitChange.Name::code).orElse("");
            rows.add(List.of(
                    unit.level().word(),
                    before,
                    after,
                    "",
                    "",
                    "",
                    "",
                    unit.change().word(),
                    ComparisonText.number(unit.likeness()),
                    unit.before().map(UnitChange.Name::titel).orElse(""),
                    unit.after().map(UnitChange.Name::titel).orElse(""),
                    "",
                    "",
                    unit.before().map(UnitChange.Name::path).orElse(""),
                    line(unit.before().flatMap(UnitChange.Name::place)),
                    unit.after().map(UnitChange.Name::path).orElse(""),
                    line(unit.after().flatMap(UnitChange.Name::place))));
            unit.parts().forEach(part -> rows.add(row(unit, before, after, part)));
        }
        return rows;
    }

    private static List<String> row(UnitChange unit, String before, String after, PartChange part) {
        return List.of(
                unit.level().word(),
                before,
                after,
                part.naam(),
                part.voor(),
                number(part.beforeNumber()),
                number(part.afterNumber()),
                part.change().word(),
                ComparisonText.number(part.likeness()),
                part.textBefore(),
                part.textAfter(),
                ComparisonText.marked(part.words()),
                part.elsewhere().orElse(""),
                part.before().map(Stated::thing).orElse(""),
                line(part.before().map(Stated::place)),
                part.after().map(Stated::thing).orElse(""),
                line(part.after().map(Stated::place)));
    }

    private static String line(Optional<Span> place) {
        return place.map(Span::firstLine).map(line -> Integer.toString(line)).orElse("");
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}

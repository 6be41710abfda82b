package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;

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
            "elsewhere");

    private ComparisonTable() {}

    /** With the names of the columns as first row. */
    public static List<List<String>> rows(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (UnitChange unit : comparison.units()) {
            String oud = unit.oud().map(UnitChange.Name::code).orElse("");
            String nieuw = unit.nieuw().map(UnitChange.Name::code).orElse("");
            rows.add(List.of(
                    unit.level().word(),
                    oud,
                    nieuw,
                    "",
                    "",
                    "",
                    "",
                    unit.change().word(),
                    ComparisonText.number(unit.likeness()),
                    unit.oud().map(UnitChange.Name::titel).orElse(""),
                    unit.nieuw().map(UnitChange.Name::titel).orElse(""),
                    "",
                    ""));
            unit.parts().forEach(part -> rows.add(row(unit, oud, nieuw, part)));
        }
        return rows;
    }

    private static List<String> row(UnitChange unit, String oud, String nieuw, PartChange part) {
        return List.of(
                unit.level().word(),
                oud,
                nieuw,
                part.naam(),
                part.voor(),
                number(part.oudNummer()),
                number(part.nieuwNummer()),
                part.change().word(),
                ComparisonText.number(part.likeness()),
                part.oud().orElse(""),
                part.nieuw().orElse(""),
                ComparisonText.marked(part.words()),
                part.elsewhere().orElse(""));
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}

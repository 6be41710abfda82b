package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison for people at a terminal: a summary, then what differs. */
public final class ComparisonText {
    /** Words shown on either side of a change. */
    private static final int AROUND = 4;

    /** Texts less alike than this are shown one below the other: nobody reads a patchwork of them. */
    private static final double LEAST_MARKED = 0.5;

    private ComparisonText() {}

    /** @param all true to name what is the same as well */
    public static List<String> lines(Comparison comparison, boolean all) {
        List<String> lines = new ArrayList<>();
        lines.add(comparison.before() + " -> " + comparison.after());
        lines.add("likeness   " + number(comparison.likeness()));
        for (Level level : Level.values()) {
            if (!comparison.count(level).isEmpty()) {
                lines.add(String.format(Locale.ROOT, "%-10s %s", level.word(), counts(comparison.count(level))));
            }
        }
        lines.add("parts      " + counts(comparison.countParts()));
        for (UnitChange unit : comparison.units()) {
            if (all || unit.change() != Change.SAME) {
                lines.add("");
                lines.add(heading(unit));
                unit.parts().stream()
                        .filter(part -> all || part.change() != Change.SAME)
                        .forEach(part -> lines.addAll(lines(part)));
            }
        }
        return lines;
    }

    private static String counts(Map<Change, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
    }

    private static String heading(UnitChange unit) {
        String before = unit.before().map(ComparisonText::name).orElse("(none)");
        String after = unit.after().map(ComparisonText::name).orElse("(none)");
        String likeness = unit.before().isPresent() && unit.after().isPresent() ? " " + number(unit.likeness()) : "";
        return unit.level().word() + " " + before + " -> " + after + ": "
                + unit.change().word() + likeness;
    }

    private static String name(UnitChange.Name name) {
        return name.titel().isEmpty() ? name.code() : name.code() + " " + name.titel();
    }

    private static List<String> lines(PartChange part) {
        String of = part.voor().isEmpty() ? "" : " (" + part.voor() + ")";
        String line =
                "  " + part.naam() + place(part) + of + ": " + part.change().word() + likeness(part);
        if (part.change() == Change.REWORDED && part.likeness() < LEAST_MARKED) {
            return List.of(line, "    - " + oneLine(part.textBefore()), "    + " + oneLine(part.textAfter()));
        }
        return List.of(line + says(part));
    }

    private static String place(PartChange part) {
        if (part.beforeNumber() == 0 && part.afterNumber() == 0) {
            return "";
        }
        if (part.beforeNumber() == part.afterNumber() || part.beforeNumber() == 0 || part.afterNumber() == 0) {
            return " " + Math.max(part.beforeNumber(), part.afterNumber());
        }
        return " " + part.beforeNumber() + " -> " + part.afterNumber();
    }

    private static String likeness(PartChange part) {
        return part.change() == Change.REWORDED ? " " + number(part.likeness()) : "";
    }

    private static String says(PartChange part) {
        return switch (part.change()) {
            case SAME -> "";
            case REWORDED -> "  " + marked(part.words());
            case NEW, GONE ->
                "  " + oneLine(part.before().or(part::after).map(Stated::text).orElse(""));
            case MOVED ->
                part.elsewhere()
                                .map(code -> (part.before().isPresent() ? " to " : " from ") + code)
                                .orElse("")
                        + "  "
                        + oneLine(
                                part.before().or(part::after).map(Stated::text).orElse(""));
        };
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /** The changed words as {@code [-old-] {+new+}}, with a few words around them. */
    public static String marked(List<Edit> edits) {
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at < edits.size(); at++) {
            Edit edit = edits.get(at);
            marked.append(at == 0 ? "" : " ")
                    .append(
                            switch (edit.kind()) {
                                case BOTH -> shortened(edit.words(), at > 0, at + 1 < edits.size());
                                case OLD -> "[-" + edit.words() + "-]";
                                case NEW -> "{+" + edit.words() + "+}";
                            });
        }
        return marked.toString();
    }

    private static String shortened(String words, boolean after, boolean before) {
        List<String> all = Sentence.words(words);
        int head = after ? AROUND : 0;
        int tail = before ? AROUND : 0;
        if (all.size() <= head + tail + 1) {
            return words;
        }
        List<String> kept = new ArrayList<>(all.subList(0, head));
        kept.add("…");
        kept.addAll(all.subList(all.size() - tail, all.size()));
        return String.join(" ", kept);
    }

    /** With a point, whatever the machine's language; never rounded up to 1. */
    static String number(double likeness) {
        double shown = likeness < 1 ? Math.min(likeness, 0.99) : 1;
        return String.format(Locale.ROOT, "%.2f", shown);
    }
}

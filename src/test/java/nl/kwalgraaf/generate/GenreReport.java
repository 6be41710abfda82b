package nl.kwalgraaf.generate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.generate.Comparison.Difference;

/**
 * Where the parser is weak: differences by property, by switch, and an example of each.
 *
 * <p>{@code GenreReport [SEEDS] [FIRST] [LEAVE_OUT]} on the test class path; the last is a pattern of kinds not to count. First each switch by itself on the shipped layout and
 * content, then all at random.
 */
public final class GenreReport {
    private static final int PER_VARIANT = 12;
    private static final int EXAMPLES = 45;

    private final PrintStream out;

    private final Pattern leaveOut;

    private GenreReport(PrintStream out, Pattern leaveOut) {
        this.out = out;
        this.leaveOut = leaveOut;
    }

    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
        GenreReport report = new GenreReport(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Pattern.compile(args.length > 2 ? args[2] : ""));
        report.switchBySwitch();
        report.atRandom(first, seeds);
    }

    private void switchBySwitch() {
        out.println("== One switch at a time, on the shipped layout and content: wrong statements in " + PER_VARIANT
                + " documents");
        line("(as shipped)", trials(Trekken.AS_SHIPPED, Opmaak.AS_SHIPPED));
        for (Variant<Opmaak> variant : Variant.each(Opmaak.AS_SHIPPED)) {
            line("opmaak " + variant.name(), trials(Trekken.AS_SHIPPED, variant.switches()));
        }
        for (Variant<Trekken> variant : Variant.each(Trekken.AS_SHIPPED)) {
            line("trek " + variant.name(), trials(variant.switches(), Opmaak.AS_SHIPPED));
        }
    }

    private List<Trial> trials(Trekken trekken, Opmaak opmaak) {
        return LongStream.range(0, PER_VARIANT)
                .mapToObj(seed -> Trial.of(Case.of(seed, trekken, opmaak)).without(leaveOut))
                .toList();
    }

    private void line(String name, List<Trial> trials) {
        long wrong = trials.stream()
                .mapToLong(trial -> trial.comparison().differences().size())
                .sum();
        long unexplained =
                trials.stream().mapToLong(trial -> trial.unexplained().size()).sum();
        if (wrong + unexplained > 0 || name.startsWith("(")) {
            Map<String, Integer> kinds = new TreeMap<>();
            trials.forEach(trial ->
                    trial.comparison().differences().forEach(each -> kinds.merge(each.kind(), 1, Integer::sum)));
            out.printf(Locale.ROOT, "%6d wrong %5d unexplained  %-34s %s%n", wrong, unexplained, name, top(kinds, 4));
        }
    }

    private void atRandom(long first, int seeds) {
        List<Trial> trials = LongStream.range(first, first + seeds)
                .mapToObj(seed -> Trial.of(Case.of(seed)).without(leaveOut))
                .toList();
        int equal =
                trials.stream().mapToInt(trial -> trial.comparison().equal()).sum();
        int wrong = trials.stream()
                .mapToInt(trial -> trial.comparison().differences().size())
                .sum();
        out.printf(
                Locale.ROOT,
                "%n== At random: %d documents, %d flawless, %d refused, %d threw; %d statements right, %d wrong (%.3f%%)%n",
                seeds,
                trials.stream().filter(Trial::flawless).count(),
                trials.stream().filter(Trial::refused).count(),
                trials.stream().filter(trial -> trial.thrown().isPresent()).count(),
                equal,
                wrong,
                100.0 * wrong / Math.max(1, equal + wrong));
        trials.stream()
                .filter(trial -> trial.thrown().isPresent())
                .limit(10)
                .forEach(trial -> out.println("!! threw, seed " + trial.made().seed() + ": "
                        + trial.thrown().get()));
        byProperty(trials);
        bySwitch(trials);
        findings(trials);
        examples(trials);
    }

    private void byProperty(List<Trial> trials) {
        Map<String, Integer> counts = new TreeMap<>();
        trials.forEach(trial -> trial.comparison()
                .differences()
                .forEach(each -> counts.merge(each.kind() + " " + each.how(), 1, Integer::sum)));
        out.println("\n== By property");
        sorted(counts).forEach(entry -> out.printf("%7d %s%n", entry.getValue(), entry.getKey()));
    }

    /** For each value of each switch: the share of documents with something wrong, the worst first. */
    private void bySwitch(List<Trial> trials) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Trial trial : trials) {
            trial.made().switches().forEach((name, value) -> {
                int[] count = counts.computeIfAbsent(name + "=" + value, key -> new int[3]);
                count[0]++;
                count[1] += trial.flawless() ? 0 : 1;
                count[2] += trial.comparison().differences().size();
            });
        }
        out.println("\n== By switch (documents, of which with something wrong, wrong statements)");
        List<Map.Entry<String, int[]>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Comparator.comparingDouble(entry -> -(double) entry.getValue()[1] / entry.getValue()[0]));
        for (Map.Entry<String, int[]> entry : entries) {
            int[] count = entry.getValue();
            out.printf(
                    Locale.ROOT,
                    "%5.1f%% %5d %5d %7d %s%n",
                    100.0 * count[1] / count[0],
                    count[0],
                    count[1],
                    count[2],
                    entry.getKey());
        }
    }

    private void findings(List<Trial> trials) {
        Map<String, Integer> counts = new TreeMap<>();
        trials.forEach(trial -> trial.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> counts.merge(
                        finding.severity().word() + " " + finding.code().id(), 1, Integer::sum)));
        counts.put(
                "(unexplained stretch of text)",
                trials.stream().mapToInt(trial -> trial.unexplained().size()).sum());
        out.println("\n== Findings about documents that are right");
        sorted(counts).forEach(entry -> out.printf("%7d %s%n", entry.getValue(), entry.getKey()));
    }

    private void examples(List<Trial> trials) {
        Map<String, List<String>> examples = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Trial trial : trials) {
            for (Difference difference : trial.comparison().differences()) {
                String kind = difference.kind() + " " + difference.how();
                counts.merge(kind, 1, Integer::sum);
                examples.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add("seed " + trial.made().seed() + " " + difference.subject() + " " + difference.property()
                                + "\n     expected " + difference.expected() + "\n     got      " + difference.got());
            }
        }
        out.println("\n== Examples, the most frequent first");
        sorted(counts).stream().limit(EXAMPLES).forEach(entry -> {
            out.println("-- " + entry.getKey() + " (" + entry.getValue() + ")");
            List<String> all = examples.get(entry.getKey());
            all.stream().limit(2).forEach(out::println);
        });
        trials.stream()
                .filter(trial -> !trial.unexplained().isEmpty())
                .limit(10)
                .forEach(trial ->
                        out.println("-- unexplained, seed " + trial.made().seed() + ": "
                                + trial.unexplained().get(0).verbatim().replace('\n', '|')));
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .toList();
    }

    private static String top(Map<String, Integer> counts, int most) {
        return sorted(counts).stream()
                .limit(most)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList()
                .toString();
    }
}

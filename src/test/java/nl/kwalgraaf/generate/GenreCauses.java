package nl.kwalgraaf.generate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kwalgraaf.generate.Comparison.Difference;

/**
 * The least that makes the parser go wrong: {@code GenreCauses [DOCUMENTS] [FIRST]}.
 *
 * <p>Each kind of difference in each document is taken back to the fewest switches that still bring it about; equal
 * sets of switches are counted together.
 */
public final class GenreCauses {
    /** Differences of one document often have one cause; a few kinds of each show it. */
    private static final int MOST_KINDS = 6;

    private GenreCauses() {}

    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
        Map<String, List<String>> causes = new TreeMap<>();
        for (long seed = first; seed < first + documents; seed++) {
            Case made = Case.of(seed);
            Trial trial = Trial.of(made);
            for (String kind : kinds(trial).stream().sorted().limit(MOST_KINDS).toList()) {
                Predicate<Trial> same = each -> kinds(each).contains(kind);
                Case least = Shrinker.shrink(made, same);
                String cause =
                        Shrinker.cause(least).replaceAll("(width|linesPerPage|aanvullingen|profielen)=\\d+", "$1");
                causes.computeIfAbsent(cause, key -> new ArrayList<>())
                        .add(kind + "  [" + seed + " " + Shrinker.cause(least) + "]");
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        causes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    out.println(entry.getValue().size() + "  " + entry.getKey());
                    Set<String> seen = new HashSet<>();
                    entry.getValue().stream()
                            .filter(each -> seen.add(each.substring(0, each.indexOf("  ["))))
                            .limit(5)
                            .forEach(each -> out.println("       " + each));
                });
    }

    private static Set<String> kinds(Trial trial) {
        Set<String> kinds = new HashSet<>();
        if (trial.thrown().isPresent()) {
            return Set.of("threw " + trial.thrown().get().getClass().getSimpleName());
        }
        for (Difference difference : trial.comparison().differences()) {
            if (!difference.subject().startsWith("gegeven")) {
                kinds.add(difference.kind() + " " + difference.how());
            }
        }
        if (!trial.unexplained().isEmpty()) {
            kinds.add("(unexplained)");
        }
        return kinds;
    }
}

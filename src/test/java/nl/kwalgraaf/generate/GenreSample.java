package nl.kwalgraaf.generate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One document and what the parser gets wrong of it, to look at.
 *
 * <p>{@code GenreSample SEED [plain | SWITCH=VALUE …]}: random traits and layout, or the plainest with the given switches
 * set.
 */
public final class GenreSample {
    private GenreSample() {}

    public static void main(String[] args) {
        long seed = Long.parseLong(args[0]);
        Case made = args.length > 1 ? plainBut(seed, Arrays.asList(args).subList(1, args.length)) : Case.of(seed);
        Trial trial = Trial.of(made);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(made.text());
        out.println("== " + made.switches());
        trial.thrown().ifPresent(out::println);
        trial.comparison()
                .differences()
                .forEach(each -> out.println("-- " + each.subject() + " " + each.property() + "\n   expected "
                        + each.expected() + "\n   got      " + each.got()));
        trial.unexplained().forEach(span -> out.println("-- unexplained " + span + "\n" + span.verbatim()));
        trial.findings()
                .forEach(finding -> out.println(finding.where() + " " + finding.code() + " " + finding.message()));
    }

    private static Case plainBut(long seed, List<String> switches) {
        Opmaak opmaak = Shrinker.PLAIN_LAYOUT;
        Trekken trekken = Shrinker.PLAIN_CONTENT;
        for (String each : switches) {
            if (each.contains("=")) {
                opmaak = Variant.with(opmaak, each);
                trekken = Variant.with(trekken, each);
            }
        }
        return Case.of(seed, trekken, opmaak);
    }
}

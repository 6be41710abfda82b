package nl.kwalgraaf.generate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One document on stdout with its truth, to look at: {@code GenreSample SEED [shipped]}. */
public final class GenreSample {
    private GenreSample() {}

    public static void main(String[] args) {
        long seed = Long.parseLong(args[0]);
        boolean shipped = args.length > 1;
        Trekken trekken = shipped ? Trekken.AS_SHIPPED : Case.of(seed).trekken();
        Opmaak opmaak = shipped ? Opmaak.AS_SHIPPED : Case.of(seed).opmaak();
        Waarheid waarheid = Generator.dossier(seed, trekken);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Opmaak.describe(trekken));
        out.println(opmaak.switches());
        out.println(Printer.print(waarheid, opmaak, seed));
        TruthStatements.of(waarheid).forEach(out::println);
    }
}

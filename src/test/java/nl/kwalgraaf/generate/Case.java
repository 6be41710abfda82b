package nl.kwalgraaf.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** All of one generated document: seed, traits, layout, truth and text. */
public record Case(long seed, Trekken trekken, Opmaak opmaak, Waarheid waarheid, String text) {

    /** Random traits in a random layout. */
    public static Case of(long seed) {
        RandomGenerator random = Generator.random(~seed);
        return of(seed, Trekken.random(random), Opmaak.random(random));
    }

    /** Random traits in the given layout. */
    public static Case of(long seed, Opmaak opmaak) {
        return of(seed, Trekken.random(Generator.random(~seed)), opmaak);
    }

    public static Case of(long seed, Trekken trekken, Opmaak opmaak) {
        Waarheid waarheid = Generator.dossier(seed, trekken);
        return new Case(seed, trekken, opmaak, waarheid, Printer.print(waarheid, opmaak, seed));
    }

    /** Every switch of traits and layout with its value. */
    public Map<String, String> switches() {
        Map<String, String> switches = new LinkedHashMap<>();
        Opmaak.describe(trekken).forEach((name, value) -> switches.put("trek " + name, value));
        opmaak.switches().forEach((name, value) -> switches.put("opmaak " + name, value));
        return switches;
    }
}

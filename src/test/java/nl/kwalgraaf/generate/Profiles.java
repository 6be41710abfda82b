package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;

/** The own delen of a document: their codes and, in the same order, their names. */
record Profiles(List<Eenheidscode> codes, List<String> names) {

    static Profiles random(RandomGenerator random, Trekken trekken) {
        Deelsoort soort = trekken.family() == Trekken.Family.LR ? Deelsoort.REGIONAAL_DEEL : Deelsoort.PROFIELDEEL;
        int count = trekken.namedOnly() ? Math.max(2, trekken.profielen()) : trekken.profielen();
        List<Eenheidscode> codes = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < count; at++) {
            number += trekken.gaps() ? 1 + random.nextInt(6) : 1;
            codes.add(Eenheidscode.deel(soort, number));
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(name(random, trekken, names.size(), names));
        }
        return new Profiles(List.copyOf(codes), List.copyOf(names));
    }

    private static String name(RandomGenerator random, Trekken trekken, int at, Set<String> sofar) {
        List<String> beroepen = trekken.sector().beroepen();
        String beroep = beroepen.get(random.nextInt(beroepen.size()));
        String other = Prose.lowerFirst(beroepen.get(random.nextInt(beroepen.size())));
        Trekken.Names form =
                trekken.names() == Trekken.Names.MIXED ? Trekken.pick(random, Trekken.Names.values()) : trekken.names();
        int extra = random.nextInt(3);
        return switch (form) {
            case PLAIN, MIXED ->
                extra == 0 ? beroep : (extra == 1 ? "Allround " : "Gespecialiseerd ") + Prose.lowerFirst(beroep);
            case WITH_EN -> extra == 0 ? beroep + " binnen- en buitendienst" : beroep + " en " + other;
            case WITH_SLASH ->
                extra == 0 ? beroep + "/" + other : beroep + " / " + other + (extra == 1 ? " en/of -instructeur" : "");
            case WITH_PARENTHESES -> beroep + (extra == 0 ? " (allround)" : " (binnen- en/of buitenland)");
            case CAPITALS -> extra == 0 ? "ICT-/AV-" + Prose.lowerFirst(beroep) : beroep + " MBO Extern & Intern";
            case ONE_BEGINS_ANOTHER ->
                at == 0 || sofar.isEmpty() ? beroep : sofar.iterator().next() + " " + other;
        };
    }
}

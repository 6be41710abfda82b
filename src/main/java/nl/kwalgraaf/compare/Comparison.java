package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kerntaak;

/**
 * Two sides compared: each deel, kerntaak and werkproces with its counterpart, if it has one.
 *
 * <p>Units are paired by title, text and number, each used once, the most alike first. Letters of codes play no part,
 * so that a landelijk deel can be held against a basisdeel.
 *
 * @param oud what the old side is called
 * @param nieuw what the new side is called
 * @param units in the order of the old side, what is new behind it
 */
public record Comparison(String oud, String nieuw, List<UnitChange> units) {
    /** Units less alike than this are not each other's successor. */
    private static final double LEAST = 0.25;

    /** Of this, so much must come from the words: that two units stand in the same place says little. */
    private static final double LEAST_WORDS = 0.15;

    /** And so much where there are no words but the titles: half of them. */
    private static final double LEAST_TITLE = 0.4;

    private static final double TEXT = 0.5;
    private static final double TITLE = 0.3;
    private static final double NUMBER = 0.1;
    private static final double PARENT = 0.1;

    public static Comparison of(Scope oud, Scope nieuw) {
        List<Unit> oudDelen = delen(oud);
        List<Unit> nieuwDelen = delen(nieuw);
        Pairing delen = pairDelen(oud.delen(), nieuw.delen(), oudDelen, nieuwDelen);
        List<Child> oudKerntaken = kerntaken(oud.delen());
        List<Child> nieuwKerntaken = kerntaken(nieuw.delen());
        Pairing kerntaken = pair(oudKerntaken, nieuwKerntaken, delen);
        List<Child> oudWerkprocessen = werkprocessen(oud.delen());
        List<Child> nieuwWerkprocessen = werkprocessen(nieuw.delen());
        Pairing werkprocessen = pair(oudWerkprocessen, nieuwWerkprocessen, kerntaken);
        List<UnitChange> units = new ArrayList<>();
        compare(oudDelen, nieuwDelen, delen, (left, right) -> true, units);
        compare(
                units(oudKerntaken),
                units(nieuwKerntaken),
                kerntaken,
                stays(oudKerntaken, nieuwKerntaken, delen),
                units);
        compare(
                units(oudWerkprocessen),
                units(nieuwWerkprocessen),
                werkprocessen,
                stays(oudWerkprocessen, nieuwWerkprocessen, kerntaken),
                units);
        return new Comparison(oud.naam(), nieuw.naam(), Migration.join(units));
    }

    private static List<Unit> delen(Scope scope) {
        return scope.delen().stream()
                .map(deel -> Unit.of(deel, scope.kwalificatie(deel)))
                .toList();
    }

    /** A unit and the index of its parent among all parents of its side. */
    private record Child(Unit unit, int parent) {}

    /** Whether two paired units stand in the same place. */
    private interface Stays {
        boolean test(int oud, int nieuw);
    }

    private static Stays stays(List<Child> oud, List<Child> nieuw, Pairing parents) {
        return (left, right) -> sameParent(oud.get(left), nieuw.get(right), parents)
                && oud.get(left).unit.number() == nieuw.get(right).unit.number();
    }

    private static boolean sameParent(Child oud, Child nieuw, Pairing parents) {
        return parents.oudToNieuw()[oud.parent] == nieuw.parent;
    }

    private static List<Child> kerntaken(List<Deel> delen) {
        List<Child> children = new ArrayList<>();
        for (int at = 0; at < delen.size(); at++) {
            for (Kerntaak kerntaak : delen.get(at).kerntaken()) {
                children.add(new Child(Unit.of(kerntaak), at));
            }
        }
        return children;
    }

    private static List<Child> werkprocessen(List<Deel> delen) {
        List<Child> children = new ArrayList<>();
        int parent = 0;
        for (Deel deel : delen) {
            for (Kerntaak kerntaak : deel.kerntaken()) {
                int of = parent++;
                kerntaak.werkprocessen().forEach(werkproces -> children.add(new Child(Unit.of(werkproces), of)));
            }
        }
        return children;
    }

    private static List<Unit> units(List<Child> children) {
        return children.stream().map(Child::unit).toList();
    }

    /** The common delen belong together, and so do the only delen of two scopes; own delen pair by name and text. */
    private static Pairing pairDelen(List<Deel> oud, List<Deel> nieuw, List<Unit> oudUnits, List<Unit> nieuwUnits) {
        if (oud.size() == 1 && nieuw.size() == 1) {
            return new Pairing(new int[] {0});
        }
        List<Integer> left = indexes(oud.size());
        List<Integer> right = indexes(nieuw.size());
        return Pairing.of(left, right, LEAST, (a, b) -> {
            if (oud.get(a).soort().gemeenschappelijk() != nieuw.get(b).soort().gemeenschappelijk()) {
                return 0;
            }
            return oud.get(a).soort().gemeenschappelijk() ? 1 : likeness(oudUnits.get(a), nieuwUnits.get(b), false);
        });
    }

    private static List<Integer> indexes(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }

    private static Pairing pair(List<Child> oud, List<Child> nieuw, Pairing parents) {
        return Pairing.of(oud, nieuw, LEAST, (a, b) -> likeness(a.unit, b.unit, sameParent(a, b, parents)));
    }

    /** Weighs what there is to weigh: of a unit without text only the title, number and parent count. */
    private static double likeness(Unit oud, Unit nieuw, boolean sameParent) {
        boolean texts = oud.saysMore() && nieuw.saysMore();
        double title = oud.titleLikeness(nieuw);
        double words = TEXT * (texts ? oud.textLikeness(nieuw) : title) + TITLE * title;
        if (words < (texts ? LEAST_WORDS : LEAST_TITLE)) {
            return 0;
        }
        double number = oud.number() == nieuw.number() ? NUMBER : 0;
        return words + number + (sameParent ? PARENT : 0);
    }

    private static void compare(
            List<Unit> oud, List<Unit> nieuw, Pairing pairing, Stays stays, List<UnitChange> units) {
        for (int at = 0; at < oud.size(); at++) {
            int other = pairing.oudToNieuw()[at];
            units.add(
                    other < 0
                            ? UnitComparer.gone(oud.get(at))
                            : UnitComparer.compare(oud.get(at), nieuw.get(other), stays.test(at, other)));
        }
        pairing.unpaired(nieuw.size()).forEach(other -> units.add(UnitComparer.fresh(nieuw.get(other))));
    }

    /** How many units of a level became what. */
    public Map<Change, Integer> count(Level level) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        units.stream()
                .filter(unit -> unit.level() == level)
                .forEach(unit -> counts.merge(unit.change(), 1, Integer::sum));
        return counts;
    }

    /** How many fields and items became what. */
    public Map<Change, Integer> countParts() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        units.forEach(unit -> unit.parts().forEach(part -> counts.merge(part.change(), 1, Integer::sum)));
        return counts;
    }

    /** The likeness of all texts of both sides together, from 0 to 1. */
    public double likeness() {
        double shared = 0;
        int words = 0;
        for (UnitChange unit : units) {
            for (PartChange part : unit.parts()) {
                int count = size(part.oud()) + size(part.nieuw());
                words += count;
                shared += part.likeness() * count;
            }
        }
        return words == 0 ? 1 : shared / words;
    }

    private static int size(Optional<String> text) {
        return WordDiff.words(text.orElse("")).size();
    }
}

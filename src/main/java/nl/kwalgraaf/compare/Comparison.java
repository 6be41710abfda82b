package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kerntaak;

/**
 * Two sides compared: each deel, kerntaak and werkproces with its counterpart, if it has one.
 *
 * <p>Units are paired by title, text and number, each used once, the most alike first. Letters of codes play no part,
 * so that a landelijk deel can be held against a basisdeel.
 *
 * @param before what the old side is called
 * @param after what the new side is called
 * @param units in the order of the old side, what is new behind it
 */
public record Comparison(String before, String after, List<UnitChange> units) {
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

    public static Comparison of(Scope before, Scope after) {
        List<Unit> delenBefore = delen(before);
        List<Unit> delenAfter = delen(after);
        Pairing delen = pairDelen(before.delen(), after.delen(), delenBefore, delenAfter);
        List<Child> kerntakenBefore = kerntaken(before);
        List<Child> kerntakenAfter = kerntaken(after);
        Pairing kerntaken = pair(kerntakenBefore, kerntakenAfter, delen);
        List<Child> werkprocessenBefore = werkprocessen(before);
        List<Child> werkprocessenAfter = werkprocessen(after);
        Pairing werkprocessen = pair(werkprocessenBefore, werkprocessenAfter, kerntaken);
        List<UnitChange> units = new ArrayList<>();
        compare(delenBefore, delenAfter, delen, (left, right) -> true, units);
        compare(
                units(kerntakenBefore),
                units(kerntakenAfter),
                kerntaken,
                stays(kerntakenBefore, kerntakenAfter, delen),
                units);
        compare(
                units(werkprocessenBefore),
                units(werkprocessenAfter),
                werkprocessen,
                stays(werkprocessenBefore, werkprocessenAfter, kerntaken),
                units);
        return new Comparison(before.naam(), after.naam(), Migration.join(units));
    }

    private static List<Unit> delen(Scope scope) {
        return scope.delen().stream()
                .map(deel -> Unit.of(scope.edition(), deel, scope.kwalificatie(deel)))
                .toList();
    }

    /** A unit and the index of its parent among all parents of its side. */
    private record Child(Unit unit, int parent) {}

    /** Whether two paired units stand in the same place. */
    private interface Stays {
        boolean test(int before, int after);
    }

    private static Stays stays(List<Child> before, List<Child> after, Pairing parents) {
        return (left, right) -> sameParent(before.get(left), after.get(right), parents)
                && before.get(left).unit.number() == after.get(right).unit.number();
    }

    private static boolean sameParent(Child before, Child after, Pairing parents) {
        return parents.beforeToAfter()[before.parent] == after.parent;
    }

    private static List<Child> kerntaken(Scope scope) {
        List<Deel> delen = scope.delen();
        List<Child> children = new ArrayList<>();
        for (int at = 0; at < delen.size(); at++) {
            for (Kerntaak kerntaak : delen.get(at).kerntaken()) {
                children.add(new Child(Unit.of(scope.edition(), kerntaak), at));
            }
        }
        return children;
    }

    private static List<Child> werkprocessen(Scope scope) {
        List<Child> children = new ArrayList<>();
        int parent = 0;
        for (Deel deel : scope.delen()) {
            for (Kerntaak kerntaak : deel.kerntaken()) {
                int of = parent++;
                kerntaak.werkprocessen()
                        .forEach(werkproces -> children.add(new Child(Unit.of(scope.edition(), werkproces), of)));
            }
        }
        return children;
    }

    private static List<Unit> units(List<Child> children) {
        return children.stream().map(Child::unit).toList();
    }

    /** The common delen belong together, and so do the only delen of two scopes; own delen pair by name and text. */
    private static Pairing pairDelen(
            List<Deel> before, List<Deel> after, List<Unit> unitsBefore, List<Unit> unitsAfter) {
        if (before.size() == 1 && after.size() == 1) {
            return new Pairing(new int[] {0});
        }
        List<Integer> left = indexes(before.size());
        List<Integer> right = indexes(after.size());
        return Pairing.of(left, right, LEAST, (a, b) -> {
            if (before.get(a).soort().gemeenschappelijk()
                    != after.get(b).soort().gemeenschappelijk()) {
                return 0;
            }
            return before.get(a).soort().gemeenschappelijk()
                    ? 1
                    : likeness(unitsBefore.get(a), unitsAfter.get(b), false);
        });
    }

    private static List<Integer> indexes(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }

    private static Pairing pair(List<Child> before, List<Child> after, Pairing parents) {
        return Pairing.of(before, after, LEAST, (a, b) -> likeness(a.unit, b.unit, sameParent(a, b, parents)));
    }

    /** Weighs what there is to weigh: of a unit without text only the title, number and parent count. */
    private static double likeness(Unit before, Unit after, boolean sameParent) {
        boolean texts = before.saysMore() && after.saysMore();
        double title = before.titleLikeness(after);
        double words = TEXT * (texts ? before.textLikeness(after) : title) + TITLE * title;
        if (words < (texts ? LEAST_WORDS : LEAST_TITLE)) {
            return 0;
        }
        double number = before.number() == after.number() ? NUMBER : 0;
        return words + number + (sameParent ? PARENT : 0);
    }

    private static void compare(
            List<Unit> before, List<Unit> after, Pairing pairing, Stays stays, List<UnitChange> units) {
        for (int at = 0; at < before.size(); at++) {
            int other = pairing.beforeToAfter()[at];
            units.add(
                    other < 0
                            ? UnitComparer.gone(before.get(at))
                            : UnitComparer.compare(before.get(at), after.get(other), stays.test(at, other)));
        }
        pairing.unpaired(after.size()).forEach(other -> units.add(UnitComparer.fresh(after.get(other))));
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
                int count = Sentence.words(part.textBefore()).size()
                        + Sentence.words(part.textAfter()).size();
                words += count;
                shared += part.likeness() * count;
            }
        }
        return words == 0 ? 1 : shared / words;
    }
}

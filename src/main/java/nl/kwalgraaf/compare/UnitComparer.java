package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;

/** Compares two units that are each other's counterpart, field by field and item by item. */
final class UnitComparer {
    /** Items less alike than this are two different items. */
    private static final double LEAST_ITEM = 0.5;

    private final List<PartChange> changes = new ArrayList<>();
    private double shared;
    private int words;

    private UnitComparer() {}

    /** @param sameNumber true when both stand in the same place */
    static UnitChange compare(Unit oud, Unit nieuw, boolean sameNumber) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(parts(oud), parts(nieuw));
        boolean same = comparer.changes.stream().allMatch(change -> change.change() == Change.SAME);
        Change change = !same ? Change.REWORDED : sameNumber ? Change.SAME : Change.MOVED;
        return new UnitChange(
                oud.level(),
                change,
                Optional.of(name(oud)),
                Optional.of(name(nieuw)),
                comparer.words == 0 ? 1 : comparer.shared / comparer.words,
                List.copyOf(comparer.changes));
    }

    static UnitChange gone(Unit oud) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(parts(oud), Map.of());
        return new UnitChange(
                oud.level(), Change.GONE, Optional.of(name(oud)), Optional.empty(), 0, List.copyOf(comparer.changes));
    }

    static UnitChange fresh(Unit nieuw) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(Map.of(), parts(nieuw));
        return new UnitChange(
                nieuw.level(),
                Change.NEW,
                Optional.empty(),
                Optional.of(name(nieuw)),
                0,
                List.copyOf(comparer.changes));
    }

    private static UnitChange.Name name(Unit unit) {
        return new UnitChange.Name(unit.code().toString(), unit.titel());
    }

    private static Map<Part.Key, Part> parts(Unit unit) {
        Map<Part.Key, Part> parts = new LinkedHashMap<>();
        unit.parts().forEach(part -> parts.merge(part.key(), part, Part::with));
        return parts;
    }

    private void compare(Map<Part.Key, Part> oud, Map<Part.Key, Part> nieuw) {
        oud.forEach((key, part) -> {
            List<String> others =
                    Optional.ofNullable(nieuw.get(key)).map(Part::texts).orElse(List.of());
            compare(part, part.texts(), others);
        });
        nieuw.forEach((key, part) -> {
            if (!oud.containsKey(key)) {
                compare(part, List.of(), part.texts());
            }
        });
    }

    private void compare(Part part, List<String> oud, List<String> nieuw) {
        Pairing pairing = Pairing.of(oud, nieuw, part.list() ? LEAST_ITEM : 0, UnitComparer::likeness);
        boolean[] inOrder = pairing.inOrder();
        for (int at = 0; at < oud.size(); at++) {
            int other = pairing.oudToNieuw()[at];
            if (other < 0) {
                add(part, at + 1, 0, Optional.of(oud.get(at)), Optional.empty(), true);
            } else {
                add(part, at + 1, other + 1, Optional.of(oud.get(at)), Optional.of(nieuw.get(other)), inOrder[at]);
            }
        }
        for (int other : pairing.unpaired(nieuw.size())) {
            add(part, 0, other + 1, Optional.empty(), Optional.of(nieuw.get(other)), true);
        }
    }

    private static double likeness(String oud, String nieuw) {
        return Folding.fold(oud).equals(Folding.fold(nieuw)) ? 1 : WordDiff.likeness(oud, nieuw);
    }

    private void add(
            Part part, int oudNummer, int nieuwNummer, Optional<String> oud, Optional<String> nieuw, boolean inOrder) {
        WordDiff diff = WordDiff.of(oud.orElse(""), nieuw.orElse(""));
        boolean same = diff.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.BOTH);
        Change change;
        if (oud.isEmpty()) {
            change = Change.NEW;
        } else if (nieuw.isEmpty()) {
            change = Change.GONE;
        } else if (!same) {
            change = Change.REWORDED;
        } else {
            change = inOrder ? Change.SAME : Change.MOVED;
        }
        int count = WordDiff.words(oud.orElse("")).size()
                + WordDiff.words(nieuw.orElse("")).size();
        words += count;
        shared += diff.likeness() * count;
        changes.add(new PartChange(
                part.naam(),
                part.voor(),
                part.list() ? oudNummer : 0,
                part.list() ? nieuwNummer : 0,
                change,
                oud,
                nieuw,
                diff.likeness(),
                change == Change.REWORDED ? diff.edits() : List.of(),
                Optional.empty()));
    }
}

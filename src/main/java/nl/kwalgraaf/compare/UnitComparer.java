package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two units that are each other's counterpart, field by field and item by item. */
final class UnitComparer {
    /** Items less alike than this are two different items. */
    private static final double LEAST_ITEM = 0.5;

    private final List<PartChange> changes = new ArrayList<>();
    private double shared;
    private int words;

    private UnitComparer() {}

    /** @param sameNumber true when both stand in the same place */
    static UnitChange compare(Unit before, Unit after, boolean sameNumber) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(parts(before), parts(after));
        boolean same = comparer.changes.stream().allMatch(change -> change.change() == Change.SAME);
        Change change = !same ? Change.REWORDED : sameNumber ? Change.SAME : Change.MOVED;
        return new UnitChange(
                before.level(),
                change,
                Optional.of(name(before)),
                Optional.of(name(after)),
                comparer.words == 0 ? 1 : comparer.shared / comparer.words,
                List.copyOf(comparer.changes));
    }

    static UnitChange gone(Unit before) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(parts(before), Map.of());
        return new UnitChange(
                before.level(),
                Change.GONE,
                Optional.of(name(before)),
                Optional.empty(),
                0,
                List.copyOf(comparer.changes));
    }

    static UnitChange fresh(Unit after) {
        UnitComparer comparer = new UnitComparer();
        comparer.compare(Map.of(), parts(after));
        return new UnitChange(
                after.level(),
                Change.NEW,
                Optional.empty(),
                Optional.of(name(after)),
                0,
                List.copyOf(comparer.changes));
    }

    private static UnitChange.Name name(Unit unit) {
        return new UnitChange.Name(unit.code().toString(), unit.titel(), unit.path(), unit.place());
    }

    private static Map<Part.Key, Part> parts(Unit unit) {
        Map<Part.Key, Part> parts = new LinkedHashMap<>();
        unit.parts().forEach(part -> parts.merge(part.key(), part, Part::with));
        return parts;
    }

    private void compare(Map<Part.Key, Part> before, Map<Part.Key, Part> after) {
        before.forEach((key, part) -> {
            List<Stated> others =
                    Optional.ofNullable(after.get(key)).map(Part::texts).orElse(List.of());
            compare(part, part.texts(), others);
        });
        after.forEach((key, part) -> {
            if (!before.containsKey(key)) {
                compare(part, List.of(), part.texts());
            }
        });
    }

    /** A text of a unit, taken apart. */
    private record Said(Stated stated, Sentence sentence) {
        static final Sentence NOTHING = new Sentence("");

        static List<Said> all(List<Stated> texts) {
            return texts.stream()
                    .map(stated -> new Said(stated, new Sentence(stated.text())))
                    .toList();
        }
    }

    private void compare(Part part, List<Stated> ofBefore, List<Stated> ofAfter) {
        List<Said> before = Said.all(ofBefore);
        List<Said> after = Said.all(ofAfter);
        double least = part.list() ? LEAST_ITEM : 0;
        Pairing pairing = Pairing.of(
                before, after, least, (left, right) -> WordDiff.likeness(left.sentence(), right.sentence(), least));
        boolean[] inOrder = pairing.inOrder();
        for (int at = 0; at < before.size(); at++) {
            int other = pairing.beforeToAfter()[at];
            if (other < 0) {
                add(part, at + 1, 0, Optional.of(before.get(at)), Optional.empty(), true);
            } else {
                add(part, at + 1, other + 1, Optional.of(before.get(at)), Optional.of(after.get(other)), inOrder[at]);
            }
        }
        for (int other : pairing.unpaired(after.size())) {
            add(part, 0, other + 1, Optional.empty(), Optional.of(after.get(other)), true);
        }
    }

    private void add(
            Part part,
            int beforeNumber,
            int afterNumber,
            Optional<Said> before,
            Optional<Said> after,
            boolean inOrder) {
        Sentence left = before.map(Said::sentence).orElse(Said.NOTHING);
        Sentence right = after.map(Said::sentence).orElse(Said.NOTHING);
        WordDiff diff = WordDiff.of(left, right);
        boolean same = diff.edits().stream().allMatch(edit -> edit.kind() == Edit.Kind.BOTH);
        Change change;
        if (before.isEmpty()) {
            change = Change.NEW;
        } else if (after.isEmpty()) {
            change = Change.GONE;
        } else if (!same) {
            change = Change.REWORDED;
        } else {
            change = inOrder ? Change.SAME : Change.MOVED;
        }
        int count = left.words().size() + right.words().size();
        words += count;
        shared += diff.likeness() * count;
        changes.add(new PartChange(
                part.naam(),
                part.voor(),
                part.list() ? beforeNumber : 0,
                part.list() ? afterNumber : 0,
                change,
                before.map(Said::stated),
                after.map(Said::stated),
                diff.likeness(),
                change == Change.REWORDED ? diff.edits() : List.of(),
                Optional.empty()));
    }
}

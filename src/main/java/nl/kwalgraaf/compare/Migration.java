package nl.kwalgraaf.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.text.Folding;

/** Finds the items that left one unit and came up, in the same words, in another: they moved. */
final class Migration {

    /** Where an item stands in the list of changes. */
    private record Place(int unit, int part) {}

    private record Item(String naam, String words) {}

    private final List<UnitChange> units;
    private final List<List<PartChange>> parts = new ArrayList<>();

    private Migration(List<UnitChange> units) {
        this.units = units;
        units.forEach(unit -> parts.add(new ArrayList<>(unit.parts())));
    }

    static List<UnitChange> join(List<UnitChange> units) {
        Migration migration = new Migration(units);
        migration.join();
        return migration.joined();
    }

    private void join() {
        Map<Item, Deque<Place>> fresh = new HashMap<>();
        each(
                Change.NEW,
                (item, place) -> fresh.computeIfAbsent(item, ignored -> new ArrayDeque<>())
                        .add(place));
        each(Change.GONE, (item, place) -> {
            Deque<Place> candidates = fresh.getOrDefault(item, new ArrayDeque<>());
            if (!candidates.isEmpty()) {
                move(place, candidates.remove());
            }
        });
    }

    private interface Visitor {
        void visit(Item item, Place place);
    }

    /** Visits the items of lists that are on one side only. A competentie is no item that could move. */
    private void each(Change change, Visitor visitor) {
        for (int unit = 0; unit < units.size(); unit++) {
            for (int at = 0; at < parts.get(unit).size(); at++) {
                PartChange part = parts.get(unit).get(at);
                boolean item = part.beforeNumber() + part.afterNumber() > 0
                        && !part.naam().equals("competentie");
                if (item && part.change() == change) {
                    String words = Folding.fold(
                            part.before().or(part::after).orElseThrow().text());
                    visitor.visit(new Item(part.naam(), words), new Place(unit, at));
                }
            }
        }
    }

    private void move(Place from, Place to) {
        PartChange gone = parts.get(from.unit).get(from.part);
        PartChange fresh = parts.get(to.unit).get(to.part);
        String target = units.get(to.unit).after().orElseThrow().code();
        String origin = units.get(from.unit).before().orElseThrow().code();
        parts.get(from.unit).set(from.part, gone.movedTo(target, gone.before(), java.util.Optional.empty()));
        parts.get(to.unit).set(to.part, fresh.movedTo(origin, java.util.Optional.empty(), fresh.after()));
    }

    private List<UnitChange> joined() {
        List<UnitChange> joined = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            UnitChange unit = units.get(at);
            joined.add(new UnitChange(
                    unit.level(),
                    unit.change(),
                    unit.before(),
                    unit.after(),
                    unit.likeness(),
                    List.copyOf(parts.get(at))));
        }
        return joined;
    }
}

package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwalgraaf.compare.Change;
import nl.kwalgraaf.compare.Comparison;
import nl.kwalgraaf.compare.Edit;
import nl.kwalgraaf.compare.PartChange;
import nl.kwalgraaf.compare.Stated;
import nl.kwalgraaf.compare.UnitChange;
import nl.kwalgraaf.text.Folding;

/** What a page shows of a comparison: in short what each side asks alone, then unit by unit. */
final class SideBySide {
    /** Texts less alike than this are shown whole beside each other: nobody reads a patchwork of them. */
    private static final double LEAST_MARKED = 0.5;

    /** What a kwalificatie asks, as against what describes it. */
    private static final Set<String> ASKED = Set.of("vakkennis", "gedrag");

    /**
     * Two units, or one that has no counterpart.
     *
     * @param same how many texts both have
     * @param alone how many texts of a unit without a counterpart are on its own page, and not repeated here
     * @param page of a unit without a counterpart
     */
    record Unit(String id, String title, String change, List<Pair> pairs, int same, int alone, String page) {
        /** True where there is nothing to unfold. */
        boolean isBare() {
            return pairs.isEmpty() && same == 0;
        }
    }

    /** Two texts, or one that has no counterpart. */
    record Pair(String name, String change, Optional<Said> before, Optional<Said> after, String elsewhere) {}

    /** A text, cut where its words differ. */
    record Said(List<Piece> words, Where where) {}

    /** Words of a text. */
    record Piece(String text, boolean changed) {}

    /**
     * What one of both asks and the other does not, unit by unit.
     *
     * @param count of what is shown
     * @param all how much there is
     */
    record Difference(String title, int count, int all, List<Asked> units) {}

    /** What a unit asks that the other side does not. */
    record Asked(String title, List<Said> things) {}

    /**
     * What both sides have and what one has alone, of one kind of thing.
     *
     * @param lang the language of the names where it is not that of the page, else null
     */
    record Sets(String title, String lang, List<Names> groups) {
        boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    /** Names of things that one side has alone, or both. */
    record Names(String title, List<Named> names) {}

    /** A name, and where each side that has it says so. */
    record Named(String name, List<Where> places) {}

    /** What a page shows of a comparison. */
    record Shown(
            List<String> counts, List<Sets> sets, List<Difference> summary, List<Unit> units, List<Head.Link> forms) {}

    /** A name that is longer is no code. */
    private static final int LONGEST_CODE = 8;

    private final Sides.Side left;
    private final Sides.Side right;
    private final String word;
    private final Labels labels;
    private final View view;
    private final Comparison comparison;
    private final Map<String, String> called = new HashMap<>();

    /** @param word the summary is of what is said with these words, or in a unit that is called so; empty for all */
    SideBySide(Sides.Side left, Sides.Side right, String word, Labels labels, View view) {
        this.left = left;
        this.right = right;
        this.word = word;
        this.labels = labels;
        this.view = view;
        this.comparison = Comparison.of(left.scope(), right.scope());
    }

    Shown shown() {
        List<Unit> units = new ArrayList<>();
        for (UnitChange unit : comparison.units()) {
            units.add(unit(unit, "e" + (units.size() + 1)));
        }
        List<String> counted = comparison.countParts().entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .toList();
        String query = "/vergelijk?a=" + View.encoded(left.path()) + "&b=" + View.encoded(right.path()) + "&format=";
        List<Head.Link> forms = List.of("xlsx", "csv", "json").stream()
                .map(form -> new Head.Link("", form.toUpperCase(Locale.ROOT), view.in(query + form)))
                .toList();
        return new Shown(
                counted,
                Stream.of(competenties(), levels())
                        .filter(set -> !set.isEmpty())
                        .toList(),
                List.of(
                        difference(left, Change.GONE, UnitChange::before),
                        difference(right, Change.NEW, UnitChange::after)),
                units,
                forms);
    }

    /** All texts that differ; of a unit that one side has alone those that moved, for its own page has the rest. */
    private Unit unit(UnitChange unit, String id) {
        Optional<UnitChange.Name> alone =
                unit.before().isPresent() && unit.after().isPresent()
                        ? Optional.empty()
                        : unit.before().or(unit::after);
        List<Pair> pairs = new ArrayList<>();
        int same = 0;
        int left = 0;
        for (PartChange part : unit.parts()) {
            if (part.change() == Change.SAME) {
                same++;
            } else if (alone.isPresent() && part.change() != Change.MOVED) {
                left++;
            } else {
                pairs.add(pair(part));
            }
        }
        String page = alone.map(name -> view.to("/" + name.path())).orElse("");
        return new Unit(id, title(unit), word(unit.change()), pairs, same, left, page);
    }

    /** The vakkennis and gedrag that the other side does not ask. */
    private Difference difference(Sides.Side side, Change change, Function<UnitChange, Optional<UnitChange.Name>> own) {
        Map<String, String> titles = new HashMap<>();
        comparison.units().forEach(unit -> own.apply(unit).ifPresent(name -> titles.put(name.code(), name(name))));
        List<Asked> units = new ArrayList<>();
        int count = 0;
        int all = 0;
        for (UnitChange unit : comparison.units()) {
            List<Stated> alone = unit.parts().stream()
                    .filter(part -> part.change() == change && ASKED.contains(part.naam()))
                    .flatMap(part -> part.before().or(part::after).stream())
                    .toList();
            String code = own.apply(unit).map(UnitChange.Name::code).orElse("");
            String parent = code.substring(0, Math.max(0, code.lastIndexOf('-')));
            String called = titles.getOrDefault(parent, "") + " " + titles.getOrDefault(code, "") + " ";
            List<Said> things = alone.stream()
                    .filter(said -> isWanted(called + said.text()))
                    .map(said -> said(said, whole(said)))
                    .toList();
            if (!things.isEmpty()) {
                units.add(new Asked(title(unit), things));
            }
            count += things.size();
            all += alone.size();
        }
        String title =
                view.say("Alleen gevraagd door ", "Asked only by ") + side.ref().full();
        return new Difference(title, count, all, units);
    }

    private boolean isWanted(String text) {
        String folded = Folding.fold(text);
        return Arrays.stream(Folding.fold(word).split(" ")).allMatch(folded::contains);
    }

    private Sets competenties() {
        SortedMap<String, Where> before = new TreeMap<>();
        SortedMap<String, Where> after = new TreeMap<>();
        for (UnitChange unit : comparison.units()) {
            for (PartChange part : unit.parts()) {
                if (part.naam().equals("competentie")) {
                    // Where it is first asked.
                    part.before().ifPresent(said -> before.putIfAbsent(said.text(), Places.where(said, view)));
                    part.after().ifPresent(said -> after.putIfAbsent(said.text(), Places.where(said, view)));
                }
            }
        }
        return sets(view.say("Competenties", "Competences"), labels.foreign("nl"), before, after);
    }

    /** Of the frameworks, and of language and arithmetic, also those that follow by a rule. */
    private Sets levels() {
        return sets(view.say("Niveaus", "Levels"), null, left.levels(), right.levels());
    }

    private Sets sets(String title, String lang, SortedMap<String, Where> before, SortedMap<String, Where> after) {
        return new Sets(
                title,
                lang,
                Stream.of(
                                new Names(
                                        view.say("Beide", "Both"),
                                        before.keySet().stream()
                                                .filter(after::containsKey)
                                                .map(name -> new Named(
                                                        name,
                                                        List.of(
                                                                of(left, before.get(name)),
                                                                of(right, after.get(name)))))
                                                .toList()),
                                alone(left, before, after),
                                alone(right, after, before))
                        .filter(group -> !group.names().isEmpty())
                        .toList());
    }

    /** By its code where that tells it from the other side, as that of a kwalificatie does; else by where it stands. */
    private String name(Sides.Side side) {
        String code = code(side);
        boolean tells = code.length() <= LONGEST_CODE && !code(left).equals(code(right));
        return tells ? code : side == left ? view.say("links", "left") : view.say("rechts", "right");
    }

    private static String code(Sides.Side side) {
        return side.ref().code().isEmpty() ? side.ref().label() : side.ref().code();
    }

    /** Two places stand beside each other: each says of which side it is. */
    private Where of(Sides.Side side, Where where) {
        return where.known() ? new Where(where.href(), name(side) + " " + where.words()) : where;
    }

    private Names alone(Sides.Side side, SortedMap<String, Where> own, SortedMap<String, Where> other) {
        return new Names(
                view.say("Alleen ", "Only ") + side.ref().full(),
                own.keySet().stream()
                        .filter(name -> !other.containsKey(name))
                        .map(name -> new Named(name, List.of(own.get(name))))
                        .toList());
    }

    private static String title(UnitChange unit) {
        String before = unit.before().map(SideBySide::name).orElse("");
        String after = unit.after().map(SideBySide::name).orElse("");
        return before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " ↔ " + after;
    }

    private static String name(UnitChange.Name name) {
        return (name.code() + " " + name.titel()).strip();
    }

    private String word(Change change) {
        return switch (change) {
            case SAME -> view.say("gelijk", "same");
            case MOVED -> view.say("verplaatst", "moved");
            case REWORDED -> view.say("anders verwoord", "reworded");
            case NEW -> view.say("alleen ", "only ") + name(right);
            case GONE -> view.say("alleen ", "only ") + name(left);
        };
    }

    private Pair pair(PartChange part) {
        boolean marked = part.change() == Change.REWORDED && part.likeness() >= LEAST_MARKED;
        String name = called.computeIfAbsent(part.naam(), naam -> Wording.called(naam, labels, view))
                + (part.voor().isEmpty() ? "" : " (" + part.voor() + ")");
        return new Pair(
                name,
                word(part.change()),
                part.before().map(said -> said(said, marked ? words(part.words(), Edit.Kind.OLD) : whole(said))),
                part.after().map(said -> said(said, marked ? words(part.words(), Edit.Kind.NEW) : whole(said))),
                part.elsewhere().orElse(""));
    }

    private static List<Piece> whole(Stated said) {
        return List.of(new Piece(said.text(), false));
    }

    /** The words of one side: those that both have, and those that it has alone. */
    private static List<Piece> words(List<Edit> edits, Edit.Kind side) {
        return edits.stream()
                .filter(edit -> edit.kind() == Edit.Kind.BOTH || edit.kind() == side)
                .map(edit -> new Piece(edit.words(), edit.kind() == side))
                .toList();
    }

    private Said said(Stated said, List<Piece> words) {
        return new Said(words, Places.where(said, view));
    }
}

package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kwalgraaf.compare.Change;
import nl.kwalgraaf.compare.Comparison;
import nl.kwalgraaf.compare.ComparisonJson;
import nl.kwalgraaf.compare.ComparisonTable;
import nl.kwalgraaf.compare.ComparisonXlsx;
import nl.kwalgraaf.compare.Csv;
import nl.kwalgraaf.compare.Edit;
import nl.kwalgraaf.compare.PartChange;
import nl.kwalgraaf.compare.Stated;
import nl.kwalgraaf.compare.UnitChange;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.text.Folding;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** Two documents, kwalificaties or delen side by side, down to the sentence. */
final class VergelijkServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** So many sides can be chosen from in a list; of more, one is named. */
    private static final int MOST_CHOICES = 250;

    /** Texts less alike than this are shown whole beside each other: nobody reads a patchwork of them. */
    private static final double LEAST_MARKED = 0.5;

    /** What a kwalificatie asks, as against what describes it. */
    private static final Set<String> ASKED = Set.of("vakkennis", "gedrag");

    VergelijkServlet(Site site) {
        super(site);
    }

    /** A side in the form: what was named, and its name. */
    record Chosen(String value, Optional<Ref> ref) {}

    /** Two units, or one that has no counterpart. */
    record Unit(String id, String title, String change, List<Pair> pairs, int same) {}

    /** Two texts, or one that has no counterpart. */
    record Pair(String name, String change, Optional<Said> before, Optional<Said> after, String elsewhere) {}

    /** A text, cut where its words differ. */
    record Said(List<Piece> words, Where where, Ref thing) {}

    /** Words of a text. */
    record Piece(String text, boolean changed) {}

    /** What one of both asks and the other does not, unit by unit. */
    record Difference(String title, int count, List<Asked> units) {}

    /** What a unit asks that the other side does not. */
    record Asked(String title, List<Said> things) {}

    /** Competenties of one side alone, or of both. */
    record Competenties(String title, List<String> names) {}

    /**
     * What a page shows of a comparison.
     *
     * @param word only texts with this word are in the summary; empty for all
     */
    record Shown(
            List<String> counts,
            List<Competenties> competenties,
            List<Difference> summary,
            String word,
            List<Unit> units,
            List<Head.Link> forms) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = Optional.ofNullable(request.getParameter("format")).orElse("html");
        if (format.equals("html")) {
            super.doGet(request, response);
            return;
        }
        View view = site().view(request);
        try {
            Comparison comparison = Txn.calculateRead(site().dataset(), () -> {
                Sides sides = sides(view);
                return Comparison.of(
                        sides.find(given(request, "a")).scope(),
                        sides.find(given(request, "b")).scope());
            });
            send(comparison, format, response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    private void send(Comparison comparison, String format, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "csv" -> out.write(Csv.of(ComparisonTable.rows(comparison)).getBytes(StandardCharsets.UTF_8));
            case "json" ->
                out.write(
                        ComparisonJson.of(comparison, site().base()).toString().getBytes(StandardCharsets.UTF_8));
            case "xlsx" -> ComparisonXlsx.write(comparison, out);
            default ->
                throw new Refusal(400, "There is no format \"" + format + "\" here, but: html, csv, json, xlsx.");
        }
        Downloads.send(out.toByteArray(), format, "vergelijking", response);
    }

    private Sides sides(View view) {
        Facts facts = site().facts();
        return new Sides(facts, new Labels(facts, view), view, site().documents());
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        Sides sides = new Sides(facts, labels, view, site().documents());
        Shelf shelf = new Shelf(facts, labels, view);
        String a = given(request, "a");
        String b = given(request, "b");
        Optional<Sides.Side> left = a.isEmpty() ? Optional.empty() : Optional.of(sides.find(a));
        Optional<Sides.Side> right = b.isEmpty() ? Optional.empty() : Optional.of(sides.find(b));
        List<Node> documents = shelf.documents();
        List<Sides.Choice> all = documents.size() > MOST_CHOICES ? List.of() : sides.choices(documents);
        List<Sides.Choice> choices = all.size() > MOST_CHOICES ? List.of() : all;
        Chosen first = new Chosen(left.map(Sides.Side::path).orElse(a), left.map(Sides.Side::ref));
        Chosen second = new Chosen(right.map(Sides.Side::path).orElse(b), right.map(Sides.Side::ref));
        Optional<Shown> shown = left.isPresent() && right.isPresent()
                ? Optional.of(shown(left.get(), right.get(), given(request, "woord"), view))
                : Optional.empty();
        String title = shown.isPresent()
                ? left.get().ref().full()
                        + view.say(" en ", " and ")
                        + right.get().ref().full()
                : view.say("Vergelijken", "Compare");
        Head head = Head.of(
                view,
                title,
                view.say(
                        "Twee kwalificaties, delen of documenten naast elkaar, tot op de zin.",
                        "Two qualifications, parts or documents side by side, down to the sentence."));
        return out -> JtevergelijkGenerated.render(out, null, view, head, first, second, choices, shown);
    }

    private static Shown shown(Sides.Side left, Sides.Side right, String word, View view) {
        Comparison comparison = Comparison.of(left.scope(), right.scope());
        List<Unit> units = new ArrayList<>();
        List<Asked> lacks = new ArrayList<>();
        List<Asked> has = new ArrayList<>();
        for (UnitChange unit : comparison.units()) {
            List<Pair> pairs = new ArrayList<>();
            int same = 0;
            for (PartChange part : unit.parts()) {
                if (part.change() == Change.SAME) {
                    same++;
                } else {
                    pairs.add(pair(part, view));
                }
            }
            units.add(new Unit("e" + (units.size() + 1), title(unit), word(unit.change(), view), pairs, same));
            alone(unit, Change.NEW, word, view).ifPresent(lacks::add);
            alone(unit, Change.GONE, word, view).ifPresent(has::add);
        }
        List<String> counted = comparison.countParts().entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey(), view))
                .toList();
        String query = "/vergelijk?a=" + View.encoded(left.path()) + "&b=" + View.encoded(right.path()) + "&format=";
        List<Head.Link> forms = List.of("xlsx", "csv", "json").stream()
                .map(form -> new Head.Link("", form.toUpperCase(Locale.ROOT), view.prefix() + query + form))
                .toList();
        return new Shown(
                counted,
                competenties(comparison, left, right, view),
                List.of(difference(left, has, view), difference(right, lacks, view)),
                word,
                units,
                forms);
    }

    private static Difference difference(Sides.Side side, List<Asked> units, View view) {
        int count = units.stream().mapToInt(unit -> unit.things().size()).sum();
        return new Difference(
                view.say("Alleen gevraagd door ", "Asked only by ") + side.ref().full(), count, units);
    }

    /** The vakkennis and gedrag of a unit that the other side does not ask, if they have the word. */
    private static Optional<Asked> alone(UnitChange unit, Change change, String word, View view) {
        List<Said> things = unit.parts().stream()
                .filter(part -> part.change() == change && ASKED.contains(part.naam()))
                .flatMap(part -> part.before().or(part::after).stream())
                .filter(said -> Folding.fold(said.text()).contains(Folding.fold(word)))
                .map(said -> said(said, whole(said), view))
                .toList();
        return things.isEmpty() ? Optional.empty() : Optional.of(new Asked(title(unit), things));
    }

    /** As sets: which competenties both ask anywhere, and which only one of both. */
    private static List<Competenties> competenties(
            Comparison comparison, Sides.Side left, Sides.Side right, View view) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        for (UnitChange unit : comparison.units()) {
            for (PartChange part : unit.parts()) {
                if (part.naam().equals("competentie")) {
                    part.before().ifPresent(said -> before.add(said.text()));
                    part.after().ifPresent(said -> after.add(said.text()));
                }
            }
        }
        Set<String> both = new TreeSet<>(before);
        both.retainAll(after);
        before.removeAll(both);
        after.removeAll(both);
        return List.of(
                new Competenties(view.say("Beide", "Both"), List.copyOf(both)),
                new Competenties(view.say("Alleen ", "Only ") + left.ref().full(), List.copyOf(before)),
                new Competenties(view.say("Alleen ", "Only ") + right.ref().full(), List.copyOf(after)));
    }

    private static String title(UnitChange unit) {
        String before = unit.before().map(VergelijkServlet::name).orElse("");
        String after = unit.after().map(VergelijkServlet::name).orElse("");
        return before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " ↔ " + after;
    }

    private static String name(UnitChange.Name name) {
        return (name.code() + " " + name.titel()).strip();
    }

    private static String word(Change change, View view) {
        return switch (change) {
            case SAME -> view.say("gelijk", "same");
            case MOVED -> view.say("verplaatst", "moved");
            case REWORDED -> view.say("anders verwoord", "reworded");
            case NEW -> view.say("alleen rechts", "only right");
            case GONE -> view.say("alleen links", "only left");
        };
    }

    private static Pair pair(PartChange part, View view) {
        boolean marked = part.change() == Change.REWORDED && part.likeness() >= LEAST_MARKED;
        String name = part.voor().isEmpty() ? part.naam() : part.naam() + " (" + part.voor() + ")";
        return new Pair(
                name,
                word(part.change(), view),
                part.before().map(said -> said(said, marked ? words(part.words(), Edit.Kind.OLD) : whole(said), view)),
                part.after().map(said -> said(said, marked ? words(part.words(), Edit.Kind.NEW) : whole(said), view)),
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

    private static Said said(Stated said, List<Piece> words, View view) {
        return new Said(words, Places.where(said, view), Places.ref(said, view));
    }
}

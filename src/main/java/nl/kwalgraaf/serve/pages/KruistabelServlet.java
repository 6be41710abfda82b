package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.compare.Csv;
import nl.kwalgraaf.compare.Kruistabel;
import nl.kwalgraaf.compare.KruistabelJson;
import nl.kwalgraaf.compare.KruistabelTable;
import nl.kwalgraaf.compare.Kruistabellen;
import nl.kwalgraaf.compare.Stated;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.system.Txn;

/** Which kerntaken or werkprocessen ask what, as a table that reads as a picture. */
final class KruistabelServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    KruistabelServlet(Site site) {
        super(site);
    }

    /**
     * Of one document: what everybody is asked, and what a profiel is asked in addition.
     *
     * @param own for whom alone something is asked, by code and name
     */
    record Table(Ref side, String caption, List<String> own, List<Column> columns, List<Line> lines) {}

    /** The form that puts another table beside this one. */
    record Beside(VergelijkServlet.Chosen chosen, List<Sides.Offer> offers, String rijen) {}

    record Column(String code, String title, String href) {}

    record Line(String name, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param sign what stands in it; empty where the unit does not ask it
     * @param own true where only one profiel is asked it
     */
    record Cell(String sign, boolean own, String href, String words) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Newest.leads(site(), request, response)) {
            return;
        }
        String format = Optional.ofNullable(request.getParameter("format")).orElse("html");
        if (format.equals("html")) {
            super.doGet(request, response);
            return;
        }
        View view = site().view(request);
        try {
            List<Kruistabel> tables = Txn.calculateRead(site().dataset(), () -> tables(request, view));
            send(tables, format, view, response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    /** Of both sides where there are two; then each table says whose it is. */
    private List<Kruistabel> tables(HttpServletRequest request, View view) {
        List<Sides.Side> sides = sides(request, new Labels(site().facts(), view), view);
        Kruistabel.Soort soort = rows(request, view);
        if (sides.size() == 1) {
            return Kruistabellen.of(sides.get(0).scope(), soort);
        }
        UnaryOperator<String> words = Wording.of(new Labels(site().facts(), view), view);
        return sides.stream()
                .flatMap(side -> Kruistabellen.of(side.scope(), soort).stream()
                        .map(table -> new Kruistabel(
                                table.soort(),
                                name(side.ref()) + ", " + words.apply(table.voor()),
                                table.columns(),
                                table.rows())))
                .toList();
    }

    /** Short, for the tab of a sheet has little room. */
    private static String name(Ref side) {
        return side.code().isEmpty() ? side.label() : side.code();
    }

    private void send(List<Kruistabel> tables, String format, View view, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "csv" -> out.write(Csv.of(KruistabelTable.rows(tables)).getBytes(StandardCharsets.UTF_8));
            case "json" ->
                out.write(KruistabelJson.of(tables, site().base()).toString().getBytes(StandardCharsets.UTF_8));
            case "xlsx" -> KruistabelTable.write(tables, Wording.of(new Labels(site().facts(), view), view), out);
            default ->
                throw new Refusal(400, "There is no format \"" + format + "\" here, but: html, csv, json, xlsx.");
        }
        String name = view.path().replaceFirst("^/kruistabel/", "").replaceAll("[^A-Za-z0-9]+", "-");
        Downloads.send(out.toByteArray(), format, view.say("kruistabel-", "cross-table-") + name, response);
    }

    private static String named(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new Refusal(404, PeoplePages.NOTHING));
    }

    private static Kruistabel.Soort rows(HttpServletRequest request, View view) {
        String asked = Optional.ofNullable(request.getParameter("rijen")).orElse("competentie");
        for (Kruistabel.Soort soort : Kruistabel.Soort.values()) {
            if (soort.name().equalsIgnoreCase(asked)) {
                return soort;
            }
        }
        throw new Refusal(
                400,
                view.say(
                        "De rijen zijn competentie, gedrag of vakkennis, niet \"" + asked + "\".",
                        "The rows are competentie, gedrag or vakkennis, not \"" + asked + "\"."));
    }

    /** The one that the address names, and the one to put beside it where one is asked for. */
    private List<Sides.Side> sides(HttpServletRequest request, Labels labels, View view) {
        Sides sides = new Sides(site().facts(), labels, view, site().documents());
        return Stream.of(named(request), beside(request))
                .filter(name -> !name.isEmpty())
                .map(name -> sides.find(
                        name,
                        path -> name.equals(named(request))
                                ? view.to("/kruistabel/" + path)
                                : view.to("/kruistabel/" + named(request), "naast", path)))
                .toList();
    }

    private static String beside(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("naast")).orElse("").strip();
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        Kruistabel.Soort soort = rows(request, view);
        List<Sides.Side> sides = sides(request, labels, view);
        Sides.Side side = sides.get(0);
        List<Table> tables =
                sides.stream().map(each -> table(each, soort, view)).toList();
        String path = "/kruistabel/" + side.path();
        String naast =
                sides.size() == 1 ? "" : "&naast=" + View.encoded(sides.get(1).path());
        List<Head.Link> kinds =
                List.of(Kruistabel.Soort.COMPETENTIE, Kruistabel.Soort.GEDRAG, Kruistabel.Soort.VAKKENNIS).stream()
                        .map(each -> new Head.Link(
                                each == soort ? "true" : null,
                                words(each, view),
                                view.to(path + "?rijen=" + rijen(each) + naast)))
                        .toList();
        List<Head.Link> forms = List.of("xlsx", "csv", "json").stream()
                .map(form -> new Head.Link(
                        "",
                        form.toUpperCase(Locale.ROOT),
                        view.in(path + "?rijen=" + rijen(soort) + naast + "&format=" + form)))
                .toList();
        Beside beside = new Beside(
                new VergelijkServlet.Chosen(
                        sides.size() == 1 ? "" : sides.get(1).path(), Optional.empty()),
                new Sides(facts, labels, view, site().documents()).offers(new Shelf(facts, labels, view).documents()),
                rijen(soort));
        Head about = Head.of(
                        view,
                        view.say("Kruistabel: ", "Cross table: ")
                                + sides.stream()
                                        .map(each -> each.ref().full())
                                        .collect(Collectors.joining(view.say(" naast ", " beside ")))
                                + ", " + words(soort, view),
                        sides.stream()
                                        .map(each -> each.ref().full())
                                        .collect(Collectors.joining(view.say(" naast ", " beside ")))
                                + ": "
                                + words(soort, view)
                                + view.say(
                                        ", elk vakje met zijn regel in het document.",
                                        ", each cell with its line in the document."))
                .withCanonical(view.origin() + view.prefix() + path + "?rijen=" + rijen(soort) + naast)
                .withLinks(Downloads.links(forms))
                .withRights(Rights.spoken(view.ids().thing(side.key()), facts, view));
        Head head = about.withJsonLd(StructuredData.dataset(
                view, about, sides.stream().map(Sides.Side::ref).toList()));
        return new Template(
                head, out -> JtekruistabelGenerated.render(out, null, view, head, kinds, forms, tables, beside));
    }

    private static String rijen(Kruistabel.Soort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Kruistabel.Soort soort, View view) {
        return switch (soort) {
            case COMPETENTIE -> view.say("competenties per werkproces", "competences by work process");
            case GEDRAG -> view.say("gedrag per werkproces", "behaviour by work process");
            case VAKKENNIS -> view.say("vakkennis en vaardigheden per kerntaak", "knowledge and skills by core task");
        };
    }

    /** All tables of a side as one: what a profiel is asked in addition bears another sign in the same rows. */
    private static Table table(Sides.Side side, Kruistabel.Soort soort, View view) {
        List<Kruistabel> tables = Kruistabellen.of(side.scope(), soort);
        Map<String, Kruistabel.Column> columns = new LinkedHashMap<>();
        tables.forEach(table -> table.columns().forEach(column -> columns.putIfAbsent(column.code(), column)));
        Map<String, Map<String, Cell>> lines = new LinkedHashMap<>();
        for (int at = 0; at < tables.size(); at++) {
            Kruistabel table = tables.get(at);
            boolean own = !table.voor().equals(Kruistabellen.BASIS);
            for (Kruistabel.Row row : table.rows()) {
                String name = row.mark().length() == 1 ? row.mark() + " " + row.text() : row.text();
                Map<String, Cell> cells = lines.computeIfAbsent(name, ignored -> new LinkedHashMap<>());
                row.asked()
                        .forEach((code, where) -> cells.putIfAbsent(code, cell(name, code, where, own, table, view)));
            }
        }
        List<Line> shown = new ArrayList<>();
        lines.forEach((name, cells) -> shown.add(new Line(
                name,
                columns.keySet().stream()
                        .map(code -> cells.getOrDefault(code, new Cell("", false, "", "")))
                        .toList())));
        if (soort == Kruistabel.Soort.COMPETENTIE) {
            shown.sort(Comparator.comparing(Line::name));
        }
        return new Table(
                side.ref(),
                counted(soort, shown.size(), columns.size(), view),
                tables.stream()
                        .map(Kruistabel::voor)
                        .filter(voor -> !voor.equals(Kruistabellen.BASIS))
                        .toList(),
                columns.values().stream()
                        .map(column -> new Column(column.code(), column.titel(), view.to("/" + column.thing())))
                        .toList(),
                shown);
    }

    private static String counted(Kruistabel.Soort soort, int rows, int columns, View view) {
        return switch (soort) {
            case COMPETENTIE ->
                view.say(
                        rows + " competenties × " + columns + " werkprocessen",
                        rows + " competences × " + columns + " work processes");
            case GEDRAG ->
                view.say(
                        rows + " keer gedrag × " + columns + " werkprocessen",
                        rows + " kinds of behaviour × " + columns + " work processes");
            case VAKKENNIS ->
                view.say(
                        rows + " keer vakkennis of vaardigheid × " + columns + " kerntaken",
                        rows + " items of knowledge or skill × " + columns + " core tasks");
        };
    }

    private static Cell cell(String name, String code, Stated where, boolean own, Kruistabel table, View view) {
        String words =
                name + view.say(" in ", " in ") + code + (own ? view.say(", alleen ", ", only ") + table.voor() : "")
                        + ", " + Places.where(where, view).words();
        return new Cell(own ? "+" : "●", own, Places.where(where, view).href(), words);
    }
}

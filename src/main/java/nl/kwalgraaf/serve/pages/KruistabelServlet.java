package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Of one document: what everybody is asked, and what a profiel is asked in addition. */
    record Table(String caption, List<Column> columns, List<Line> lines) {}

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
            Sides.Side side = Txn.calculateRead(site().dataset(), () -> side(view, named(request)));
            send(tables(side, rows(request)), format, side.key(), response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    private void send(List<Kruistabel> tables, String format, String key, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "csv" -> out.write(Csv.of(KruistabelTable.rows(tables)).getBytes(StandardCharsets.UTF_8));
            case "json" ->
                out.write(KruistabelJson.of(tables, site().base()).toString().getBytes(StandardCharsets.UTF_8));
            case "xlsx" -> KruistabelTable.write(tables, out);
            default ->
                throw new Refusal(400, "There is no format \"" + format + "\" here, but: html, csv, json, xlsx.");
        }
        Downloads.send(out.toByteArray(), format, "kruistabel-" + key, response);
    }

    private static String named(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    private static Kruistabel.Soort rows(HttpServletRequest request) {
        String asked = Optional.ofNullable(request.getParameter("rijen")).orElse("competentie");
        for (Kruistabel.Soort soort : Kruistabel.Soort.values()) {
            if (soort.name().equalsIgnoreCase(asked)) {
                return soort;
            }
        }
        throw new Refusal(400, "rijen= is competentie, gedrag or vakkennis, not \"" + asked + "\".");
    }

    private static List<Kruistabel> tables(Sides.Side side, Kruistabel.Soort soort) {
        return Kruistabellen.of(side.scope(), soort);
    }

    private Sides.Side side(View view, String name) {
        Facts facts = site().facts();
        return new Sides(facts, new Labels(facts, view), view, site().documents()).find(name);
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        Facts facts = site().facts();
        Kruistabel.Soort soort = rows(request);
        Sides.Side side = side(view, named(request));
        List<Table> tables = new ArrayList<>(List.of(table(side, soort, view)));
        List<Ref> sides = new ArrayList<>(List.of(side.ref()));
        String beside =
                Optional.ofNullable(request.getParameter("naast")).orElse("").strip();
        if (!beside.isEmpty()) {
            Sides.Side other = side(view, beside);
            tables.add(table(other, soort, view));
            sides.add(other.ref());
        }
        String path = "/kruistabel/" + side.path();
        String naast = beside.isEmpty() ? "" : "&naast=" + View.encoded(beside);
        List<Head.Link> kinds =
                List.of(Kruistabel.Soort.COMPETENTIE, Kruistabel.Soort.GEDRAG, Kruistabel.Soort.VAKKENNIS).stream()
                        .map(each -> new Head.Link(
                                each == soort ? "true" : null,
                                words(each, view),
                                view.to(path + "?rijen=" + each.name().toLowerCase(Locale.ROOT) + naast)))
                        .toList();
        String rijen = "?rijen=" + soort.name().toLowerCase(Locale.ROOT) + "&format=";
        List<Head.Link> forms = List.of("xlsx", "csv", "json").stream()
                .map(form -> new Head.Link("", form.toUpperCase(Locale.ROOT), view.prefix() + path + rijen + form))
                .toList();
        Head head = Head.of(
                        view,
                        view.say("Kruistabel: ", "Cross table: ") + side.ref().full() + ", " + words(soort, view),
                        words(soort, view))
                .withRights(Rights.spoken(view.ids().thing(side.key()), facts, view));
        return out -> JtekruistabelGenerated.render(out, null, view, head, sides, kinds, forms, tables);
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
        List<Kruistabel> tables = tables(side, soort);
        Map<String, Kruistabel.Column> columns = new LinkedHashMap<>();
        tables.forEach(table -> table.columns().forEach(column -> columns.putIfAbsent(column.code(), column)));
        Map<String, Map<String, Cell>> lines = new LinkedHashMap<>();
        for (int at = 0; at < tables.size(); at++) {
            Kruistabel table = tables.get(at);
            boolean own = at > 0;
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
            shown.sort(java.util.Comparator.comparing(Line::name));
        }
        return new Table(
                shown.size() + " × " + columns.size(),
                columns.values().stream()
                        .map(column -> new Column(column.code(), column.titel(), view.to("/" + column.thing())))
                        .toList(),
                shown);
    }

    private static Cell cell(String name, String code, Stated where, boolean own, Kruistabel table, View view) {
        String words =
                name + view.say(" in ", " in ") + code + (own ? view.say(", alleen ", ", only ") + table.voor() : "")
                        + ", " + Places.where(where, view).words();
        return new Cell(own ? "+" : "●", own, Places.where(where, view).href(), words);
    }
}

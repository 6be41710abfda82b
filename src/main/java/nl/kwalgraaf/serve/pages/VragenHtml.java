package nl.kwalgraaf.serve.pages;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Bilingual;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Vraag;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The questions as pages for people: a list, and for each question a form with the answer below it. */
public final class VragenHtml {
    private VragenHtml() {}

    public static String list(List<Vraag> vragen, View view) {
        StringBuilder html = Html.head("Vragen", view);
        html.append(
                "<h1>Vragen</h1>\n<p>Elke vraag heeft een adres, parameters met een standaardwaarde, en een antwoord"
                        + " als tabel, CSV, TSV, JSON of XML. De beschrijving voor programma's staat in"
                        + " <a href=\"" + view.root()
                        + "/api/openapi.json\">openapi.json</a>.</p>\n"
                        + "<p lang=\"en\">Each question has an address, parameters with a default, and an answer as a table, CSV,"
                        + " TSV, JSON or XML.</p>\n<dl>\n");
        for (Vraag vraag : vragen) {
            html.append("<dt class=\"vraag\"><a href=\"" + view.root() + "/api/vragen/")
                    .append(Html.escaped(vraag.name()))
                    .append("?format=html\">")
                    .append(Html.escaped(vraag.title().nl()))
                    .append("</a></dt>\n<dd>")
                    .append(Html.escaped(vraag.description().nl()))
                    .append("</dd>\n<dd lang=\"en\">")
                    .append(Html.escaped(vraag.title().en()))
                    .append("</dd>\n");
        }
        return html.append("</dl>\n").append(Html.foot()).toString();
    }

    /**
     * @param asked the question with its values, which {@code exec} runs
     */
    public static void answer(Vraag vraag, Binding.Bound asked, QueryExec exec, View view, OutputStream out) {
        PrintWriter html = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        html.print(Html.head(vraag.title().nl(), view));
        html.print("<p><a href=\"" + view.root() + "/api/vragen?format=html\">Alle vragen</a></p>\n<h1>"
                + Html.escaped(vraag.title().nl()) + "</h1>\n" + bilingual(vraag.description()));
        html.print(form(vraag, asked.values(), view.forms()));
        if (asked.query().isSelectType()) {
            table(exec.select(), html);
        } else {
            graph(asked, exec, html);
        }
        html.print(Html.foot());
        html.flush();
    }

    private static void graph(Binding.Bound asked, QueryExec exec, PrintWriter html) {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        long count = Answer.write(asked.query(), exec, ResultFormat.TURTLE, turtle);
        html.print("<pre class=\"tabel\">" + Html.escaped(turtle.toString(StandardCharsets.UTF_8)) + "</pre>\n<p>"
                + count + (count == 1 ? " triple" : " triples") + "</p>\n");
    }

    private static void table(RowSet rows, PrintWriter html) {
        html.print("<div class=\"tabel\">\n<table>\n<thead><tr>");
        List<Var> columns = rows.getResultVars();
        columns.forEach(column -> html.print("<th scope=\"col\">" + Html.escaped(column.getVarName()) + "</th>"));
        html.print("</tr></thead>\n<tbody>\n");
        long[] count = {0};
        rows.forEachRemaining(row -> {
            count[0]++;
            html.print("<tr>");
            columns.forEach(column -> html.print("<td>"
                    + Optional.ofNullable(row.get(column)).map(VragenHtml::cell).orElse("") + "</td>"));
            html.print("</tr>\n");
        });
        html.print("</tbody>\n</table>\n</div>\n<p>" + count[0] + (count[0] == 1 ? " rij" : " rijen") + "</p>\n");
    }

    private static String form(Vraag vraag, Map<String, String> values, List<Alternate> forms) {
        StringBuilder form = new StringBuilder("<form method=\"get\">\n");
        for (Parameter parameter : vraag.parameters()) {
            form.append("<label>")
                    .append(Html.escaped(parameter.name()))
                    .append(parameter.optional() ? " (mag leeg blijven)" : "")
                    .append(": ")
                    .append(Html.escaped(parameter.kind().explanation().nl()))
                    .append("<br><input name=\"")
                    .append(Html.escaped(parameter.name()))
                    .append("\" value=\"")
                    .append(Html.escaped(values.getOrDefault(parameter.name(), "")))
                    .append("\"></label>\n");
        }
        // The first button is the one that the enter key presses.
        form.append("<button name=\"format\" value=\"html\">Vraag</button>\n");
        for (Alternate other : forms) {
            form.append("<button name=\"format\" value=\"")
                    .append(other.name())
                    .append("\">")
                    .append(other.name())
                    .append("</button>\n");
        }
        return form.append("</form>\n").toString();
    }

    private static String cell(Node value) {
        if (value.isURI() && value.getURI().matches("https?://.*")) {
            String iri = Html.escaped(value.getURI());
            return "<a href=\"" + iri + "\">" + iri + "</a>";
        }
        return Html.escaped(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private static String bilingual(Bilingual words) {
        return "<p>" + Html.escaped(words.nl()) + "</p>\n<p lang=\"en\">" + Html.escaped(words.en()) + "</p>\n";
    }
}

package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Bilingual;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Choices;
import nl.kwalgraaf.query.Onward;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.ParameterKind;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.ValueProblem;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;

/** The questions for people: all of them by theme, and each with a form and its answer. */
final class VragenPages {
    /** So many values can be chosen from in a list; of more, one is named. */
    private static final int MOST_CHOICES = 400;

    /** Rows that a page shows; all of them are in the file. */
    private static final int MOST_ROWS = 250;

    /** Of the forms of an answer, by the short names under which the page offers them. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "CSV", "text/csv",
            "JSON", "application/sparql-results+json",
            "TSV", "text/tab-separated-values",
            "XML", "application/sparql-results+xml",
            "TURTLE", "text/turtle",
            "JSONLD", "application/ld+json");

    private VragenPages() {}

    record Theme(String name, List<Entry> entries) {}

    record Entry(String title, String description, String href) {}

    /** @param thing the page of the question itself */
    record Form(String title, String description, String action, List<Field> fields, String thing) {}

    /** @param hint how to fill it in; empty where that is plain */
    record Field(String name, String label, String hint, boolean optional, String value, List<Option> choices) {}

    record Option(String value, String label) {}

    /** What can be chosen for a kind of parameter. */
    private record Offered(List<Choices.Choice> choices) {}

    /** Why there is no answer, and what would have one: addresses with their names. */
    record Problem(String message, List<Option> near) {}

    /** A column: what people call it, and what the file does. */
    record Column(String label, String name) {}

    record Snippet(String language, String code) {}

    /**
     * An answer.
     *
     * @param count how many rows there are, in words
     * @param forms the same as a file
     * @param sparql the editor with the query
     * @param next the page behind this one, where the question goes through all page by page; empty at the end
     */
    record Answered(
            List<Problem> problems,
            String count,
            List<Column> columns,
            List<List<Ref>> rows,
            String turtle,
            List<Head.Link> forms,
            String sparql,
            Optional<Picture> picture,
            List<Snippet> snippets,
            Optional<String> next) {
        static Answered refused(List<Problem> problems) {
            return new Answered(
                    problems,
                    "",
                    List.of(),
                    List.of(),
                    "",
                    List.of(),
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }
    }

    static Template list(View view, List<Vraag> vragen) {
        Map<String, List<Entry>> byTheme = new LinkedHashMap<>();
        for (Vraag vraag : vragen) {
            String theme = vraag.tags().isEmpty() ? "overig" : vraag.tags().get(0);
            byTheme.computeIfAbsent(theme, ignored -> new ArrayList<>())
                    .add(new Entry(
                            in(view, vraag.title()),
                            Naming.description(vraag, view),
                            view.to("/vragen/" + vraag.name())));
        }
        List<Theme> themes = byTheme.entrySet().stream()
                .map(entry -> new Theme(Naming.theme(entry.getKey(), view), entry.getValue()))
                .toList();
        Head head = Head.of(
                view,
                view.say("Vragen", "Questions"),
                view.say(
                        "Vragen met een antwoord als tabel of bestand.",
                        "Questions with an answer as a table or a file."));
        return new Template(head, out -> JtevragenGenerated.render(out, null, view, head, themes));
    }

    /** @param given the values of the address */
    static Template one(
            View view, Vraag vraag, Map<String, String> given, Site site, Target target, HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>(given);
        values.values().removeIf(String::isBlank);
        Binding binding = vraag.bind(values, target);
        Answered answered = answered(view, vraag, values, binding, site, request);
        Labels labels = new Labels(site.facts(), view);
        List<Field> fields = vraag.parameters().stream()
                .filter(parameter -> parameter.kind() != ParameterKind.VERVOLG)
                .map(parameter -> field(parameter, given, target, site, labels, view))
                .toList();
        Form form = new Form(
                in(view, vraag.title()),
                Naming.description(vraag, view),
                view.prefix() + "/vragen/" + vraag.name(),
                fields,
                view.to("/id/vraag/" + vraag.name()));
        Head about = Head.of(view, form.title(), form.description())
                .withLinks(answered.forms().stream()
                        .map(file -> Head.Link.alternate(MEDIA_TYPES.get(file.type()), file.href()))
                        .toList());
        Head head = about.withJsonLd(StructuredData.dataset(view, about, List.of()));
        return new Template(head, out -> JtevraagGenerated.render(out, null, view, head, form, answered));
    }

    private static Field field(
            Parameter parameter, Map<String, String> given, Target target, Site site, Labels labels, View view) {
        // To find that there are too many to choose from takes as long as many an answer.
        Offered offered = site.facts()
                .memory()
                .of(
                        Offered.class,
                        List.of(Offered.class, parameter.kind()),
                        () -> new Offered(Choices.of(parameter, target, MOST_CHOICES)));
        List<Option> options = offered.choices().stream()
                .map(choice -> new Option(choice.value(), Naming.choice(choice, labels, view)))
                .collect(Collectors.toCollection(ArrayList::new));
        String asked = given.getOrDefault(parameter.name(), parameter.standard().orElse(""));
        String value = view.ids().path(asked).orElse(asked);
        boolean listed = value.isEmpty()
                || options.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(value));
        if (!listed) {
            options.add(0, new Option(value, value));
        }
        return new Field(
                parameter.name(),
                Naming.column(parameter.name(), view),
                options.isEmpty() ? in(view, parameter.kind().explanation()) : Naming.hint(parameter.kind(), view),
                parameter.optional()
                        || parameter.standard().filter(String::isEmpty).isPresent(),
                value,
                options);
    }

    /** What a limit ended is told on the page, below the form in which something else can be asked. */
    private static Answered answered(
            View view,
            Vraag vraag,
            Map<String, String> values,
            Binding binding,
            Site site,
            HttpServletRequest request) {
        if (binding instanceof Binding.Refused refused) {
            return Answered.refused(problems(view, vraag, values, refused.problems()));
        }
        try {
            return answer(view, vraag, values, (Binding.Bound) binding, site, request);
        } catch (Refusal refusal) {
            return Answered.refused(List.of(new Problem(refusal.getMessage(), List.of())));
        }
    }

    private static List<Problem> problems(
            View view, Vraag vraag, Map<String, String> values, List<ValueProblem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        told(problem, view),
                        problem.suggestions().stream()
                                .map(near -> new Option(
                                        view.to("/vragen/" + vraag.name() + "?"
                                                + query(replaced(values, problem, near))),
                                        near.toString()))
                                .toList()))
                .toList();
    }

    /** Why there is no answer, and what the links behind it are. */
    private static String told(ValueProblem problem, View view) {
        String name = Naming.column(problem.parameter(), view);
        String value = "\"" + problem.value() + "\"";
        String why = switch (problem.reason()) {
            case NO_SUCH_PARAMETER ->
                view.say("Deze vraag kent geen \"", "This question knows no \"") + problem.parameter() + "\".";
            case NOT_GIVEN -> view.say("Kies of vul in: ", "Choose or fill in: ") + name + ".";
            case NOT_FOUND -> value + view.say(" komt hier niet voor als ", " is not known here as ") + name + ".";
            case AMBIGUOUS -> value + view.say(" kan meer betekenen.", " can mean more than one.");
            case NOT_OF_TYPE -> value + view.say(" kan niet als ", " will not do as ") + name + ".";
        };
        return problem.suggestions().isEmpty() ? why : why + view.say(" Wel:", " These will:");
    }

    private static Map<String, String> replaced(
            Map<String, String> values, ValueProblem problem, ValueProblem.Suggestion near) {
        Map<String, String> replaced = new LinkedHashMap<>(values);
        if (problem.reason() == ValueProblem.Reason.NO_SUCH_PARAMETER) {
            replaced.put(near.value(), replaced.remove(problem.parameter()));
        } else {
            replaced.put(problem.parameter(), near.value());
        }
        return replaced;
    }

    private static Answered answer(
            View view,
            Vraag vraag,
            Map<String, String> values,
            Binding.Bound bound,
            Site site,
            HttpServletRequest request) {
        Labels labels = new Labels(site.facts(), view);
        List<String> columns = new ArrayList<>();
        List<List<Ref>> rows = new ArrayList<>();
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        long[] count = new long[1];
        site.asker().ask(request, bound.query(), exec -> {
            if (bound.query().isSelectType()) {
                RowSet found = exec.select();
                found.getResultVars().forEach(column -> columns.add(column.getVarName()));
                found.forEachRemaining(row -> {
                    if (count[0]++ < MOST_ROWS) {
                        rows.add(found.getResultVars().stream()
                                .map(column -> cell(row.get(column), labels))
                                .toList());
                    }
                });
            } else {
                count[0] = Answer.write(bound.query(), exec, ResultFormat.TURTLE, turtle);
            }
        });
        String query = query(values);
        String file = "/api/vragen/" + vraag.name() + "?" + (query.isEmpty() ? "" : query + "&") + "format=";
        List<Head.Link> forms = (bound.query().isSelectType()
                        ? List.of("csv", "json", "tsv", "xml")
                        : List.of("turtle", "jsonld"))
                .stream()
                        .map(form -> new Head.Link("", form.toUpperCase(Locale.ROOT), view.prefix() + file + form))
                        .toList();
        boolean select = bound.query().isSelectType();
        String unit = select ? count[0] == 1 ? view.say("rij", "row") : view.say("rijen", "rows") : "triples";
        String shown = count[0] > MOST_ROWS && select
                ? view.say(", de eerste " + MOST_ROWS + " staan hieronder", ", the first " + MOST_ROWS + " are shown")
                : "";
        Folded table = Folded.of(columns, rows, labels, view);
        Optional<Picture> picture = Pictures.of(in(view, vraag.title()), table.columns(), table.rows(), view);
        return new Answered(
                List.of(),
                count[0] + " " + unit + shown,
                table.columns().stream()
                        .map(name -> new Column(Naming.column(name, view), name))
                        .toList(),
                table.rows(),
                turtle.toString(StandardCharsets.UTF_8),
                forms,
                view.to("/sparql") + "#query="
                        + View.encoded(bound.query().toString()).replace("+", "%20"),
                picture,
                snippets(view.origin() + view.prefix() + file + (select ? "csv" : "turtle"), select),
                next(view, vraag, values, bound.query(), site, request));
    }

    private static Optional<String> next(
            View view, Vraag vraag, Map<String, String> values, Query query, Site site, HttpServletRequest request) {
        List<String> last = new ArrayList<>();
        Onward.of(vraag, query)
                .ifPresent(onward -> site.asker()
                        .ask(request, onward.query(), exec -> onward.last(exec).ifPresent(last::add)));
        return last.stream().findFirst().map(key -> {
            Map<String, String> further = new LinkedHashMap<>(values);
            further.put(Onward.PARAMETER, key);
            return view.to("/vragen/" + vraag.name() + "?" + query(further));
        });
    }

    private static Ref cell(Node value, Labels labels) {
        return value == null ? new Ref("", "", "", null, "") : labels.of(value);
    }

    private static List<Snippet> snippets(String address, boolean table) {
        List<Snippet> snippets = new ArrayList<>();
        snippets.add(new Snippet("curl", "curl '" + address + "'"));
        if (table) {
            snippets.add(new Snippet("Python", "import pandas\n\nprint(pandas.read_csv(\"" + address + "\"))"));
            snippets.add(new Snippet("R", "print(read.csv(\"" + address + "\"))"));
        } else {
            snippets.add(new Snippet(
                    "Python",
                    "import rdflib\n\nprint(len(rdflib.Graph().parse(\"" + address + "\", format=\"turtle\")))"));
        }
        snippets.add(new Snippet(
                "JavaScript", "const answer = await fetch(\"" + address + "\");\nconsole.log(await answer.text());"));
        return snippets;
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> View.encoded(entry.getKey()) + "=" + View.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String in(View view, Bilingual words) {
        return view.say(words.nl(), words.en());
    }
}

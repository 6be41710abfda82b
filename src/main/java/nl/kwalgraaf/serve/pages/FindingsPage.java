package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What was found in all documents: by kind and by document, and of one of these each with its line. */
final class FindingsPage {
    private static final String PATH = Findings.PATH;
    private static final String DOCUMENT = Findings.DOCUMENT;
    private static final String KIND = "soort";

    /** Findings, or documents, on one page. */
    private static final int ROWS = 50;

    private final Findings findings;
    private final Facts facts;
    private final View view;
    private final Labels labels;
    private final Places places;

    private FindingsPage(Facts facts, View view) {
        this.findings = Findings.of(facts);
        this.facts = facts;
        this.view = view;
        this.labels = new Labels(facts, view);
        this.places = new Places(facts, view);
    }

    /**
     * A kind of finding.
     *
     * @param meaning what it means, in the language of the page
     * @param documents in how many it was found
     */
    record Kind(String code, String meaning, String severity, int count, int documents, String href) {}

    /** A document in which something was found. */
    record Row(Ref document, int count, String href) {}

    /** A finding, with what it says of its place. */
    record Found(Ref ref, String code, String severity, Ref document, Where where, Words message) {}

    /**
     * What the page shows: the kinds and the documents, or the findings of one of these.
     *
     * @param chosen what the findings are those of, in words; empty where all are counted
     * @param all the address of the page that counts all
     */
    record Shown(
            String counted, String chosen, String all, List<Kind> kinds, Slice<Row> documents, Slice<Found> found) {}

    static boolean is(Node thing, View view) {
        return thing.getURI().equals(view.base() + PATH);
    }

    static Template of(Facts facts, View view, List<Head.Link> forms, Report report, HttpServletRequest request) {
        return new FindingsPage(facts, view).page(forms, report, request);
    }

    private Template page(List<Head.Link> forms, Report report, HttpServletRequest request) {
        String code = parameter(request, KIND);
        String key = parameter(request, DOCUMENT);
        String blad = parameter(request, Slice.PARAMETER);
        Node document = view.ids().thing(key);
        boolean chosen = !code.isEmpty() || !key.isEmpty();
        List<Findings.Finding> meant = findings.all().stream()
                .filter(finding -> code.isEmpty() || finding.code().equals(code))
                .filter(finding -> key.isEmpty() || finding.document().equals(document))
                .toList();
        Set<Node> in = meant.stream().map(Findings.Finding::document).collect(Collectors.toSet());
        List<Node> documents = new Shelf(facts, labels, view)
                .documents().stream().filter(in::contains).toList();
        Shown shown = new Shown(
                counted(meant, in.size()),
                chosen ? chosen(code, key.isEmpty() ? Optional.empty() : Optional.of(document)) : "",
                view.to("/" + PATH),
                code.isEmpty() ? kinds(meant, key) : List.of(),
                Slice.of(chosen ? List.<Node>of() : documents, blad, ROWS, view).map(this::row),
                Slice.of(chosen ? meant : List.<Findings.Finding>of(), blad, ROWS, view)
                        .map(this::found));
        Node graph = NodeFactory.createURI(view.base() + PATH);
        Ref ref = labels.of(graph);
        // The graph is called as the question is that asks for it.
        String name = view.say("Bevindingen in de documenten", "Findings in the documents");
        String title = chosen ? name + ": " + shown.chosen() : name;
        Head about = Head.of(view, title, shown.counted()).withLinks(forms);
        Head named = chosen ? about : about.withCanonical(graph.getURI());
        Head head = named.withJsonLd(StructuredData.dataset(view, named, List.of()));
        Citation cite = Citation.of(ref, ref, "", Where.UNKNOWN, report.about(ref.label(), ref.iri() + "\n"));
        return new Template(head, out -> JtebevindingenGenerated.render(out, null, view, head, name, shown, cite));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private String counted(List<Findings.Finding> meant, int documents) {
        Map<String, Long> bySeverity =
                meant.stream().collect(Collectors.groupingBy(Findings.Finding::severity, Collectors.counting()));
        String severities = List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
                .filter(severity -> bySeverity.containsKey(severity.word()))
                .map(severity -> plural(severity) + ": " + bySeverity.get(severity.word()))
                .collect(Collectors.joining(", "));
        String where = documents == 1
                ? view.say(" in 1 document", " in 1 document")
                : view.say(" in " + documents + " documenten", " in " + documents + " documents");
        String all = meant.size() == 1
                ? view.say("1 bevinding", "1 finding")
                : meant.size() + view.say(" bevindingen", " findings");
        return all + where + (severities.isEmpty() ? "." : "; " + severities + ".");
    }

    private String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> view.say("fouten", "errors");
            case WARNING -> view.say("waarschuwingen", "warnings");
            case NOTE -> view.say("opmerkingen", "notes");
        };
    }

    private String chosen(String code, Optional<Node> document) {
        String meaning = code.isEmpty() ? "" : meaning(code);
        String of = document.map(each -> labels.of(each).label()).orElse("");
        return meaning + (meaning.isEmpty() || of.isEmpty() ? "" : " – ") + of;
    }

    private String meaning(String code) {
        String meaning = Explanations.of(code, view.language());
        return meaning.isEmpty() ? code : meaning;
    }

    /** The graver first, and of these those that were found most. */
    private List<Kind> kinds(List<Findings.Finding> meant, String key) {
        return meant.stream().collect(Collectors.groupingBy(Findings.Finding::code)).entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(),
                        meaning(kind.getKey()),
                        kind.getValue().get(0).severity(),
                        kind.getValue().size(),
                        (int) kind.getValue().stream()
                                .map(Findings.Finding::document)
                                .distinct()
                                .count(),
                        view.to("/" + PATH + "?" + KIND + "=" + View.encoded(kind.getKey())
                                + (key.isEmpty() ? "" : "&" + DOCUMENT + "=" + View.encoded(key)))))
                .sorted(Comparator.comparing((Kind kind) -> gravity(kind.severity()))
                        .thenComparing(Kind::count, Comparator.reverseOrder())
                        .thenComparing(Kind::code))
                .map(kind -> new Kind(
                        kind.code(),
                        kind.meaning(),
                        called(kind.severity()),
                        kind.count(),
                        kind.documents(),
                        kind.href()))
                .toList();
    }

    private static int gravity(String severity) {
        return List.of(Severity.ERROR.word(), Severity.WARNING.word(), Severity.NOTE.word())
                .indexOf(severity);
    }

    private String called(String severity) {
        return Labels.word(severity, view.language()).orElse(severity);
    }

    private Row row(Node document) {
        return new Row(
                labels.of(document),
                findings.in(document),
                Findings.address(view.ids().path(document), view));
    }

    private Found found(Findings.Finding finding) {
        return new Found(
                labels.of(finding.node()),
                finding.code(),
                called(finding.severity()),
                labels.of(finding.document()),
                places.of(finding.node()),
                labels.said(finding.node(), Kwal.melding));
    }
}

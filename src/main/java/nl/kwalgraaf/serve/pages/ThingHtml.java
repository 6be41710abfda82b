package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of one thing: what is said of it, what it is linked to, and the text in which it stands. */
public final class ThingHtml {
    /** What the name of a property begins with whose values are parts of its subject. */
    private static final String HAS = Kwal.NS + "heeft";

    private static final String ESCO = "http://data.europa.eu/esco/";
    private static final int MOST_REFERENCES = 100;
    private static final int DEEPEST = 12;

    /** Shown elsewhere on the page. */
    private static final Set<Node> APART = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            Kwal.code,
            Kwal.volgnummer,
            SKOS.prefLabel.asNode(),
            SKOS.notation.asNode(),
            SKOS.topConceptOf.asNode(),
            Kwal.heeftPassage);

    /** Terms of SKOS in words of the two languages; those that end in Match are links. */
    private static final Map<Node, List<String>> SKOS_TERMS = Map.of(
            SKOS.exactMatch.asNode(), List.of("hetzelfde begrip", "same concept"),
            SKOS.closeMatch.asNode(), List.of("verwant begrip", "close concept"),
            SKOS.broadMatch.asNode(), List.of("ruimer begrip", "broader concept"),
            SKOS.narrowMatch.asNode(), List.of("nauwer begrip", "narrower concept"),
            SKOS.relatedMatch.asNode(), List.of("samenhangend begrip", "related concept"),
            SKOS.definition.asNode(), List.of("definitie", "definition"),
            SKOS.inScheme.asNode(), List.of("in de lijst", "in the scheme"),
            SKOS.hasTopConcept.asNode(), List.of("begrippen", "concepts"));

    private final Node thing;
    private final Graph graph;
    private final Language language;
    private final View view;
    private final Names names;
    private final StringBuilder html;

    public ThingHtml(Node thing, Graph graph, View view, Target.Base base) {
        this.thing = thing;
        this.graph = graph;
        this.view = view;
        this.language = view.language();
        this.names = new Names(graph, view, base);
        this.html = Html.head(names.of(thing), view, Html.alternates(view));
    }

    public String page() {
        path();
        heading();
        facts();
        quotations();
        references();
        return html.append(Html.foot(footer())).toString();
    }

    /** From the document down to this, by what has it as a part. */
    private void path() {
        List<Node> above = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>(Set.of(thing));
        for (Optional<Node> up = parent(thing); up.isPresent() && seen.add(up.get()) && above.size() < DEEPEST; ) {
            above.add(0, up.get());
            up = parent(up.get());
        }
        if (above.isEmpty()) {
            return;
        }
        html.append("<nav class=\"pad\" aria-label=\"" + language.of("Plaats in het document", "Place in the document")
                + "\"><ol>\n");
        above.forEach(each -> html.append("<li>" + names.link(each) + "</li>\n"));
        html.append("</ol></nav>\n");
    }

    private Optional<Node> parent(Node of) {
        // A part of a dossier is also a part of its kwalificaties: the one with the shortest IRI is the nearer home.
        Optional<Node> whole = graph
                .find(Node.ANY, Node.ANY, of)
                .filterKeep(triple -> triple.getPredicate().isURI() && isWhole(triple.getPredicate()))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .min(Comparator.<Node>comparingInt(each -> each.toString().length())
                        .thenComparing(Names.IN_WORDS));
        return whole.or(() -> edition(of));
    }

    /** The edition that a file is of, or that a finding's file is of. */
    private Optional<Node> edition(Node of) {
        return Stream.concat(Stream.of(of), names.values(of, Kwal.inDocument).stream())
                .flatMap(file -> names.values(file, Kwal.vanUitgave).stream())
                .findFirst();
    }

    private void heading() {
        List<String> kinds = names.values(thing, RDF.type.asNode()).stream()
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Kwal.NS))
                .map(names::link)
                .toList();
        if (!kinds.isEmpty()) {
            html.append("<p class=\"soort\">" + String.join(", ", kinds) + "</p>\n");
        }
        html.append("<h1>");
        names.code(thing).ifPresent(code -> html.append("<span class=\"code\">" + Html.escaped(code) + "</span> "));
        html.append(Html.escaped(names.of(thing)) + "</h1>\n");
    }

    private void facts() {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> parts = new TreeMap<>();
        Map<String, String> links = new TreeMap<>();
        Set<Node> properties = new LinkedHashSet<>();
        graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> properties.add(triple.getPredicate()));
        properties.removeAll(APART);
        for (Node property : properties) {
            List<Node> values = names.values(thing, property);
            boolean literal = values.stream().allMatch(Node::isLiteral);
            Map<String, String> group = property.getURI().endsWith("Match") ? links : literal ? texts : parts;
            group.put(term(property), literal ? literals(thing, property, values) : things(values));
        }
        describe("", texts);
        describe("", parts);
        describe(language.of("Koppelingen", "Links to other vocabularies"), links);
    }

    private void describe(String title, Map<String, String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.append(title.isEmpty() ? "" : "<h2>" + title + "</h2>\n").append("<dl class=\"feiten\">\n");
        facts.forEach((term, value) -> html.append("<dt>" + term + "</dt>\n<dd>" + value + "</dd>\n"));
        html.append("</dl>\n");
    }

    private String term(Node property) {
        List<String> words = SKOS_TERMS.get(property);
        if (words != null) {
            return language.of(words.get(0), words.get(1));
        }
        return property.getURI().startsWith(Kwal.NS) ? names.link(property) : Html.escaped(names.of(property));
    }

    /** Texts; of one that is there in several languages, that of the page. */
    private String literals(Node of, Node property, List<Node> values) {
        Set<String> languages = new TreeSet<>();
        values.forEach(value -> languages.add(value.getLiteralLanguage()));
        if (languages.size() > 1 && !languages.contains("")) {
            return text(names.text(of, property).orElse(""));
        }
        List<String> shown = values.stream()
                .map(value -> text(value.getLiteralLexicalForm()))
                .toList();
        return shown.size() == 1 ? shown.get(0) : list(shown);
    }

    private static String text(String words) {
        return Html.escaped(words).replace("\n", "<br>\n");
    }

    private String things(List<Node> values) {
        List<String> shown =
                values.stream().sorted(names.inOrder()).map(names::link).toList();
        return shown.size() == 1 ? shown.get(0) : list(shown);
    }

    private static String list(List<String> items) {
        return "<ul>\n<li>" + String.join("</li>\n<li>", items) + "</li>\n</ul>";
    }

    private void quotations() {
        List<Node> passages = graph.contains(thing, RDF.type.asNode(), Kwal.Passage)
                ? List.of()
                : names.values(thing, Kwal.heeftPassage);
        if (passages.isEmpty()) {
            return;
        }
        html.append("<h2>" + language.of("Zo staat het in het document", "As the document has it") + "</h2>\n");
        passages.stream()
                .sorted(Comparator.<Node>comparingLong(passage -> names.number(passage, Kwal.beginregel))
                        .thenComparing(Names.IN_WORDS))
                .forEach(this::quotation);
    }

    private void quotation(Node passage) {
        html.append("<figure lang=\"nl\"><pre>"
                + Html.escaped(names.text(passage, Kwal.tekst).orElse("")) + "</pre>\n<figcaption lang=\""
                + language.tag() + "\">");
        List<String> about = names.values(passage, Kwal.overEigenschap).stream()
                .map(names::of)
                .toList();
        html.append(about.isEmpty() ? "" : Html.escaped(String.join(", ", about)) + " · ");
        html.append(names.link(passage) + "</figcaption></figure>\n");
    }

    /** What refers to this, other than its parent and what is said of the saying itself. */
    private void references() {
        Map<String, List<Node>> from = new TreeMap<>();
        Set<Node> left = new LinkedHashSet<>();
        graph.find(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> triple.getSubject().isURI()
                        && triple.getPredicate().getURI().startsWith(Kwal.NS)
                        && !isPart(triple.getPredicate()))
                .forEachRemaining(triple -> {
                    List<Node> group = from.computeIfAbsent(term(triple.getPredicate()), ignored -> new ArrayList<>());
                    if (group.size() < MOST_REFERENCES) {
                        group.add(triple.getSubject());
                    } else {
                        left.add(triple.getPredicate());
                    }
                });
        Map<String, String> shown = new TreeMap<>();
        from.forEach((term, things) -> shown.put(term, inContext(things)));
        describe(language.of("Waar dit wordt genoemd", "Where this is referred to"), shown);
        if (!left.isEmpty()) {
            html.append("<p class=\"dim\">"
                    + language.of(
                            "Van elke eigenschap staan hier de eerste " + MOST_REFERENCES
                                    + "; met SPARQL zijn ze alle te vinden.",
                            "The first " + MOST_REFERENCES + " of each property are shown; SPARQL finds them all.")
                    + "</p>\n");
        }
    }

    /** The path above tells what this is a part of, and the facts what its own parts are. */
    private static boolean isPart(Node property) {
        return isWhole(property) || property.equals(Kwal.deelVan) || property.equals(Kwal.inDocument);
    }

    private static boolean isWhole(Node property) {
        return property.getURI().startsWith(HAS) || property.equals(Kwal.bevatDeel);
    }

    private String inContext(List<Node> things) {
        return list(things.stream()
                .sorted(names.inOrder())
                .map(each -> names.link(each)
                        + (names.code(each).isPresent()
                                ? ""
                                : parent(each)
                                        .map(home -> " <span class=\"dim\">– " + names.link(home) + "</span>")
                                        .orElse("")))
                .toList());
    }

    private String footer() {
        StringBuilder words = new StringBuilder(Html.formats(view));
        words.append("<p>IRI: <code>" + Html.escaped(thing.getURI()) + "</code></p>\n");
        Rights.spoken(documents(), graph, language)
                .forEach(said -> words.append("<p lang=\"" + Html.escaped(said.getLiteralLanguage()) + "\">"
                        + Html.escaped(said.getLiteralLexicalForm()) + "</p>\n"));
        boolean esco = graph.find(thing, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getObject().isURI()
                        && triple.getObject().getURI().startsWith(ESCO))
                .hasNext();
        if (esco) {
            words.append("<p lang=\"en\">" + Rights.ESCO + "</p>\n");
        }
        return words.toString();
    }

    /** The documents whose words stand on this page. */
    private List<Node> documents() {
        Stream<Node> passages = Stream.concat(Stream.of(thing), names.values(thing, Kwal.heeftPassage).stream());
        return passages.flatMap(passage -> names.values(passage, Kwal.inDocument).stream())
                .flatMap(file -> names.values(file, Kwal.vanUitgave).stream())
                .distinct()
                .toList();
    }
}

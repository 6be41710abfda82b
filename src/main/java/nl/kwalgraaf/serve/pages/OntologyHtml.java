package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of the ontology: its classes and properties, each with its definition and its place among the others. */
public final class OntologyHtml {
    private final Node ontology;
    private final Graph graph;
    private final Language language;
    private final View view;
    private final Names names;
    private final StringBuilder html;

    public OntologyHtml(Node ontology, Graph graph, View view, Target.Base base) {
        this.ontology = ontology;
        this.graph = graph;
        this.view = view;
        this.language = view.language();
        this.names = new Names(graph, view, base);
        this.html = Html.head(names.of(ontology), view, Html.alternates(view));
    }

    public String page() {
        html.append("<h1>" + Html.escaped(names.of(ontology)) + "</h1>\n");
        names.text(ontology, DCTerms.description.asNode())
                .ifPresent(words -> html.append("<p>" + Html.escaped(words) + "</p>\n"));
        names.text(ontology, OWL.versionInfo.asNode())
                .ifPresent(version -> html.append(
                        "<p class=\"dim\">" + language.of("Versie ", "Version ") + Html.escaped(version) + "</p>\n"));
        List<Node> classes = terms(OWL.Class.asNode());
        List<Node> properties = terms(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode());
        index(language.of("Klassen", "Classes"), classes);
        index(language.of("Eigenschappen", "Properties"), properties);
        sections(language.of("Klassen", "Classes"), classes);
        sections(language.of("Eigenschappen", "Properties"), properties);
        return html.append(Html.foot(Html.formats(view))).toString();
    }

    private List<Node> terms(Node... kinds) {
        Set<Node> terms = new LinkedHashSet<>();
        for (Node kind : kinds) {
            graph.find(Node.ANY, RDF.type.asNode(), kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(term -> term.isURI() && term.getURI().startsWith(Kwal.NS))
                    .forEachRemaining(terms::add);
        }
        List<Node> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparing(Names::local, String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }

    private void index(String title, List<Node> terms) {
        html.append(
                "<nav aria-label=\"" + title + "\">\n<p><strong>" + title + "</strong></p>\n<ul class=\"kolommen\">\n");
        terms.forEach(term -> html.append("<li><a href=\"#" + id(term) + "\">" + id(term) + "</a></li>\n"));
        html.append("</ul>\n</nav>\n");
    }

    private void sections(String title, List<Node> terms) {
        html.append("<h2>" + title + "</h2>\n");
        terms.forEach(this::section);
    }

    private void section(Node term) {
        html.append("<section class=\"begrip\" id=\"" + id(term) + "\">\n<h3>" + Html.escaped(names.of(term))
                + " <span class=\"code\">kwal:" + id(term) + "</span></h3>\n");
        names.text(term, SKOS.definition.asNode())
                .ifPresent(words -> html.append("<p>" + Html.escaped(words) + "</p>\n"));
        Map<String, Node> related = new LinkedHashMap<>();
        related.put(language.of("valt onder", "is a"), RDFS.subClassOf.asNode());
        related.put(language.of("verbijzondering van", "is a kind of"), RDFS.subPropertyOf.asNode());
        related.put(language.of("van", "from"), RDFS.domain.asNode());
        related.put(language.of("naar", "to"), RDFS.range.asNode());
        related.put(language.of("omgekeerde van", "inverse of"), OWL.inverseOf.asNode());
        StringBuilder facts = new StringBuilder();
        related.forEach((words, property) -> {
            List<String> links = names.values(term, property).stream()
                    .filter(Node::isURI)
                    .map(names::link)
                    .toList();
            if (!links.isEmpty()) {
                facts.append("<dt>" + words + "</dt>\n<dd>" + String.join(", ", links) + "</dd>\n");
            }
        });
        html.append(facts.isEmpty() ? "" : "<dl class=\"feiten\">\n" + facts + "</dl>\n")
                .append("</section>\n");
    }

    private static String id(Node term) {
        return Html.escaped(Names.local(term));
    }
}

package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called on a page, and where their pages are. */
final class Names {
    /** By what they are, written out. */
    static final Comparator<Node> IN_WORDS = Comparator.comparing(node -> node.toString());

    private final Graph graph;
    private final Language language;
    private final String root;
    private final Target.Base base;

    Names(Graph graph, View view, Target.Base base) {
        this.graph = graph;
        this.language = view.language();
        this.root = view.root();
        this.base = base;
    }

    /** Its label; else its text; else what it is, with its code or the end of its IRI. */
    String of(Node thing) {
        for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())) {
            Optional<String> name = text(thing, property);
            if (name.isPresent()) {
                return name.get();
            }
        }
        if (graph.contains(thing, RDF.type.asNode(), Kwal.Passage)) {
            return place(thing);
        }
        return text(thing, Kwal.tekst).orElseGet(() -> kind(thing) + local(thing));
    }

    private String kind(Node thing) {
        return values(thing, RDF.type.asNode()).stream()
                .filter(kind -> kind.isURI() && kind.getURI().startsWith(Kwal.NS))
                .flatMap(kind -> text(kind, RDFS.label.asNode()).stream())
                .findFirst()
                .map(label -> label + " ")
                .orElse("");
    }

    /** The lines and the page of a passage. */
    String place(Node passage) {
        String from = text(passage, Kwal.beginregel).orElse("?");
        String to = text(passage, Kwal.eindregel).orElse("?");
        String lines = from.equals(to)
                ? language.of("regel ", "line ") + from
                : language.of("regels ", "lines ") + from + "–" + to;
        return lines
                + text(passage, Kwal.pagina)
                        .map(number -> ", " + language.of("pagina ", "page ") + number)
                        .orElse("");
    }

    /** The printed code, where it has one. */
    Optional<String> code(Node thing) {
        return first(thing, Kwal.code).map(Node::getLiteralLexicalForm);
    }

    /** The text of a property in the language of the page, else in another. */
    Optional<String> text(Node thing, Node property) {
        String wanted = language.tag();
        Node best = null;
        for (Node value : values(thing, property)) {
            if (value.isLiteral()
                    && (best == null
                            || value.getLiteralLanguage().equals(wanted)
                                    && !best.getLiteralLanguage().equals(wanted))) {
                best = value;
            }
        }
        return Optional.ofNullable(best).map(Node::getLiteralLexicalForm);
    }

    List<Node> values(Node thing, Node property) {
        List<Node> values = new ArrayList<>();
        for (Iterator<Triple> found = graph.find(thing, property, Node.ANY); found.hasNext(); ) {
            values.add(found.next().getObject());
        }
        values.sort(IN_WORDS);
        return values;
    }

    Optional<Node> first(Node thing, Node property) {
        return values(thing, property).stream().filter(Node::isLiteral).findFirst();
    }

    /** A link to the page of a thing, which is here for what is ours and elsewhere for what is not. */
    String link(Node thing) {
        if (!thing.isURI()) {
            return Html.escaped(thing.toString());
        }
        String name = of(thing);
        String code = code(thing)
                .filter(printed -> !name.endsWith(printed))
                .map(printed -> "<span class=\"code\">" + Html.escaped(printed) + "</span> ")
                .orElse("");
        return href(thing.getURI())
                .map(href -> code + "<a href=\"" + Html.escaped(href) + "\">" + Html.escaped(name) + "</a>")
                .orElseGet(() -> code + Html.escaped(name));
    }

    /** Where an IRI leads; nowhere unless it is a web address: no page runs a script that the data names. */
    private Optional<String> href(String iri) {
        if (iri.startsWith(base.iri() + "id/")) {
            return Optional.of(root + "/" + iri.substring(base.iri().length()));
        }
        if (iri.startsWith(Kwal.NS)) {
            return Optional.of(root + "/def#" + iri.substring(Kwal.NS.length()));
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? Optional.of(iri) : Optional.empty();
    }

    static String local(Node thing) {
        String iri = thing.toString();
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }

    /** By number among siblings, then by code, then by IRI. */
    Comparator<Node> inOrder() {
        return Comparator.<Node>comparingLong(thing -> number(thing, Kwal.volgnummer))
                .thenComparing(thing -> code(thing).orElse(""))
                .thenComparing(IN_WORDS);
    }

    /** A number that is said of a thing, to sort by; the largest there is where none is said. */
    long number(Node thing, Node property) {
        return first(thing, property)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }
}

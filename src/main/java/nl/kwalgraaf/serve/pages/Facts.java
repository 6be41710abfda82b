package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of a thing, in an order that does not change.
 *
 * @param memory of what was worked out from the whole graph
 */
record Facts(Graph graph, Memory.Now memory) {
    /** By IRI or, where a value is no IRI, by how it is written. */
    static final Comparator<Node> WRITTEN = Comparator.comparing(Node::toString);

    Facts(Graph graph) {
        this(graph, Memory.NONE);
    }

    /** The values of a property. */
    List<Node> all(Node thing, Node property) {
        return objects(graph.find(thing, property, Node.ANY));
    }

    /** The things of which a property has this value. */
    List<Node> of(Node property, Node value) {
        List<Node> found = new ArrayList<>();
        for (Iterator<Triple> triples = graph.find(Node.ANY, property, value); triples.hasNext(); ) {
            found.add(triples.next().getSubject());
        }
        found.sort(WRITTEN);
        return found;
    }

    /** The things of which a property says something, each once. */
    List<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toSet().stream()
                .sorted(WRITTEN)
                .toList();
    }

    private static List<Node> objects(Iterator<Triple> triples) {
        List<Node> found = new ArrayList<>();
        triples.forEachRemaining(triple -> found.add(triple.getObject()));
        found.sort(WRITTEN);
        return found;
    }

    Optional<Node> one(Node thing, Node property) {
        return all(thing, property).stream().findFirst();
    }

    boolean has(Node thing, Node property, Node value) {
        return graph.contains(thing, property, value);
    }

    /** The text of a property; empty where it has none. */
    String text(Node thing, Node property) {
        return all(thing, property).stream()
                .filter(Node::isLiteral)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** The literal in the language, else in any other; empty where there is none. */
    Optional<Node> inLanguage(Node thing, Node property, String language) {
        List<Node> values =
                all(thing, property).stream().filter(Node::isLiteral).toList();
        return values.stream()
                .filter(value -> value.getLiteralLanguage().equals(language))
                .findFirst()
                .or(() -> values.stream().findFirst());
    }

    /** A whole number that is said of a thing; the largest there is where none is said, so that it sorts last. */
    long number(Node thing, Node property) {
        String digits = text(thing, property);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }
}

package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** All that a dataset says, whichever graph says it, asked in an order that never changes. */
final class PublishedGraph {
    static final Comparator<Node> BY_IRI = Comparator.comparing(PublishedGraph::countable);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Graph all = GraphMemFactory.createDefaultGraph();
    private final String base;

    /** Triples that were exported, to be read again. */
    PublishedGraph(List<Triple> triples, String base) {
        this.base = base;
        triples.forEach(all::add);
    }

    /** @param base of the IRIs of the data, ending in a slash */
    PublishedGraph(DatasetGraph dataset, String base) {
        this.base = base;
        dataset.find().forEachRemaining(quad -> all.add(quad.asTriple()));
    }

    /** The base of the IRIs of the data. */
    String base() {
        return base;
    }

    /** The things of a class, in the order of their IRIs, numbers in them by their size. */
    List<Node> ofClass(Node type) {
        return having(RDF.type.asNode(), type);
    }

    /** The things with this value of a property, in the order of {@link #ofClass}. */
    List<Node> having(Node property, Node value) {
        return sorted(
                all.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList());
    }

    /** The document that a thing is of: the one whose IRI its own begins with. */
    Node document(Node thing) {
        int key = (base + "id/").length();
        int end = thing.getURI().indexOf('/', key);
        return end < 0 ? thing : NodeFactory.createURI(thing.getURI().substring(0, end));
    }

    boolean isA(Node thing, Node type) {
        return all.contains(thing, RDF.type.asNode(), type);
    }

    /** The values of a property, each once, in the order of {@link #ofClass}. */
    List<Node> values(Node thing, Node property) {
        return sorted(
                all.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList());
    }

    /** The values that a property has anywhere. */
    List<Node> allValues(Node property) {
        return sorted(all.find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    Optional<Node> value(Node thing, Node property) {
        return values(thing, property).stream().findFirst();
    }

    /** The values of a property in the order that their document has them in. */
    List<Node> parts(Node thing, Node property) {
        List<Node> parts = new ArrayList<>(values(thing, property));
        parts.sort(Comparator.comparingInt(part -> number(part, Kwal.volgnummer).orElse(Integer.MAX_VALUE)));
        return parts;
    }

    /** The literal of a property: the Dutch one, where there are several. */
    Optional<String> text(Node thing, Node property) {
        return values(thing, property).stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparing(value -> !value.getLiteralLanguage().equals("nl")))
                .map(Node::getLiteralLexicalForm);
    }

    /** What a thing is called in Dutch. */
    Optional<String> label(Node thing) {
        return text(thing, RDFS.label.asNode());
    }

    Optional<Integer> number(Node thing, Node property) {
        return value(thing, property)
                .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .map(node -> ((Number) node.getLiteralValue()).intValue());
    }

    /** What a thing is linked to by one of these relations, in the vocabulary that this namespace is of. */
    List<Node> linked(Node thing, List<Node> relations, String space) {
        return relations.stream()
                .flatMap(relation -> values(thing, relation).stream())
                .filter(target -> target.isURI() && target.getURI().startsWith(space))
                .distinct()
                .toList();
    }

    /** Every statement about a thing, by property and value. */
    List<Triple> about(Node thing) {
        return sortedTriples(all.find(thing, Node.ANY, Node.ANY).toList());
    }

    /** By property, the type first, then by value. */
    static List<Triple> sortedTriples(List<Triple> triples) {
        return triples.stream()
                .sorted(Comparator.comparing(
                                (Triple triple) -> !triple.getPredicate().equals(RDF.type.asNode()))
                        .thenComparing(triple -> triple.getPredicate().getURI())
                        .thenComparing(Triple::getObject, BY_IRI))
                .toList();
    }

    /** Each once, in the order of {@link #ofClass}. */
    static List<Node> sorted(List<Node> nodes) {
        return nodes.stream().distinct().sorted(BY_IRI).toList();
    }

    /** The node as text in which numbers have their length before them, so that P2 comes before P10. */
    private static String countable(Node node) {
        Matcher numbers = NUMBER.matcher(node.toString());
        return numbers.replaceAll(
                number -> (char) ('0' + Math.min(number.group().length(), 70)) + number.group());
    }
}

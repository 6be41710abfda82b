package nl.kwalgraaf.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The part of a profile that is the same whatever the documents are, from a Turtle file beside this class. */
final class FixedPart {
    private final Graph graph = GraphFactory.createDefaultGraph();

    /** @param base of the IRIs of the data, in place of the usual one in the file */
    FixedPart(String file, String base) {
        Graph read = GraphFactory.createDefaultGraph();
        try (InputStream stream = FixedPart.class.getResourceAsStream(file)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(read);
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + file, broken);
        }
        read.find()
                .forEachRemaining(triple -> graph.add(Triple.create(
                        rebased(triple.getSubject(), base), triple.getPredicate(), rebased(triple.getObject(), base))));
    }

    private static Node rebased(Node node, String base) {
        if (node.isLiteral() && node.getLiteralDatatype().equals(XSDDatatype.XSDanyURI)) {
            return NodeFactory.createLiteralDT(rebased(node.getLiteralLexicalForm(), base), XSDDatatype.XSDanyURI);
        }
        return node.isURI() ? NodeFactory.createURI(rebased(node.getURI(), base)) : node;
    }

    /** The ontology stays where it is, whatever the base of the data. */
    private static String rebased(String iri, String base) {
        boolean ours = iri.startsWith(Kwal.BASE) && !iri.startsWith(Kwal.BASE + "def");
        return ours ? base + iri.substring(Kwal.BASE.length()) : iri;
    }

    /** The things it speaks of, in the order of their IRIs. */
    List<Node> subjects() {
        return PublishedGraph.sorted(graph.find().mapWith(Triple::getSubject).toList());
    }

    List<Node> values(Node thing, Node property) {
        return PublishedGraph.sorted(
                graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList());
    }

    /** What it says of a thing; empty when it does not speak of it. */
    List<Triple> about(Node thing) {
        return PublishedGraph.sortedTriples(
                graph.find(thing, Node.ANY, Node.ANY).toList());
    }
}

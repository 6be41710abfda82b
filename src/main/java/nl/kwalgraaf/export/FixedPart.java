package nl.kwalgraaf.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kwalgraaf.vocab.Kwal;
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
        return node.isURI() && node.getURI().startsWith(Kwal.BASE)
                ? NodeFactory.createURI(base + node.getURI().substring(Kwal.BASE.length()))
                : node;
    }

    /** What it says of a thing; empty when it does not speak of it. */
    List<Triple> about(Node thing) {
        return PublishedGraph.sortedTriples(
                graph.find(thing, Node.ANY, Node.ANY).toList());
    }
}

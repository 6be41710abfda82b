package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the publishers of other vocabularies call the concepts that we link to: {@code ontology/koppelingen/doelen.ttl}. */
record LinkTargets(Graph graph) {
    private static final String FILE = "/ontology/koppelingen/doelen.ttl";

    static LinkTargets shipped() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream stream = LinkTargets.class.getResourceAsStream(FILE)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(graph);
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + FILE, broken);
        }
        return new LinkTargets(graph);
    }

    List<Triple> about(Node concept) {
        return graph.find(concept, Node.ANY, Node.ANY).toList();
    }
}

package nl.kwalgraaf.pipeline;

import java.util.List;
import nl.kwalgraaf.check.ShapeChecker;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;

/**
 * Adds to a document what the shapes have against it.
 *
 * @param ontologie with the concepts that documents refer to
 */
record Inspection(ShapeChecker shapes, List<Triple> ontologie) {
    /** @param stated the triples of what the document states */
    Document inspected(Document document, List<Triple> stated) {
        if (document.content().isEmpty()) {
            return document;
        }
        Graph graph = GraphMemFactory.createDefaultGraph();
        ontologie.forEach(graph::add);
        stated.forEach(graph::add);
        return document.with(
                shapes.check(graph, document.content().get().dossier().bron()));
    }
}

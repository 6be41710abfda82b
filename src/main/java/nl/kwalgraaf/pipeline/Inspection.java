package nl.kwalgraaf.pipeline;

import java.util.List;
import org.apache.jena.graph.Triple;

/** Adds findings to a document, given the triples of what it states. */
public interface Inspection {
    Document inspected(Document document, List<Triple> stated);
}

package nl.kwalgraaf.serve.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph whose triples come only while there is time, and are counted where what is found is kept.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Time"</a>
 */
final class WatchedGraph extends GraphWrapper {
    /** What following a path keeps for each triple: the node it led to, in a set and in a row. */
    static final long FOUND = 64;

    private final Budget budget;
    private final long found;

    /** @param found bytes that are kept for each triple found */
    WatchedGraph(Graph graph, Budget budget, long found) {
        super(graph);
        this.budget = budget;
        this.found = found;
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return watched(super.find());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return watched(super.find(s, p, o));
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
        budget.check();
        return triples.mapWith(triple -> {
            if (found == 0) {
                budget.check();
            } else {
                budget.keep(found);
            }
            return triple;
        });
    }
}

package nl.kwalgraaf.serve.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphMap;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * Named graphs in memory, and beside them one graph that holds their union: the default graph.
 *
 * <p>A pattern over the default graph is one look-up however many documents there are, where a view of the union
 * would ask each named graph and drop the doubles. That costs an index more; the triples themselves are shared.
 * Many may read at one time, or one write; what is written cannot be taken back, so this form is for data that
 * does not change while it is served.
 */
final class UnionDataset extends DatasetGraphMap {
    UnionDataset() {
        super(new HubGraph());
    }

    @Override
    protected void addToDftGraph(Node s, Node p, Node o) {
        throw DefaultGraphIsUnion.refuse();
    }

    @Override
    protected void deleteFromDftGraph(Node s, Node p, Node o) {
        throw DefaultGraphIsUnion.refuse();
    }

    @Override
    protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
        Triple triple = Triple.create(s, p, o);
        super.getGraph(g).add(triple);
        getDefaultGraph().add(triple);
    }

    @Override
    protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
        if (containsGraph(g)) {
            Triple triple = Triple.create(s, p, o);
            super.getGraph(g).delete(triple);
            if (!findInAnyNamedGraphs(s, p, o).hasNext()) {
                getDefaultGraph().delete(triple);
            }
        }
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return Iter.flatMap(listGraphNodes(), name -> findInSpecificNamedGraph(name, s, p, o));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        // To ask for a graph that is not there makes one, which who reads must not.
        return containsGraph(g)
                ? Iter.map(super.getGraph(g).find(s, p, o), triple -> Quad.create(g, triple))
                : Iter.nullIterator();
    }

    @Override
    public Iterator<Triple> findInUnionGraph(Node s, Node p, Node o) {
        return getDefaultGraph().find(s, p, o);
    }

    /** A view that knows its name, in which full-text search keeps to that graph, and that writes into the union too. */
    @Override
    public Graph getGraph(Node graphNode) {
        return Quad.isDefaultGraph(graphNode) || Quad.isUnionGraph(graphNode)
                ? getDefaultGraph()
                : GraphView.createNamedGraph(this, graphNode);
    }
}

package nl.kwalgraaf.serve.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalLock;

/**
 * Named graphs in memory, and beside them one graph that holds their union: the default graph.
 *
 * <p>A pattern over the default graph is one look-up however many documents there are, where a view of the union
 * would ask each named graph and drop the doubles. That costs an index more; the triples themselves are shared.
 * Many may read at one time, or one write; what is written cannot be taken back, so this form is for data that
 * does not change while it is served.
 */
final class UnionDataset extends DatasetGraphTriplesQuads {
    private final Graph union = GraphMemFactory.createDefaultGraph();
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Transactional lock = TransactionalLock.createMRSW();

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
        graphs.computeIfAbsent(g, name -> GraphMemFactory.createDefaultGraph()).add(triple);
        union.add(triple);
    }

    @Override
    protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
        Graph graph = graphs.get(g);
        if (graph == null) {
            return;
        }
        Triple triple = Triple.create(s, p, o);
        graph.delete(triple);
        if (graph.isEmpty()) {
            graphs.remove(g);
        }
        if (graphs.values().stream().noneMatch(other -> other.contains(triple))) {
            union.delete(triple);
        }
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return quads(Quad.defaultGraphIRI, union, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        Graph graph = graphs.get(g);
        return graph == null ? Iter.nullIterator() : quads(g, graph, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return Iter.flatMap(graphs.entrySet().iterator(), entry -> quads(entry.getKey(), entry.getValue(), s, p, o));
    }

    @Override
    public Iterator<Triple> findInUnionGraph(Node s, Node p, Node o) {
        return union.find(s, p, o);
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node s, Node p, Node o) {
        return quads(Quad.unionGraph, union, s, p, o);
    }

    private static Iterator<Quad> quads(Node name, Graph graph, Node s, Node p, Node o) {
        return Iter.map(graph.find(s, p, o), triple -> Quad.create(name, triple));
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    /** A view that knows its name: full-text search keeps to the graph in which it is asked. */
    @Override
    public Graph getGraph(Node graphNode) {
        if (Quad.isDefaultGraph(graphNode) || Quad.isUnionGraph(graphNode)) {
            return union;
        }
        return GraphView.createNamedGraph(this, graphNode);
    }

    @Override
    public boolean containsGraph(Node graphNode) {
        return Quad.isDefaultGraph(graphNode) || Quad.isUnionGraph(graphNode) || graphs.containsKey(graphNode);
    }

    @Override
    public void addGraph(Node graphName, Graph graph) {
        removeGraph(graphName);
        graph.find().forEachRemaining(triple -> add(Quad.create(graphName, triple)));
    }

    @Override
    public void removeGraph(Node graphName) {
        Graph gone = graphs.get(graphName);
        if (gone != null) {
            List<Triple> triples = new ArrayList<>(gone.size());
            gone.find().forEachRemaining(triples::add);
            triples.forEach(triple -> delete(Quad.create(graphName, triple)));
        }
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return List.copyOf(graphs.keySet()).iterator();
    }

    @Override
    public long size() {
        return graphs.size();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        lock.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return lock.promote(mode);
    }

    @Override
    public void commit() {
        lock.commit();
    }

    @Override
    public void abort() {
        lock.abort();
    }

    @Override
    public void end() {
        lock.end();
    }

    @Override
    public boolean isInTransaction() {
        return lock.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return lock.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return lock.transactionType();
    }
}

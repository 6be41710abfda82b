package nl.kwalgraaf.serve.store;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A transactional dataset whose default graph shows the union of its named graphs, and takes no triples itself.
 *
 * <p>Jena's query engines look through a wrapper at the dataset underneath. That is right where the dataset itself
 * can answer over the union (TDB2); where it cannot, {@link Opaque} keeps them from it.
 */
sealed class UnionView extends DatasetGraphWrapper {

    /** A view that queries go through as well. */
    static final class Opaque extends UnionView implements DatasetGraphWrapperView {
        Opaque(DatasetGraph stored) {
            super(stored);
        }
    }

    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();
    private Runnable afterCommit = () -> {};

    UnionView(DatasetGraph stored) {
        super(stored);
    }

    /** Is told, by the thread that wrote, of each change that was kept. */
    void afterCommit(Runnable told) {
        afterCommit = told;
    }

    /**
     * Does work during which no transaction runs, if those that run end within so many milliseconds; those that begin
     * meanwhile wait, so that it must not wait long for one that does not end.
     *
     * @return whether it was done
     */
    boolean alone(long patience, Runnable work) throws InterruptedException {
        if (!exchange.writeLock().tryLock(patience, TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            exchange.writeLock().unlock();
        }
    }

    @Override
    public void begin(TxnType type) {
        exchange.readLock().lock();
        try {
            super.begin(type);
        } catch (RuntimeException | Error refused) {
            exchange.readLock().unlock();
            throw refused;
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            // It may be called again for good measure.
            if (exchange.getReadHoldCount() > 0) {
                exchange.readLock().unlock();
            }
        }
    }

    @Override
    public void commit() {
        boolean written = transactionMode() == ReadWrite.WRITE;
        super.commit();
        if (written) {
            afterCommit.run();
        }
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node graphNode) {
        return Quad.isDefaultGraph(graphNode) ? getDefaultGraph() : super.getGraph(graphNode);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return g != null && Quad.isDefaultGraph(g) ? super.find(Quad.unionGraph, s, p, o) : super.find(g, s, p, o);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return g != null && Quad.isDefaultGraph(g)
                ? super.contains(Quad.unionGraph, s, p, o)
                : super.contains(g, s, p, o);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node g, Node s, Node p, Node o) {
        refuseDefaultGraph(g);
        super.add(g, s, p, o);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node g, Node s, Node p, Node o) {
        refuseDefaultGraph(g);
        super.delete(g, s, p, o);
    }

    @Override
    public void deleteAny(Node g, Node s, Node p, Node o) {
        refuseDefaultGraph(g);
        super.deleteAny(g, s, p, o);
    }

    private static void refuseDefaultGraph(Node g) {
        if (g == null || Quad.isDefaultGraph(g)) {
            throw DefaultGraphIsUnion.refuse();
        }
    }
}

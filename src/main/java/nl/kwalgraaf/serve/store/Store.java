package nl.kwalgraaf.serve.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kwalgraaf.serve.guard.Engine;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the served data is kept: named graphs, and their union as default graph.
 *
 * <p>Graphs are {@link #replace replaced} as a whole, any number of them in one transaction. With each graph the
 * store remembers the fingerprint of what it was made from, so that an unchanged source need not be read again.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** How long it is waited, in milliseconds, for a moment without a transaction: first, and at most. */
    private static final long PATIENCE = 100;

    private static final long LONGEST_PATIENCE = 6_400;

    /** After how many nanoseconds it is waited for again. */
    private static final long REST = 60_000_000_000L;

    /** Where triples stand that come without a graph. */
    private static final Node NO_GRAPH = NodeFactory.createURI("urn:x-kwalgraaf:zonder-graaf");

    private final DatasetGraph kept;
    private final DatasetGraph served;
    private final Optional<DatabaseFolder> folder;
    private final Ledger ledger;
    private final ExecutorService tidying = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "kwalgraaf-compaction");
        thread.setDaemon(true);
        return thread;
    });
    private boolean cannotCompact;
    private long notBefore = System.nanoTime();
    private boolean closed;

    private Store(DatasetGraph kept, DatasetGraph served, Optional<DatabaseFolder> folder, Ledger ledger) {
        this.kept = kept;
        this.served = served;
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * A graph to put in place of the one of that name.
     *
     * @param graph IRI of the named graph
     * @param fingerprint what identifies its source, such as the SHA-256 of the document
     */
    public record Replacement(String graph, String fingerprint, Graph content) {}

    /** In memory, for data that does not change while it is served: the fastest to load and to ask. */
    public static Store fixed() {
        UnionDataset dataset = new UnionDataset();
        return new Store(dataset, dataset, Optional.empty(), new Ledger(GraphFactory.createDefaultGraph()));
    }

    /** In memory, with transactions, for data that is updated while it is served. */
    public static Store updatable() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        return new Store(
                dataset, new UnionView.Opaque(dataset), Optional.empty(), new Ledger(dataset.getDefaultGraph()));
    }

    /**
     * On disk, made where it is not there yet. A write that did not end, for whatever reason, never happened.
     *
     * @throws IOException when the directory cannot be used, another process has it open, or what it holds was not
     *     made here
     */
    public static Store open(Path directory) throws IOException {
        DatabaseFolder folder = new DatabaseFolder(directory);
        DatasetGraph dataset = folder.open();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        UnionView view = new UnionView(dataset);
        Store store = new Store(dataset, view, Optional.of(folder), new Ledger(dataset.getDefaultGraph()));
        view.afterCommit(() -> store.tidying.execute(() -> store.tidy(view, folder)));
        if (store.madeByOthers()) {
            store.close();
            throw new IOException("The database " + directory + " was not made by Kwalgraaf, and is left as it is;"
                    + " --database takes an empty folder, or one it made before.");
        }
        return store;
    }

    private boolean madeByOthers() {
        return Txn.calculateRead(
                kept, () -> ledger.stamp().isEmpty() && kept.find().hasNext());
    }

    /** A copy of these data, fixed where nobody may change them. */
    public static Store of(DatasetGraph data, boolean readOnly) {
        Store store = readOnly ? fixed() : updatable();
        store.load(sink -> StreamRDFOps.sendDatasetToStream(data, sink));
        return store;
    }

    /**
     * Fills the store, in one transaction.
     *
     * @param source writes quads and prefixes into what it is given; a triple without a graph gets one of its own
     */
    public void load(Consumer<StreamRDF> source) {
        inOne(() -> {
            StreamRDF sink = new StreamRDFWrapper(StreamRDFLib.dataset(kept)) {
                @Override
                public void triple(Triple triple) {
                    super.quad(Quad.create(NO_GRAPH, triple));
                }

                @Override
                public void quad(Quad quad) {
                    if (quad.isTriple() || quad.isDefaultGraph()) {
                        triple(quad.asTriple());
                    } else {
                        super.quad(quad);
                    }
                }
            };
            sink.start();
            source.accept(sink);
            sink.finish();
        });
    }

    /** What identified the source of this graph when it was last replaced; empty when it is not here. */
    public Optional<String> fingerprint(String graph) {
        return onDisk(() -> Txn.calculateRead(served, () -> ledger.fingerprint(graph)));
    }

    /** The IRIs of the named graphs. */
    public Set<String> graphs() {
        return Txn.calculateRead(served, () -> {
            Set<String> names = new TreeSet<>();
            kept.listGraphNodes().forEachRemaining(name -> names.add(name.toString()));
            return names;
        });
    }

    /** The graphs that were {@link #replace replaced}, whoever else put others beside them. */
    public List<String> remembered() {
        return onDisk(() -> Txn.calculateRead(served, ledger::graphs));
    }

    /**
     * Puts graphs in the place of those of the same names: all of them, or none if anything fails.
     *
     * @throws UncheckedIOException when the disk does not take them
     */
    public void replace(Collection<Replacement> replacements) {
        replace(replacements, Set.of());
    }

    /** The same, and in the same transaction removes the graphs of these names. */
    public void replace(Collection<Replacement> replacements, Collection<String> removed) {
        inOne(() -> {
            for (String graph : removed) {
                kept.deleteAny(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY);
                ledger.forget(graph);
            }
            for (Replacement replacement : replacements) {
                put(NodeFactory.createURI(replacement.graph()), replacement.content());
                kept.prefixes().putAll(replacement.content().getPrefixMapping());
                ledger.remember(replacement.graph(), replacement.fingerprint());
            }
        });
    }

    /** Writes only what differs: a store on disk keeps what was overwritten until it is compacted. */
    private void put(Node graph, Graph content) {
        List<Quad> gone = new ArrayList<>();
        for (Iterator<Quad> old = kept.find(graph, Node.ANY, Node.ANY, Node.ANY); old.hasNext(); ) {
            Quad quad = old.next();
            if (!content.contains(quad.asTriple())) {
                gone.add(quad);
            }
        }
        gone.forEach(kept::delete);
        content.find().forEachRemaining(triple -> kept.add(Quad.create(graph, triple)));
    }

    /**
     * Makes all changes that are made in here one: they are there together, or not at all.
     *
     * @throws UncheckedIOException when the disk does not take them
     */
    public void inOne(Runnable changes) {
        if (served.isInTransaction()) {
            changes.run();
            return;
        }
        onDisk(() -> {
            Txn.executeWrite(served, () -> {
                changes.run();
                ledger.touch();
            });
            return true;
        });
    }

    /** Tells of a disk that is full or damaged, which shows itself in many ways, as of what it is. */
    private <T> T onDisk(Supplier<T> work) {
        try {
            return work.get();
        } catch (TDBException | DBOpEnvException | StorageException | RuntimeIOException | InternalError fault) {
            if (folder.isEmpty()) {
                throw fault;
            }
            throw new UncheckedIOException(folder.get().unusable(fault));
        }
    }

    /**
     * Copies what is there to new files, when those there are hold much that was overwritten.
     *
     * <p>TDB2 can do so beside transactions that read, but takes the end of one that began before for the end of one that
     * began after, and then waits for it for ever. So it is done while none runs.
     */
    private void tidy(UnionView view, DatabaseFolder database) {
        try {
            boolean done = System.nanoTime() < notBefore || cannotCompact || !database.grown();
            for (long patience = PATIENCE; !done && patience <= LONGEST_PATIENCE; patience *= 2) {
                done = view.alone(patience, () -> compact(database));
            }
            if (!done) {
                notBefore = System.nanoTime() + REST;
            }
        } catch (IOException | RuntimeException | Error full) {
            // TDB2 keeps hold of a copy that was cut off, and would go on in it: that ends with the process.
            cannotCompact = true;
            LOG.warn("The database {} cannot be made smaller: {}", database.path(), full.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void compact(DatabaseFolder database) {
        DatabaseMgr.compact(kept, true);
        database.noteCompact();
    }

    /** Tells the state of the data, to one who asks within a transaction; it differs after every change. */
    public String stamp() {
        return ledger.stamp();
    }

    /** How patterns are matched, where that is not done by Jena's own way through graphs. */
    public Optional<Engine> engine() {
        return folder.map(DatabaseFolder::engine);
    }

    /** Where a text index of these data may be kept; empty when they are themselves in memory only. */
    public Optional<Path> textDirectory() {
        return folder.map(DatabaseFolder::text);
    }

    /** The dataset as it is served: its default graph is the union of the named graphs, and cannot be written. */
    public DatasetGraph dataset() {
        return served;
    }

    @Override
    public synchronized void close() {
        if (folder.isPresent() && !closed) {
            closed = true;
            tidying.shutdown();
            try {
                tidying.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            TDBInternal.expel(kept);
        }
    }
}

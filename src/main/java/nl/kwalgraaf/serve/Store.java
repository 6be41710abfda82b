package nl.kwalgraaf.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Where the served data is kept: named graphs, and their union as default graph.
 *
 * <p>Graphs are {@link #replace replaced} as a whole, any number of them in one transaction. With each graph the
 * store remembers the fingerprint of what it was made from, so that an unchanged source need not be read again.
 */
public final class Store implements AutoCloseable {
    /** Where triples go that came without a graph. */
    static final String NO_GRAPH = "urn:x-kwalgraaf:zonder-graaf";

    private static final Node FINGERPRINT = NodeFactory.createURI("urn:x-kwalgraaf:vingerafdruk");

    private final DatasetGraph kept;
    private final DatasetGraph served;
    private final boolean onDisk;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    private Store(DatasetGraph kept, DatasetGraph served, boolean onDisk) {
        this.kept = kept;
        this.served = served;
        this.onDisk = onDisk;
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
        return new Store(dataset, dataset, false);
    }

    /** In memory, with transactions, for data that is updated while it is served. */
    public static Store updatable() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        return new Store(dataset, new UnionView.Opaque(dataset), false);
    }

    /**
     * On disk, made where it is not there yet. A write that did not end, for whatever reason, never happened.
     *
     * @throws IOException when the directory cannot be used, or another process has it open
     */
    public static Store open(Path directory) throws IOException {
        Files.createDirectories(directory);
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Store(dataset, new UnionView(dataset), true);
        } catch (DBOpEnvException unusable) {
            throw new IOException(
                    "The database " + directory + " cannot be opened; does another process serve it? "
                            + unusable.getMessage(),
                    unusable);
        }
    }

    /** A copy of these data, in the form that suits the settings: fixed unless updates are on. */
    public static Store of(DatasetGraph data, Settings settings) {
        Store store = settings.readOnly() ? fixed() : updatable();
        store.copy(data);
        return store;
    }

    private void copy(DatasetGraph data) {
        Node noGraph = NodeFactory.createURI(NO_GRAPH);
        write(() -> {
            for (Iterator<Quad> quads = data.find(); quads.hasNext(); ) {
                Quad quad = quads.next();
                kept.add(quad.isDefaultGraph() ? Quad.create(noGraph, quad.asTriple()) : quad);
            }
            kept.prefixes().putAll(data.prefixes());
        });
    }

    /** What identified the source of this graph when it was last replaced; empty when it is not here. */
    public Optional<String> fingerprint(String graph) {
        if (!onDisk) {
            return Optional.ofNullable(fingerprints.get(graph));
        }
        return Txn.calculateRead(kept, () -> {
            // The union hides what stands in the stored default graph itself, so the bookkeeping can stand there.
            List<Node> found = kept.getDefaultGraph()
                    .find(NodeFactory.createURI(graph), FINGERPRINT, Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .toList();
            return found.stream().findFirst().map(Node::getLiteralLexicalForm);
        });
    }

    /** The IRIs of the named graphs. */
    public Set<String> graphs() {
        return Txn.calculateRead(kept, () -> {
            Set<String> names = new TreeSet<>();
            kept.listGraphNodes().forEachRemaining(name -> names.add(name.toString()));
            return names;
        });
    }

    /** Puts graphs in the place of those of the same names: all of them, or none if anything fails. */
    public void replace(Collection<Replacement> replacements) {
        replace(replacements, Set.of());
    }

    /** The same, and in the same transaction removes the graphs of these names. */
    public void replace(Collection<Replacement> replacements, Collection<String> removed) {
        write(() -> {
            for (String graph : removed) {
                kept.deleteAny(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY);
                remember(graph, Optional.empty());
            }
            for (Replacement replacement : replacements) {
                put(NodeFactory.createURI(replacement.graph()), replacement.content());
                kept.prefixes().putAll(replacement.content().getPrefixMapping());
                remember(replacement.graph(), Optional.of(replacement.fingerprint()));
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

    private void remember(String graph, Optional<String> fingerprint) {
        if (!onDisk) {
            fingerprint.ifPresentOrElse(known -> fingerprints.put(graph, known), () -> fingerprints.remove(graph));
            return;
        }
        Node name = NodeFactory.createURI(graph);
        kept.deleteAny(Quad.defaultGraphIRI, name, FINGERPRINT, Node.ANY);
        fingerprint.ifPresent(
                known -> kept.add(Quad.defaultGraphIRI, name, FINGERPRINT, NodeFactory.createLiteralString(known)));
    }

    private void write(Runnable change) {
        Txn.executeWrite(kept, change);
        changed();
    }

    /** Tells that the data has been changed by another way than through this class. */
    void changed() {
        version.incrementAndGet();
    }

    /** Goes up with each change of the data. */
    long version() {
        return version.get();
    }

    /** The dataset as it is served: its default graph is the union of the named graphs, and cannot be written. */
    public DatasetGraph dataset() {
        return served;
    }

    @Override
    public void close() {
        if (onDisk) {
            TDBInternal.expel(kept);
        }
    }
}

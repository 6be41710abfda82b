package nl.kwalgraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Brings a corpus into the store of the server. */
final class Loading {
    /** Where the names of the graphs go on from the base. */
    private static final String GRAPHS = "graph/";

    private final Corpus corpus;
    private final Iris iris;
    private final Consumer<Document> each;
    private final Consumer<List<Finding>> together;

    Loading(Corpus corpus, Iris iris, Consumer<Document> each) {
        this(corpus, iris, each, findings -> {});
    }

    /**
     * @param each is told of every document that was read
     * @param together is told what was found about them all, such as a link on words that none of them says any more
     */
    Loading(Corpus corpus, Iris iris, Consumer<Document> each, Consumer<List<Finding>> together) {
        this.corpus = corpus;
        this.iris = iris;
        this.each = each;
        this.together = together;
    }

    /** Fills an empty store. */
    void fill(Store store) throws IOException {
        try {
            store.load(sink -> {
                try {
                    publish(sink, (document, stated) -> {});
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /**
     * Makes a store on disk what the corpus is now. Where neither documents nor program changed nothing is read or
     * written; else the graphs that changed are replaced, all of them or, when it is cut off, none.
     *
     * @return whether anything was loaded
     * @throws IOException when a document cannot be read, the disk does not take it, or the store is of another base
     */
    boolean refresh(Store store) throws IOException {
        List<String> before = store.remembered();
        refuseOtherBase(before);
        String shared = iris.catalogusGraph().getURI();
        Optional<String> corpusPrint = corpus.fingerprint().map(print -> print + " " + Home.stamp());
        if (corpusPrint.isPresent() && store.fingerprint(shared).equals(corpusPrint)) {
            return false;
        }
        try {
            store.inOne(() -> {
                try {
                    refresh(store, before, shared, corpusPrint);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return true;
    }

    private void refresh(Store store, List<String> before, String shared, Optional<String> corpusPrint)
            throws IOException {
        Graphs graphs = new Graphs();
        Set<String> kept = new TreeSet<>();
        publish(graphs, (document, stated) -> {
            if (document.content().isPresent()) {
                String bron = iris.bronGraph(document.content().get().key()).getURI();
                String print = document.sha256() + " " + Home.stamp();
                kept.add(bron);
                Graph content = graphs.take(bron);
                if (!store.fingerprint(bron).equals(Optional.of(print))) {
                    store.replace(List.of(new Store.Replacement(bron, print, content)));
                }
            }
        });
        if (kept.isEmpty()) {
            // Not one document could be used: rather a mistake in the command than the wish to lose all.
            return;
        }
        // Where the catalog says nothing the graph is empty, and still remembers what it was made from.
        graphs.named(shared);
        List<Store.Replacement> rest = new ArrayList<>();
        graphs.byName.forEach((name, graph) -> {
            rest.add(new Store.Replacement(name, corpusPrint.orElse(""), graph));
            kept.add(name);
        });
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(kept);
        store.replace(rest, gone);
    }

    private void refuseOtherBase(List<String> graphs) throws IOException {
        for (String graph : graphs) {
            if (!graph.startsWith(iris.base() + GRAPHS)) {
                String other = graph.substring(0, Math.max(0, graph.lastIndexOf("/" + GRAPHS) + 1));
                throw new IOException("The database holds data below the base " + other + ", not " + iris.base()
                        + "; start with --base " + other + ", or take another folder for --database.");
            }
        }
    }

    private void publish(StreamRDF sink, Publication.Listener listener) throws IOException {
        together.accept(Publication.checking(iris, sink).publish(corpus, (document, stated) -> {
            listener.published(document, stated);
            each.accept(document);
        }));
    }

    /** Gathers quads as graphs; the graph of a document is taken out when the document is done. */
    private static final class Graphs extends StreamRDFBase {
        private final Map<String, Graph> byName = new LinkedHashMap<>();

        @Override
        public void quad(Quad quad) {
            named(quad.getGraph().getURI()).add(quad.asTriple());
        }

        Graph named(String name) {
            return byName.computeIfAbsent(name, ignored -> GraphFactory.createDefaultGraph());
        }

        Graph take(String name) {
            Graph graph = byName.remove(name);
            return graph == null ? GraphFactory.createDefaultGraph() : graph;
        }
    }
}

package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of a dataset as Lucene documents, one for each statement, graph by graph.
 *
 * <p>With each graph a checksum of its texts is kept, in the same commit as its documents: whatever happens in
 * between, what is found at the next opening is either indexed as it is or known not to be. Used by one thread.
 */
final class TextDocuments implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TextDocuments.class);

    static final String SUBJECT = "subject";
    static final String TEXT = "text";
    static final String GRAPH = "graph";
    static final String LANG = "lang";

    static final String PROPERTY = "property";
    static final String WORDS = "words";

    /** Goes up when texts are taken apart otherwise than before: an index on disk is then made anew. */
    private static final String ANALYSIS = "analysis-2";

    /** Beside the checksums, the state of the data that they are of; no graph is called so. */
    private static final String STAMP = " stamp";

    private final IndexWriter writer;
    private final Making making;
    private final Map<String, String> checksums = new HashMap<>();
    private String stamp = "";

    private TextDocuments(IndexWriter writer, Making making) {
        this.writer = writer;
        this.making = making;
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> checksums.put(entry.getKey(), entry.getValue()));
            stamp = Optional.ofNullable(checksums.remove(STAMP)).orElse("");
        }
    }

    /**
     * Opens the index; one that is damaged is begun anew.
     *
     * @param directory where the index is kept; in memory where it is empty
     * @param making told how far the making of the index is
     */
    static TextDocuments open(Optional<Path> directory, Making making) throws IOException {
        Analyzer analyzer =
                new PerFieldAnalyzerWrapper(DutchTextAnalyzer.ofTexts(), Map.of(WORDS, DutchTextAnalyzer.ofWords()));
        Supplier<IndexWriterConfig> config = () -> new IndexWriterConfig(analyzer)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(64)
                .setCommitOnClose(false);
        if (directory.isEmpty()) {
            return new TextDocuments(new IndexWriter(new ByteBuffersDirectory(), config.get()), making);
        }
        Files.createDirectories(directory.get());
        Directory place = FSDirectory.open(directory.get());
        try {
            requireWhole(place);
            return new TextDocuments(new IndexWriter(place, config.get()), making);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The text index {} is damaged ({}), and is made anew.", directory.get(), damaged.getMessage());
            for (String file : place.listAll()) {
                place.deleteFile(file);
            }
            return new TextDocuments(new IndexWriter(place, config.get()), making);
        }
    }

    /** Reads all files and compares their checksums: Lucene itself finds damage only where it happens to read. */
    private static void requireWhole(Directory place) throws IOException {
        if (DirectoryReader.indexExists(place)) {
            try (DirectoryReader reader = DirectoryReader.open(place)) {
                for (LeafReaderContext part : reader.leaves()) {
                    part.reader().checkIntegrity();
                }
            }
        }
    }

    /** Brings the index to the present state of the data; answers the known snapshot where nothing has changed. */
    TextSnapshot refresh(DatasetGraph dataset, Supplier<String> stamp, Optional<TextSnapshot> known)
            throws IOException {
        try {
            return Txn.calculateRead(dataset, () -> {
                try {
                    String now = stamp.get();
                    return known.isPresent() && known.get().stamp().equals(now) ? known.get() : index(dataset, now);
                } catch (IOException unusable) {
                    throw new UncheckedIOException(unusable);
                }
            });
        } catch (UncheckedIOException unusable) {
            throw unusable.getCause();
        }
    }

    /** The index as it was kept, where that was of this state of the data; whether it is so is for {@link #index} to see. */
    Optional<TextSnapshot> kept(DatasetGraph dataset, Supplier<String> asked) throws IOException {
        String now = Txn.calculateRead(dataset, asked::get);
        return !now.isEmpty() && now.equals(stamp) && ANALYSIS.equals(checksums.get(""))
                ? Optional.of(TextSnapshot.of(now, new IndexSearcher(DirectoryReader.open(writer))))
                : Optional.empty();
    }

    /** Looks at all texts, and indexes those of the graphs in which they are not as they were. */
    TextSnapshot index(DatasetGraph dataset, String state) throws IOException {
        if (!ANALYSIS.equals(checksums.get(""))) {
            writer.deleteAll();
            checksums.clear();
        }
        making.begin();
        Map<String, Long> counts = new HashMap<>();
        Map<String, String> present = checksums(dataset, counts);
        present.put("", ANALYSIS);
        Set<String> changed = new HashSet<>(checksums.keySet());
        changed.addAll(present.keySet());
        changed.removeIf(graph -> present.getOrDefault(graph, "").equals(checksums.getOrDefault(graph, "")));
        making.toDo(changed.stream()
                .mapToLong(graph -> counts.getOrDefault(graph, 0L))
                .sum());
        for (String graph : changed) {
            writer.deleteDocuments(new Term(GRAPH, graph));
            if (present.containsKey(graph) && !graph.isEmpty()) {
                add(dataset, graph);
            }
        }
        checksums.clear();
        checksums.putAll(present);
        if (!changed.isEmpty() || !state.equals(stamp)) {
            Map<String, String> said = new HashMap<>(checksums);
            said.put(STAMP, state);
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
            stamp = state;
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));
        return TextSnapshot.of(state, searcher);
    }

    private Map<String, String> checksums(DatasetGraph dataset, Map<String, Long> counts) {
        Map<String, Long> sums = new HashMap<>();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (isText(quad)) {
                String graph = TextQueryFuncs.graphNodeToString(quad.getGraph());
                sums.merge(graph, checksum(quad), Long::sum);
                counts.merge(graph, 1L, Long::sum);
                making.see();
            }
        }
        Map<String, String> written = new HashMap<>();
        sums.forEach((graph, sum) -> written.put(graph, Long.toHexString(sum)));
        return written;
    }

    private static boolean isText(Quad quad) {
        Node object = quad.getObject();
        return object.isLiteral()
                && !object.getLiteralLanguage().isEmpty()
                && quad.getSubject().isURI();
    }

    /** The same in every run of the program, and added up the same in any order. */
    private static long checksum(Quad quad) {
        long sum = 1125899906842597L;
        for (String part : List.of(
                quad.getSubject().getURI(),
                quad.getPredicate().getURI(),
                quad.getObject().getLiteralLexicalForm(),
                quad.getObject().getLiteralLanguage())) {
            for (int at = 0; at < part.length(); at++) {
                sum = 31 * sum + part.charAt(at);
            }
            sum = 31 * sum + '\n';
        }
        return sum;
    }

    private void add(DatasetGraph dataset, String graph) throws IOException {
        Node name = TextQueryFuncs.stringToNode(graph);
        for (Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (isText(quad)) {
                writer.addDocument(document(graph, quad));
                making.index();
            }
        }
    }

    private static Document document(String graph, Quad quad) {
        String text = quad.getObject().getLiteralLexicalForm();
        Document document = new Document();
        document.add(new StringField(SUBJECT, quad.getSubject().getURI(), Field.Store.YES));
        document.add(new StringField(PROPERTY, quad.getPredicate().getURI(), Field.Store.YES));
        document.add(new StringField(GRAPH, graph, Field.Store.YES));
        document.add(new StringField(LANG, quad.getObject().getLiteralLanguage(), Field.Store.YES));
        document.add(new TextField(TEXT, text, Field.Store.YES));
        document.add(new TextField(WORDS, text, Field.Store.NO));
        return document;
    }

    @Override
    public void close() {
        try {
            writer.close();
            writer.getDirectory().close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}

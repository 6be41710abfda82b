package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Full-text search in Dutch over every text of a dataset that bears a language, asked with {@code text:query}:
 *
 * <pre>{@code
 * (?thing ?score ?text ?graph ?property) text:query ("netwerk" 20)
 * }</pre>
 *
 * <p>It gives the best 10,000 at the most.
 *
 * <p>The index makes itself when it is first asked, or told to {@link #warmAfter warm up}; that is after the server began to
 * serve, since an empty Lucene alone takes longer to load than the rest of the server. When the data has changed,
 * the graphs that differ are indexed anew before the next answer.
 */
public final class TextSearch implements TextIndex {
    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    /** Longest text that is searched for: Lucene's parser calls itself for each parenthesis of it. */
    private static final int LONGEST = 1_000;

    private final DatasetGraph dataset;
    private final Supplier<String> stamp;
    private final Optional<Path> directory;
    private final Duration patience;
    private final EntityDefinition definition = new AnyProperty();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kwalgraaf-text-index");
        thread.setDaemon(true);
        return thread;
    });
    private final Making making = new Making();
    private volatile Optional<TextSnapshot> current = Optional.empty();
    private Optional<TextDocuments> documents = Optional.empty();

    private TextSearch(DatasetGraph dataset, Supplier<String> stamp, Optional<Path> directory, Duration patience) {
        this.dataset = dataset;
        this.stamp = stamp;
        this.directory = directory;
        this.patience = patience;
    }

    /** Makes a dataset that does not change answer {@code text:query}. */
    public static TextSearch install(DatasetGraph dataset) {
        return install(dataset, () -> "", Optional.empty(), Duration.ofMinutes(5));
    }

    /**
     * Makes a dataset answer {@code text:query}.
     *
     * @param stamp asked within a read transaction, tells the state of the data; it differs after every change
     * @param directory where the index is kept; in memory where it is empty
     * @param patience longest that a query waits for the index
     */
    public static TextSearch install(
            DatasetGraph dataset, Supplier<String> stamp, Optional<Path> directory, Duration patience) {
        TextSearch search = new TextSearch(dataset, stamp, directory, patience);
        dataset.getContext().set(TextQuery.textIndex, search);
        return search;
    }

    /** The search that was installed in a dataset. */
    public static TextSearch of(DatasetGraph dataset) {
        return dataset.getContext().get(TextQuery.textIndex);
    }

    /** Begins to index after a while, beside whatever else is done then, if nobody has searched before. */
    public void warmAfter(Duration delay) {
        builder.schedule(
                () -> {
                    if (current.isEmpty()) {
                        refreshNow();
                    }
                },
                delay.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<TextSnapshot> refresh() {
        return CompletableFuture.supplyAsync(this::refreshNow, builder);
    }

    private TextSnapshot refreshNow() {
        try {
            if (documents.isEmpty()) {
                TextDocuments opened = TextDocuments.open(directory, making);
                documents = Optional.of(opened);
                current = opened.kept(dataset, stamp);
                if (current.isPresent()) {
                    // It answers meanwhile; another program may have changed the data and left the stamp as it was.
                    builder.execute(this::verify);
                    return current.get();
                }
            }
            TextSnapshot fresh = documents.get().refresh(dataset, stamp, current);
            current = Optional.of(fresh);
            return fresh;
        } catch (IOException unusable) {
            throw new TextIndexException("the text index cannot be made", unusable);
        }
    }

    /** Nobody waits for it, so what goes wrong is told here; searches go on with the index as it was kept. */
    private void verify() {
        try {
            current = Optional.of(documents.orElseThrow().refresh(dataset, stamp, Optional.empty()));
        } catch (IOException | RuntimeException unusable) {
            LOG.warn("The text index could not be compared with the data, and answers as it was kept.", unusable);
        }
    }

    /**
     * How far the first index is where that takes more than a moment; empty where there is one.
     *
     * @return from 0 to 100
     */
    public OptionalInt making() {
        if (current.isPresent()) {
            return OptionalInt.empty();
        }
        CompletableFuture<TextSnapshot> made = refresh();
        try {
            CompletableFuture.anyOf(made, making.takesLong()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return OptionalInt.of(making.percent());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(making.percent());
        } catch (ExecutionException failed) {
            throw new TextIndexException("the text index cannot be made", failed.getCause());
        }
        return made.isDone() ? OptionalInt.empty() : OptionalInt.of(making.percent());
    }

    /** The index as it is at the state of the data that the asking transaction sees, or later. */
    private TextSnapshot fresh() {
        Optional<TextSnapshot> known = current;
        if (known.isPresent() && known.get().stamp().equals(stamp.get())) {
            return known.get();
        }
        try {
            return refresh().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new QueryCancelledException();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        } catch (ExecutionException failed) {
            throw new TextIndexException("the text index cannot be made", failed.getCause());
        }
    }

    /** A text that was found. */
    public record Hit(Node thing, Node property, Node text) {}

    /**
     * Finds texts outside a query; called in a read transaction.
     *
     * @param words as {@code text:query} takes them
     * @param most so many, the best first
     */
    public List<Hit> find(String words, int most) {
        return query((Node) null, null, words, null, null, most, null).stream()
                .filter(hit -> hit.getNode().isURI() && hit.getLiteral() != null && hit.getProp() != null)
                .map(hit -> new Hit(hit.getNode(), hit.getProp(), hit.getLiteral()))
                .toList();
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        Optional<String> one = subject == null || subject.isVariable()
                ? Optional.empty()
                : Optional.of(TextQueryFuncs.subjectToString(subject));
        List<String> among = properties == null
                ? Collections.emptyList()
                : properties.stream().map(Resource::getURI).toList();
        // Jena names the default graph where a query is not within GRAPH; to us that is all graphs.
        Optional<String> in =
                graph == null || Quad.defaultGraphNodeGenerated.getURI().equals(graph)
                        ? Optional.empty()
                        : Optional.of(graph);
        TextSnapshot.Wish wish = new TextSnapshot.Wish(one, among, in, Optional.ofNullable(lang), limit);
        if (words.length() > LONGEST) {
            throw new QueryParseException("text:query takes " + LONGEST + " characters, not " + words.length(), -1, -1);
        }
        try {
            return fresh().find(words, wish);
        } catch (ParseException | TooComplexToDeterminizeException | IndexSearcher.TooManyClauses unreadable) {
            throw new QueryParseException("text:query cannot read '" + words + "': " + unreadable.getMessage(), -1, -1);
        } catch (IOException unusable) {
            throw new TextIndexException("the text index cannot be read", unusable);
        }
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        return query(
                subject == null ? null : TextQueryFuncs.stringToNode(subject),
                properties,
                words,
                graph,
                lang,
                limit,
                highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
        return query((Node) null, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit, String highlight) {
        List<Resource> properties =
                property == null ? Collections.emptyList() : List.of(ResourceFactory.createResource(property.getURI()));
        return query((Node) null, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
        return query(property, words, graph, lang, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang) {
        return query(property, words, graph, lang, -1, null);
    }

    @Override
    public EntityDefinition getDocDef() {
        return definition;
    }

    @Override
    public void close() {
        Future<?> closed = builder.submit(() -> documents.ifPresent(TextDocuments::close));
        try {
            closed.get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unfinished) {
            // What is not written now is made anew at the next opening.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        builder.shutdownNow();
    }

    // The index follows the data by itself, so Jena has nothing to add to it.

    @Override
    public void prepareCommit() {}

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void addEntity(Entity entity) {
        throw new UnsupportedOperationException("the text index follows the data");
    }

    @Override
    public void updateEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public Map<String, Node> get(String uri) {
        return Collections.emptyMap();
    }

    /** Tells Jena that every property is indexed, in the one field there is. */
    private static final class AnyProperty extends EntityDefinition {
        AnyProperty() {
            super(TextDocuments.SUBJECT, TextDocuments.TEXT, TextDocuments.GRAPH);
            setLangField(TextDocuments.LANG);
        }

        @Override
        public String getField(Node predicate) {
            return TextDocuments.TEXT;
        }
    }
}

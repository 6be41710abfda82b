package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
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
public final class TextSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    private static final Symbol INSTALLED = Symbol.create("https://w3id.org/kwalgraaf/def#textSearch");

    /** Longest text that is searched for: Lucene's parser calls itself for each parenthesis of it. */
    private static final int LONGEST = 1_000;

    private final DatasetGraph dataset;
    private final Supplier<String> stamp;
    private final Optional<Path> directory;
    private final Duration patience;
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
        dataset.getContext().set(INSTALLED, search);
        dataset.getContext().set(TextQuery.textIndex, new ArqTextIndex(search::find));
        return search;
    }

    /** The search that was installed in a dataset. */
    public static TextSearch of(DatasetGraph dataset) {
        return dataset.getContext().get(INSTALLED);
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
        TextSnapshot.Wish all = new TextSnapshot.Wish(
                Optional.empty(), Collections.emptyList(), Optional.empty(), Optional.empty(), most);
        return find(words, all).stream()
                .filter(hit -> hit.getNode().isURI() && hit.getLiteral() != null && hit.getProp() != null)
                .map(hit -> new Hit(hit.getNode(), hit.getProp(), hit.getLiteral()))
                .toList();
    }

    /** Finds texts, the best first; called in a read transaction. */
    List<TextHit> find(String words, TextSnapshot.Wish wish) {
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

    /** Ends the making of the index, when what of it is being written is written. */
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
}

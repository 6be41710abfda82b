package nl.kwalgraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The dataset of documents, made in memory. */
final class BuiltDataset {
    private BuiltDataset() {}

    /**
     * The dataset of these documents, or where none are named of those that come with Kwalgraaf. Why a document could
     * not be used is told on standard error.
     *
     * @throws UncheckedIOException when none of the documents named could be used
     */
    static DatasetGraph of(List<Path> files, Iris iris) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Corpus corpus = Corpus.of(Home.documents(files));
        FindingPrinter.print(corpus.findings(), System.err);
        AtomicInteger used = new AtomicInteger();
        try {
            new Publication(iris, StreamRDFLib.dataset(dataset)).publish(corpus, (document, stated) -> {
                if (document.content().isPresent()) {
                    used.incrementAndGet();
                } else {
                    FindingPrinter.print(document.findings(), System.err);
                }
            });
            if (used.get() == 0 && !files.isEmpty()) {
                throw new IOException("none of the documents could be used");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return dataset;
    }
}

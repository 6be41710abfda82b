package nl.kwalgraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The dataset of the documents that come with Kwalgraaf, made in memory. */
final class BuiltDataset {
    private BuiltDataset() {}

    static DatasetGraph ofShippedDocuments(Iris iris) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            new Publication(iris, StreamRDFLib.dataset(dataset))
                    .publish(Corpus.of(List.of(Home.documents())), (document, stated) -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return dataset;
    }
}

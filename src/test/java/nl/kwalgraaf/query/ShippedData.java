package nl.kwalgraaf.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The dataset of the shipped documents, made once for all tests. */
public final class ShippedData {
    public static final DatasetGraph DATASET = withBase(Kwal.BASE);
    static final Target TARGET = Target.of(DATASET);

    private ShippedData() {}

    /** The same data where nobody has made full-text search. */
    static Target withoutIndex() {
        return Target.of(copy());
    }

    static DatasetGraph copy() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        DATASET.find().forEachRemaining(dataset::add);
        return dataset;
    }

    static DatasetGraph withBase(String base) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            new Publication(new Iris(base), StreamRDFLib.dataset(dataset))
                    .publish(Corpus.of(List.of(Path.of("documents"))), (document, stated) -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        TextSearch.install(dataset);
        return dataset;
    }

    /** So many documents, two digits at the most, that say nothing: their keys are {@code d-01}, {@code d-02} and on. */
    public static DatasetGraph documents(int count) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Node graph = NodeFactory.createURI(Kwal.BASE + "graph/bron/d");
        for (int number = 1; number <= count; number++) {
            Node document = NodeFactory.createURI(Kwal.BASE + "id/d-%02d".formatted(number));
            data.add(new Quad(graph, document, RDF.type.asNode(), Kwal.Kwalificatiedocument));
        }
        // A question about a competentie wants one that is there.
        Node competentie = NodeFactory.createURI(Kwal.BASE + "id/competentie/V");
        data.add(new Quad(graph, competentie, RDF.type.asNode(), Kwal.term("Competentie")));
        return data;
    }

    /** Puts what netwerk-en-mediabeheerder states below another key: a further dossier with the same codes. */
    static void copyBelow(String key, Consumer<Triple> sink) {
        DossierMapper.map(dossier(), new Uitgave(key, Bestand.of(dossier().bron())), new Iris(Kwal.BASE), sink);
    }

    /** The dossier netwerk-en-mediabeheerder. */
    static Kwalificatiedossier dossier() {
        Path file = Path.of("documents", "netwerk-en-mediabeheerder.txt");
        try {
            SourceText source = DocumentReader.read(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow();
            return DossierParser.parse(source).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

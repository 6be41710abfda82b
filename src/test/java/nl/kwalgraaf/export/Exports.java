package nl.kwalgraaf.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.kwalgraaf.generate.Case;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.pipeline.Source;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Exports of documents, for tests. */
final class Exports {
    private static final Path SHIPPED = Path.of("documents");
    private static final Path XML = Path.of("src", "test", "resources", "xml", "bijenhouderij.xml");

    private Exports() {}

    static Exported ofShipped(Profile profile) {
        return of(profile, Corpus.of(List.of(SHIPPED)), Kwal.BASE);
    }

    static Exported ofShipped(Profile profile, String base) {
        return of(profile, Corpus.of(List.of(SHIPPED)), base);
    }

    static Exported ofXml(Profile profile) {
        return ofFile(profile, XML);
    }

    static Exported ofFile(Profile profile, Path file) {
        return of(profile, Corpus.of(List.of(file)), Kwal.BASE);
    }

    /** Of documents made up from these seeds, together in one dataset. */
    static Exported ofGenerated(Profile profile, LongStream seeds) {
        List<String> texts = seeds.mapToObj(seed -> Case.of(seed).text()).toList();
        return ofTexts(profile, texts);
    }

    /** Of documents given as text. */
    static Exported ofTexts(Profile profile, List<String> texts) {
        List<Source> sources = texts.stream()
                .map(text -> Source.of(
                        "document-" + texts.indexOf(text) + ".txt",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .toList();
        return of(profile, Corpus.of(sources, nl.kwalgraaf.pipeline.Catalogue.shipped()), Kwal.BASE);
    }

    private static Exported of(Profile profile, Corpus corpus, String base) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Map<String, SourceText> sources = new HashMap<>();
        try {
            new Publication(new Iris(base), StreamRDFLib.dataset(dataset))
                    .publish(
                            corpus,
                            (document, stated) -> document.content()
                                    .ifPresent(content -> sources.put(
                                            content.key(), content.dossier().bron())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return profile.export(dataset, base, sources);
    }

    static byte[] bytes(Exported exported, Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.write(exported, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The graph that a reader makes of what was written. */
    static Graph graph(Exported exported) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(bytes(exported, Form.TURTLE)))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}

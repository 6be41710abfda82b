package nl.kwalgraaf.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kwalgraaf.map.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a corpus to files: one for each document and one for the whole dataset.
 *
 * <p>A file is written beside its place and moved there when it is whole, so that a build that breaks off leaves what
 * was there before.
 */
public final class Build {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Format format;
    private final Iris iris;

    public Build(Path folder, Format format, Iris iris) {
        this.folder = folder;
        this.format = format;
        this.iris = iris;
    }

    /** What was written. */
    public record Result(int documents, long triples, Path dataset) {}

    /**
     * Builds.
     *
     * @param each is told of every document when its file is written
     * @throws IOException when a file cannot be written; the message names it
     */
    public Result run(Corpus corpus, Consumer<Document> each) throws IOException {
        Files.createDirectories(folder);
        int[] documents = {0};
        long[] triples = {0};
        Path dataset = folder.resolve(format.datasetFile());
        write(
                dataset,
                format.dataset(),
                sink -> new Publication(iris, counting(sink, triples)).publish(corpus, (document, stated) -> {
                    if (document.content().isPresent()) {
                        documents[0]++;
                        writeDocument(document.content().get().key(), stated);
                    }
                    each.accept(document);
                }));
        return new Result(documents[0], triples[0], dataset);
    }

    private void writeDocument(String key, List<Triple> stated) throws IOException {
        Node graph = iris.bronGraph(key);
        boolean quads = format.document().equals(format.dataset()) && format != Format.JSONLD;
        write(folder.resolve(format.documentFile(key)), format.document(), sink -> {
            Publication.PREFIXES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(prefix -> sink.prefix(prefix.getKey(), prefix.getValue()));
            stated.forEach(triple -> {
                if (quads) {
                    sink.quad(Quad.create(graph, triple));
                } else {
                    sink.triple(triple);
                }
            });
        });
    }

    /** Something that writes to a sink. */
    private interface Writing {
        void to(StreamRDF sink) throws IOException;
    }

    private void write(Path file, RDFFormat format, Writing writing) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER)) {
            if (StreamRDFWriter.registered(format)) {
                StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
                sink.start();
                sink.base(iris.base());
                writing.to(sink);
                sink.finish();
            } else {
                DatasetGraph whole = DatasetGraphFactory.create();
                writing.to(StreamRDFLib.dataset(whole));
                RDFDataMgr.write(out, whole, format);
            }
        }
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static StreamRDF counting(StreamRDF sink, long[] triples) {
        return new org.apache.jena.riot.system.StreamRDFWrapper(sink) {
            @Override
            public void quad(Quad quad) {
                triples[0]++;
                super.quad(quad);
            }
        };
    }
}

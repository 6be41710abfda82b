package nl.kwalgraaf.pipeline;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.ShortJsonLd;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes a corpus to files: one for each document and one for the whole dataset.
 *
 * <p>A file is written beside its place and moved there when it is whole, so that a build that breaks off leaves what
 * was there before. The documents are serialised on all cores; the bytes are the same whatever their number.
 */
public final class Build {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Format format;
    private final Serialisation dataset;
    private final Iris iris;
    private final Contributions contributions;
    private final ShortJsonLd jsonLd;

    public Build(Path folder, Format format, Iris iris) {
        this.folder = folder;
        this.format = format;
        this.iris = iris;
        this.jsonLd = new ShortJsonLd(iris.base());
        this.dataset = new Serialisation(format.dataset(), iris.base(), jsonLd);
        this.contributions = new Contributions(iris, false);
    }

    /**
     * What was written.
     *
     * @param triples of the dataset
     * @param dataset its file, which is left as it was where no document could be used
     * @param findings about its documents together
     * @param others files in the same folder and form that are of none of these documents, in the order of their names
     */
    public record Result(int documents, long triples, Path dataset, List<Finding> findings, List<Path> others) {}

    /**
     * A document and its file.
     *
     * @param file absent when the document could not be used
     * @param triples what the document states
     */
    public record Built(Document document, Optional<Path> file, int triples) {}

    /** The bytes of a document's own file, and those of its part of the dataset. */
    private record Written(
            Document document,
            int triples,
            int quads,
            byte[] own,
            byte[] part,
            Optional<Koppelingen.Attached> links,
            Optional<Counting.Part> counted) {}

    /**
     * Builds.
     *
     * @param each is told of every document when its file is written
     * @throws IOException when a file cannot be written; the message names it
     */
    public Result run(Corpus corpus, Consumer<Built> each) throws IOException {
        Files.createDirectories(folder);
        List<Edition> editions = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        long[] triples = {0};
        Koppelingen.Gathering links = contributions.gathering();
        Path whole = folder.resolve(format.datasetFile());
        files.add(whole);
        write(whole, out -> {
            Workers.Meanwhile opening = () -> {
                List<Quad> quads = contributions.opening().quads();
                triples[0] += quads.size();
                out.write(dataset.head());
                out.write(dataset.part(quads));
            };
            corpus.each(this::written, opening, written -> {
                Optional<Path> file = Optional.empty();
                written.counted.ifPresent(contributions.opening().counting()::add);
                written.links.ifPresent(links::add);
                if (written.document.content().isPresent()) {
                    String key = written.document.content().get().key();
                    editions.add(Edition.of(written.document.content().get()));
                    triples[0] += written.quads;
                    out.write(dataset.separator());
                    out.write(written.part);
                    file = Optional.of(folder.resolve(format.documentFile(key)));
                    files.add(file.get());
                    write(file.get(), own -> {
                        own.write(written.own);
                        return true;
                    });
                }
                each.accept(new Built(written.document, file, written.triples));
            });
            List<Quad> closing = new ArrayList<>(contributions.closing(editions, corpus.catalogue(), links));
            closing.addAll(contributions.opening().counting().described(closing));
            triples[0] += closing.size();
            if (!closing.isEmpty()) {
                out.write(dataset.separator());
                out.write(dataset.part(closing));
            }
            out.write(dataset.tail());
            // A folder named by mistake does not take the place of what was built before.
            return !editions.isEmpty();
        });
        return new Result(editions.size(), triples[0], whole, links.findings(), others(files));
    }

    private Written written(Document read) {
        Contributions.Contribution contribution = contributions.of(read);
        Document document = contribution.document();
        if (document.content().isEmpty()) {
            return new Written(document, 0, 0, new byte[0], new byte[0], Optional.empty(), Optional.empty());
        }
        int stated = contribution.stated().size();
        List<Quad> quads = contribution.quads();
        byte[] own;
        byte[] part;
        if (format.document().equals(format.dataset()) && format != Format.JSONLD) {
            // What the document states is the first of what goes into the dataset, and is written once for both.
            byte[] first = dataset.part(quads.subList(0, stated));
            own = concat(dataset.head(), first);
            part = concat(first, dataset.part(quads.subList(stated, quads.size())));
        } else {
            own = own(contribution.stated());
            part = dataset.part(quads);
        }
        return new Written(document, stated, quads.size(), own, part, contribution.links(), contribution.counted());
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The file of one document, in a form without names of graphs. */
    private byte[] own(List<Triple> stated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (StreamRDFWriter.registered(format.document())) {
            StreamRDF sink = StreamRDFWriter.getWriterStream(bytes, format.document());
            Serialisation.begin(sink, iris.base());
            stated.forEach(sink::triple);
            sink.finish();
        } else {
            Graph whole = GraphFactory.createDefaultGraph();
            stated.forEach(whole::add);
            bytes.writeBytes(jsonLd.document(whole).toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<Path> others(Set<Path> files) throws IOException {
        List<String> endings = Stream.of(
                        format.documentFile(""), format.datasetFile().replaceFirst(".*\\.", "."))
                .toList();
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.filter(file -> endings.stream()
                            .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .filter(file -> !files.contains(file))
                    .sorted()
                    .toList());
        }
    }

    /** Something that writes bytes, and says whether they are worth keeping. */
    private interface Writing {
        boolean to(OutputStream out) throws IOException;
    }

    /** Another build may be writing to the same folder: the unfinished file bears the number of this process. */
    private static void write(Path file, Writing writing) throws IOException {
        Path partial = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        partial.toFile().deleteOnExit();
        try {
            boolean keep;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER)) {
                keep = writing.to(out);
            }
            if (keep) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(partial);
            }
        } catch (FileSystemException named) {
            Files.deleteIfExists(partial);
            throw named;
        } catch (IOException full) {
            // Such as a disk without room, of which the message does not say which file it struck.
            Files.deleteIfExists(partial);
            throw (IOException) new FileSystemException(file.toString(), null, full.getMessage()).initCause(full);
        }
    }
}

package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Spdx;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What {@code catalog.ttl} says of documents, known by the sha256 of their bytes: the key of each, and what the document
 * does not state itself.
 *
 * <p>A file that no catalog lists is no less welcome; its key is made from the name it bears.
 */
public final class Catalogue {
    /** The file's name, in a folder of documents and on the class path. */
    public static final String FILE = "catalog.ttl";

    private static final Node DISTRIBUTION = Dcat.distribution;
    private static final Node TITLE = DCTerms.title.asNode();

    private final Map<String, CatalogueEntry> entries;
    private final Map<String, String> files;
    private final List<CatalogueEntry.Problem> problems;

    /**
     * @param entries by the sha256 of the file
     * @param files the sha256 by the name of the file
     */
    private Catalogue(
            Map<String, CatalogueEntry> entries, Map<String, String> files, List<CatalogueEntry.Problem> problems) {
        this.entries = entries;
        this.files = files;
        this.problems = problems;
    }

    static Catalogue empty() {
        return new Catalogue(Map.of(), Map.of(), List.of());
    }

    /** The catalog of the shipped documents. */
    public static Catalogue shipped() {
        try (InputStream stream = Catalogue.class.getResourceAsStream("/documents/" + FILE)) {
            return stream == null ? empty() : of(stream, FILE);
        } catch (IOException broken) {
            throw new IllegalStateException("the shipped catalog cannot be read", broken);
        }
    }

    /**
     * The catalog in this folder.
     *
     * @throws IOException when there is one and it cannot be read or is no Turtle; the message says where
     */
    static Optional<Catalogue> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(of(stream, file.toString()));
        } catch (RiotException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    private static Catalogue of(InputStream stream, String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(stream)
                .base("file:///" + name)
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        Map<String, String> files = new TreeMap<>();
        List<CatalogueEntry.Problem> problems = new ArrayList<>();
        Map<Node, CatalogueEntry> read = new HashMap<>();
        List<Triple> distributions =
                new ArrayList<>(graph.find(Node.ANY, DISTRIBUTION, Node.ANY).toList());
        distributions.sort(Comparator.comparing(Triple::toString));
        for (Triple distribution : distributions) {
            Node file = distribution.getObject();
            sha256(graph, file).ifPresent(sha256 -> {
                entries.put(
                        sha256,
                        read.computeIfAbsent(
                                distribution.getSubject(), node -> CatalogueEntry.of(graph, node, problems::add)));
                objects(graph, file, TITLE)
                        .filter(Node::isLiteral)
                        .forEach(title -> files.put(title.getLiteralLexicalForm(), sha256));
            });
        }
        return new Catalogue(entries, files, List.copyOf(problems));
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Optional<String> sha256(Graph graph, Node file) {
        return objects(graph, file, Spdx.checksum)
                .flatMap(checksum -> objects(graph, checksum, Spdx.checksumValue))
                .filter(Node::isLiteral)
                .map(value -> value.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** What this catalog says, and what the other says of files that this one does not list. */
    Catalogue or(Catalogue other) {
        Map<String, CatalogueEntry> both = new LinkedHashMap<>(other.entries);
        both.putAll(entries);
        return new Catalogue(both, files, problems);
    }

    /** The entry of this file. */
    Optional<CatalogueEntry> entry(String sha256) {
        return Optional.ofNullable(entries.get(sha256));
    }

    /** The entry of an edition: that of its file, else the one with its key, for it may be at hand in another form. */
    Optional<CatalogueEntry> entry(String sha256, String key) {
        return entry(sha256)
                .or(() -> entries.values().stream()
                        .filter(entry -> entry.key().equals(Optional.of(key)))
                        .findFirst());
    }

    /** The sha256 of each file that it names. */
    Map<String, String> files() {
        return files;
    }

    /** What it says and cannot be, in order. */
    List<CatalogueEntry.Problem> problems() {
        return problems;
    }
}

package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The keys that {@code documents/catalog.ttl} gives to documents, known by the sha256 of their bytes.
 *
 * <p>A file that the catalog does not list is no less welcome; its key is made from the name it bears.
 */
public final class Catalogue {
    /** The file's name, in a folder of documents and on the class path. */
    public static final String FILE = "catalog.ttl";

    private static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");
    private static final Node DISTRIBUTION = NodeFactory.createURI("http://www.w3.org/ns/dcat#distribution");
    private static final Node CHECKSUM = NodeFactory.createURI("http://spdx.org/rdf/terms#checksum");
    private static final Node CHECKSUM_VALUE = NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue");

    private final Map<String, String> keys;

    private Catalogue(Map<String, String> keys) {
        this.keys = keys;
    }

    static Catalogue empty() {
        return new Catalogue(Map.of());
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
        Map<String, String> keys = new HashMap<>();
        graph.find(Node.ANY, IDENTIFIER, Node.ANY)
                .forEach(identified -> graph.find(identified.getSubject(), DISTRIBUTION, Node.ANY)
                        .mapWith(Triple::getObject)
                        .forEach(file -> sha256(graph, file)
                                .ifPresent(sha ->
                                        keys.put(sha, identified.getObject().getLiteralLexicalForm()))));
        return new Catalogue(keys);
    }

    private static Optional<String> sha256(Graph graph, Node file) {
        return graph.find(file, CHECKSUM, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .flatMap(checksum -> graph.find(checksum, CHECKSUM_VALUE, Node.ANY).toList().stream())
                .map(value -> value.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** This catalog's keys, and the other's where this one has none. */
    Catalogue or(Catalogue other) {
        Map<String, String> both = new HashMap<>(other.keys);
        both.putAll(keys);
        return new Catalogue(both);
    }

    Optional<String> key(String sha256) {
        return Optional.ofNullable(keys.get(sha256));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

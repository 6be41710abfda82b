package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

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

    private static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
    private static final Node NAME = FOAF.name.asNode();
    private static final Node HOMEPAGE = FOAF.homepage.asNode();

    /** A key is part of IRIs and the name of a file; anything else could lead out of the folder. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> keys;
    private final Map<String, String> files;
    private final List<String> unfit;
    private final Graph graph;

    /**
     * @param keys by the sha256 of the file
     * @param files the sha256 by the name of the file
     * @param unfit what stands as a key and cannot be one
     * @param graph all that it says
     */
    private Catalogue(Map<String, String> keys, Map<String, String> files, List<String> unfit, Graph graph) {
        this.keys = keys;
        this.files = files;
        this.unfit = unfit;
        this.graph = graph;
    }

    static Catalogue empty() {
        return new Catalogue(Map.of(), Map.of(), List.of(), GraphFactory.createDefaultGraph());
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
        Map<String, String> files = new TreeMap<>();
        SortedSet<String> unfit = new TreeSet<>();
        for (Triple identified : graph.find(Node.ANY, IDENTIFIER, Node.ANY).toList()) {
            String key = identified.getObject().isLiteral()
                    ? identified.getObject().getLiteralLexicalForm()
                    : identified.getObject().toString();
            for (Node file : objects(graph, identified.getSubject(), DISTRIBUTION)) {
                Optional<String> sha = sha256(graph, file);
                if (sha.isPresent() && KEY.matcher(key).matches()) {
                    keys.put(sha.get(), key);
                } else if (sha.isPresent()) {
                    unfit.add(key);
                }
                sha.ifPresent(value -> objects(graph, file, TITLE).stream()
                        .filter(Node::isLiteral)
                        .forEach(title -> files.put(title.getLiteralLexicalForm(), value)));
            }
        }
        return new Catalogue(keys, files, List.copyOf(unfit), graph);
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Optional<String> sha256(Graph graph, Node file) {
        return objects(graph, file, CHECKSUM).stream()
                .flatMap(checksum -> objects(graph, checksum, CHECKSUM_VALUE).stream())
                .filter(Node::isLiteral)
                .map(value -> value.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** This catalog's keys, and the other's where this one has none. */
    Catalogue or(Catalogue other) {
        Map<String, String> both = new HashMap<>(other.keys);
        both.putAll(keys);
        Graph all = GraphFactory.createDefaultGraph();
        keys.values().forEach(key -> copy(entries(graph, key), graph, all));
        other.keys.values().stream()
                .filter(key -> entries(graph, key).isEmpty())
                .forEach(key -> copy(entries(other.graph, key), other.graph, all));
        return new Catalogue(both, files, unfit, all);
    }

    private static void copy(List<Node> entries, Graph from, Graph to) {
        for (Node entry : entries) {
            from.find(entry, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                to.add(triple);
                from.find(triple.getObject(), Node.ANY, Node.ANY).forEachRemaining(to::add);
            });
        }
    }

    private static List<Node> entries(Graph graph, String key) {
        return graph.find(Node.ANY, IDENTIFIER, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && triple.getObject().getLiteralLexicalForm().equals(key))
                .mapWith(Triple::getSubject)
                .toList();
    }

    /**
     * What the catalog says of a document in Dublin Core terms (title, publisher, source, rights, licence, language,
     * place), said of the document itself, and names and homepages of the organisations it speaks of. The document says none of
     * it, so it belongs in a graph of its own. Blank nodes are left out.
     *
     * @param document the IRI of the document with this key
     */
    List<Triple> about(String key, Node document) {
        List<Triple> said = new ArrayList<>();
        for (Node entry : entries(graph, key)) {
            for (Triple triple : graph.find(entry, Node.ANY, Node.ANY).toList()) {
                Node value = triple.getObject();
                if (triple.getPredicate().getURI().startsWith(DCTerms.getURI()) && !value.isBlank()) {
                    said.add(Triple.create(document, triple.getPredicate(), value));
                    graph.find(value, NAME, Node.ANY).forEachRemaining(said::add);
                    graph.find(value, HOMEPAGE, Node.ANY).forEachRemaining(said::add);
                }
            }
        }
        said.sort(Comparator.comparing(Triple::toString));
        return said;
    }

    /** The sha256 of each file that it names. */
    Map<String, String> files() {
        return files;
    }

    /** What stands as a key and cannot be one, in order. */
    List<String> unfit() {
        return unfit;
    }

    Optional<String> key(String sha256) {
        return Optional.ofNullable(keys.get(sha256));
    }
}

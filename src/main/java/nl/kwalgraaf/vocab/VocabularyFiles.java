package nl.kwalgraaf.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The files of {@code ontology/}, as they stand on the class path.
 *
 * <p>Their few blank nodes (class expressions of OWL, which must have no name) bear labels in the order in which they
 * come, so that what is written of them is the same at every build.
 */
public final class VocabularyFiles {
    private static final List<String> WITH_CONCEPTS = List.of(
            "kwalgraaf.ttl",
            "competenties.ttl",
            "niveaus.ttl",
            "erk-beschrijvingen.ttl",
            "regelingen.ttl",
            "regels.ttl",
            "documentsoorten.ttl");

    private static final List<String> SHAPES = List.of(
            "Aanvulling",
            "Agendapunt",
            "Basisdeel",
            "Bevinding",
            "BijzondereVereiste",
            "Brondocument",
            "Bronvermelding",
            "Certificaatdeel",
            "Competentie",
            "Competentievermelding",
            "Creboregistratie",
            "Deel",
            "Documenttype",
            "ErkBeschrijving",
            "Experiment",
            "Formulering",
            "Gedrag",
            "GeneriekOnderdeel",
            "Kerntaak",
            "Keuzedeel",
            "Kwalificatie",
            "Kwalificatiedocument",
            "Kwalificatiedossier",
            "LandelijkDeel",
            "MboNiveau",
            "NiveauEis",
            "Opleidingsdomein",
            "Passage",
            "Profieldeel",
            "Reeks",
            "ReferentieNiveau",
            "Regel",
            "Regeling",
            "Regelingsverwijzing",
            "RegionaalDeel",
            "Sectorkamer",
            "Software",
            "Taaleis",
            "Toelichting",
            "VakkennisOfVaardigheid",
            "Vaststelling",
            "Verantwoordingsonderdeel",
            "Werkproces");

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private VocabularyFiles() {}

    /** Every triple of the ontology and of the concept schemes that go with it. */
    public static void withConcepts(Consumer<Triple> sink) {
        Map<Node, Node> blanks = new HashMap<>();
        WITH_CONCEPTS.forEach(file -> parse(file, blanks, sink));
    }

    /** The ontology, as its file says it. */
    public static Graph ontology() {
        return graph("kwalgraaf.ttl");
    }

    /** An earlier version of the ontology, as its file said it; empty where there was none of this number. */
    public static Optional<Graph> earlier(String version) {
        String file = "versions/" + version + ".ttl";
        return VERSION.matcher(version).matches() && VocabularyFiles.class.getResource("/ontology/" + file) != null
                ? Optional.of(graph(file))
                : Optional.empty();
    }

    /** How the terms of the ontology relate to those of other vocabularies. */
    public static Graph alignment() {
        return graph("alignment.ttl");
    }

    /** The shapes that a whole graph must conform to. */
    public static Graph shapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        Map<Node, Node> blanks = new HashMap<>();
        SHAPES.forEach(klasse -> parse("shapes/" + klasse + ".ttl", blanks, graph::add));
        return graph;
    }

    /** A file that goes with them, such as a picture; empty where there is none of this name. */
    public static Optional<byte[]> bytes(String file) {
        try (InputStream stream = VocabularyFiles.class.getResourceAsStream("/ontology/" + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read from the class path", broken);
        }
    }

    private static Graph graph(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(file, new HashMap<>(), graph::add);
        return graph;
    }

    private static void parse(String file, Map<Node, Node> blanks, Consumer<Triple> sink) {
        try (InputStream stream = VocabularyFiles.class.getResourceAsStream("/ontology/" + file)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    sink.accept(
                            Triple.create(node(triple.getSubject()), triple.getPredicate(), node(triple.getObject())));
                }

                private Node node(Node node) {
                    return node.isBlank()
                            ? blanks.computeIfAbsent(
                                    node, ignored -> NodeFactory.createBlankNode("o" + (blanks.size() + 1)))
                            : node;
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read from the class path", broken);
        }
    }
}

package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology and the concept schemes that go with it, as they stand in {@code ontology/}.
 *
 * <p>In the dataset their few blank nodes (OWL class expressions) bear IRIs, so that the dataset has none and is the
 * same at every build; RDF 1.1 section 3.5 calls this skolemisation.
 */
public final class Ontologie {
    private static final List<String> FILES = List.of(
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
            "Documentsoort",
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
            "ReferentieNiveau",
            "Regel",
            "Regeling",
            "Regelingsverwijzing",
            "RegionaalDeel",
            "Sectorkamer",
            "Taaleis",
            "Toelichting",
            "VakkennisOfVaardigheid",
            "Vaststelling",
            "Verantwoordingsonderdeel",
            "Werkproces");

    private Ontologie() {}

    /** Writes every triple of the ontology, its data individuals under the base of the data. */
    public static void write(Iris iris, Consumer<Triple> sink) {
        Skolem skolem = new Skolem(iris.base(), sink);
        FILES.forEach(file -> parse("/ontology/" + file, skolem));
    }

    /** The shapes that a whole graph must conform to. */
    public static Graph shapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String klasse : SHAPES) {
            parse("/ontology/shapes/" + klasse + ".ttl", new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    graph.add(triple);
                }
            });
        }
        return graph;
    }

    private static void parse(String resource, StreamRDF sink) {
        try (InputStream stream = Ontologie.class.getResourceAsStream(resource)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(sink);
        } catch (IOException broken) {
            throw new IllegalStateException(resource + " cannot be read from the class path", broken);
        }
    }

    /** Gives blank nodes IRIs in the order in which they come, and individuals the base of the data. */
    private static final class Skolem extends StreamRDFBase {
        private static final String ID = Kwal.BASE + "id/";

        private final String base;
        private final Consumer<Triple> sink;
        private final Map<Node, Node> named = new HashMap<>();

        Skolem(String base, Consumer<Triple> sink) {
            this.base = base;
            this.sink = sink;
        }

        @Override
        public void triple(Triple triple) {
            sink.accept(Triple.create(node(triple.getSubject()), triple.getPredicate(), node(triple.getObject())));
        }

        private Node node(Node node) {
            if (node.isBlank()) {
                return named.computeIfAbsent(
                        node, ignored -> NodeFactory.createURI(Kwal.BASE + ".well-known/genid/" + (named.size() + 1)));
            }
            if (node.isURI() && !base.equals(Kwal.BASE) && node.getURI().startsWith(ID)) {
                return NodeFactory.createURI(base + "id/" + node.getURI().substring(ID.length()));
            }
            return node;
        }
    }
}

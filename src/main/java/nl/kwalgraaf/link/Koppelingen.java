package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The curated links of {@code ontology/koppelingen}, as quads: a graph for each target.
 *
 * <p>A link is a triple of its own, and a mapping with an IRI says on whose word: relation, justification, reviewer and
 * date. A line that finds no counterpart, or that rejects one, makes a mapping and no link.
 */
public final class Koppelingen {
    /** The vocabularies that we link to; each is the name of a file and of a graph. */
    public static final List<String> TARGETS =
            List.of("esco", "isco", "isced-f", "eqf", "nlqf", "slo", "cefr", "wetten");

    private static final String FOLDER = "/ontology/koppelingen/";
    private static final String SSSOM = "https://w3id.org/sssom/";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final Node AUTHORED_ON = NodeFactory.createURI("http://purl.org/pav/authoredOn");

    /** Subjects below these paths belong to no dossier. */
    private static final Set<String> COMMON =
            Set.of("competentie", "mbo-niveau", "referentieniveau", "erk", "regeling");

    private final String base;
    private final Set<String> keys;

    /**
     * Prepares the links of a dataset.
     *
     * @param base of the IRIs of the data, ending in a slash
     * @param keys of the dossiers in the dataset; links of other dossiers are left out
     */
    public Koppelingen(String base, Set<String> keys) {
        this.base = base;
        this.keys = Set.copyOf(keys);
    }

    /** Writes the links, the mappings behind them, and the labels of what they point to. */
    public void write(Consumer<Quad> sink) {
        Graph labels = labels();
        for (String target : TARGETS) {
            Node graph = NodeFactory.createURI(base + Paths.koppelingenGraph(target));
            MappingSet set = shipped(target);
            Set<Node> objects = new LinkedHashSet<>();
            for (Mapping mapping : set.mappings()) {
                String subject = iri(set, mapping, Mapping.SUBJECT);
                if (isOurs(subject)) {
                    triples(set, target, mapping, subject).forEach(triple -> sink.accept(Quad.create(graph, triple)));
                    if (!mapping.findsNothing()) {
                        objects.add(node(iri(set, mapping, Mapping.OBJECT)));
                    }
                }
            }
            for (Node object : objects) {
                labels.find(object, Node.ANY, Node.ANY).forEach(triple -> sink.accept(Quad.create(graph, triple)));
            }
        }
    }

    private boolean isOurs(String subject) {
        String path = subject.substring((base + "id/").length());
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return COMMON.contains(first) || keys.contains(first);
    }

    private List<Triple> triples(MappingSet set, String target, Mapping mapping, String subject) {
        String predicate = iri(set, mapping, Mapping.PREDICATE);
        String object = iri(set, mapping, Mapping.OBJECT);
        Node source = node(subject);
        Node link = node(base
                + Paths.koppeling(
                        target,
                        Sha256.of(subject + " " + predicate + " " + object).substring(0, 16)));
        List<Triple> triples = new ArrayList<>();
        if (!mapping.findsNothing() && !mapping.isRejected()) {
            triples.add(Triple.create(source, node(predicate), node(object)));
        }
        triples.add(Triple.create(link, RDF.type.asNode(), node(SSSOM + "Mapping")));
        triples.add(Triple.create(link, node(OWL + "annotatedSource"), source));
        triples.add(Triple.create(link, node(OWL + "annotatedProperty"), node(predicate)));
        triples.add(Triple.create(link, node(OWL + "annotatedTarget"), node(object)));
        triples.add(Triple.create(
                link, node(SSSOM + Mapping.JUSTIFICATION), node(iri(set, mapping, Mapping.JUSTIFICATION))));
        literal(triples, link, node(SSSOM + Mapping.MODIFIER), mapping.slot(Mapping.MODIFIER));
        literal(triples, link, node(SSSOM + Mapping.REVIEWER_LABEL), mapping.slot(Mapping.REVIEWER_LABEL));
        literal(triples, link, RDFS.comment.asNode(), mapping.slot(Mapping.COMMENT));
        String date = mapping.slot(Mapping.DATE);
        if (!date.isEmpty()) {
            triples.add(Triple.create(link, AUTHORED_ON, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate)));
        }
        return triples;
    }

    private static void literal(List<Triple> triples, Node subject, Node predicate, String value) {
        if (!value.isEmpty()) {
            triples.add(Triple.create(subject, predicate, NodeFactory.createLiteralString(value)));
        }
    }

    /** The IRI in a slot; ours under the base of this dataset. */
    private String iri(MappingSet set, Mapping mapping, String slot) {
        String iri = set.expand(mapping.slot(slot))
                .orElseThrow(() -> new IllegalStateException("no IRI: " + mapping.slot(slot)));
        return iri.startsWith(Kwal.BASE + "id/") ? base + iri.substring(Kwal.BASE.length()) : iri;
    }

    /** The shipped set of links to a target. */
    static MappingSet shipped(String target) {
        String file = FOLDER + target + ".sssom.tsv";
        try (InputStream stream = Koppelingen.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Outcome<MappingSet> read = SssomReader.read(SourceText.of(file, text));
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException(read.findings().get(0).message());
            }
            return read.value().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + file, broken);
        }
    }

    private static Graph labels() {
        Graph graph = GraphFactory.createDefaultGraph();
        String file = FOLDER + "doelen.ttl";
        try (InputStream stream = Koppelingen.class.getResourceAsStream(file)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(graph);
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + file, broken);
        }
        return graph;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}

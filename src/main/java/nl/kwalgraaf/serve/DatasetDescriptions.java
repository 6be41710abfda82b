package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.pages.Rights;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the dataset holds, in VoID, counted from the data itself: at {@code /.well-known/void}, and as part of the
 * service description. Counted when first asked for, and again only when the data has changed; as everything that reads
 * all data, within the time of a request that has its turn.
 */
final class DatasetDescriptions {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** In the name of a graph of links, before the name of the vocabulary that they lead to. */
    private static final String LINKS = "/graph/koppelingen/";

    /** Stands for the server in what is counted: the address of which differs by who asks. */
    private static final String HERE = "http://server.invalid";

    private static final String DOCUMENT = HERE + "/.well-known/void";
    private static final Node DATASET = iri(DOCUMENT + "#dataset");

    private final Store store;
    private Counts counts = new Counts("none", 0, Map.of(), Graph.emptyGraph);

    DatasetDescriptions(Store store) {
        this.store = store;
    }

    /**
     * What was counted at one version of the data.
     *
     * @param graphs how many triples there are in each
     * @param described all of it, in VoID
     */
    private record Counts(String stamp, long triples, Map<String, Long> graphs, Graph described) {}

    /** The whole of it, for {@code /.well-known/void}. */
    Graph describe(HttpServletRequest request) throws IOException {
        String server = Visit.of(request).address();
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("foaf", FOAF.NS);
        counts(request)
                .described()
                .find()
                .mapWith(triple -> Triple.create(
                        at(server, triple.getSubject()), triple.getPredicate(), at(server, triple.getObject())))
                .forEachRemaining(graph::add);
        return graph;
    }

    private static Node at(String server, Node node) {
        return node.isURI() && node.getURI().startsWith(HERE)
                ? iri(server + node.getURI().substring(HERE.length()))
                : node;
    }

    /** Adds the part of a service description that tells of the data behind the endpoint. */
    void describeInto(Graph graph, Node service, String endpoint, HttpServletRequest request) throws IOException {
        Counts known = counts(request);
        Node dataset = iri(endpoint + "#dataset");
        Node union = iri(endpoint + "#default-graph");
        graph.getPrefixMapping().setNsPrefix("void", VOID.NS);
        graph.add(service, iri(SD + "defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), iri(SD + "Dataset"));
        graph.add(dataset, iri(SD + "defaultGraph"), union);
        graph.add(union, RDF.type.asNode(), iri(SD + "Graph"));
        graph.add(union, VOID.triples.asNode(), number(known.triples()));
        known.graphs().forEach((name, size) -> {
            Node named = iri(endpoint + "#named-" + Integer.toHexString(name.hashCode()));
            Node content = iri(endpoint + "#graph-" + Integer.toHexString(name.hashCode()));
            graph.add(dataset, iri(SD + "namedGraph"), named);
            graph.add(named, RDF.type.asNode(), iri(SD + "NamedGraph"));
            graph.add(named, iri(SD + "name"), iri(name));
            graph.add(named, iri(SD + "graph"), content);
            graph.add(content, RDF.type.asNode(), iri(SD + "Graph"));
            graph.add(content, VOID.triples.asNode(), number(size));
        });
    }

    private Counts counts(HttpServletRequest request) throws IOException {
        Budget budget = Guard.of(store.dataset().getContext()).budget(request);
        return budget.spend(() -> Txn.calculateRead(store.dataset(), () -> counts(budget)));
    }

    /** One counts while others wait: what they want is the same. */
    private synchronized Counts counts(Budget budget) {
        String stamp = store.stamp();
        if (!counts.stamp().equals(stamp)) {
            counts = count(stamp, budget);
        }
        return counts;
    }

    private Counts count(String stamp, Budget budget) {
        Graph all = store.dataset().getDefaultGraph();
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        Map<Node, Long> properties = new HashMap<>();
        Map<Node, Long> classes = new HashMap<>();
        long triples = 0;
        for (Iterator<Triple> each = all.find(); each.hasNext(); triples++) {
            budget.check();
            Triple triple = each.next();
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        Map<String, Long> graphs = new TreeMap<>();
        Map<String, Map<Node, Long>> links = new TreeMap<>();
        for (Iterator<Quad> each = store.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); each.hasNext(); ) {
            budget.check();
            Quad quad = each.next();
            String graph = quad.getGraph().toString();
            graphs.merge(graph, 1L, Long::sum);
            String property = quad.getPredicate().getURI();
            if (graph.contains(LINKS) && property.startsWith(SKOS.getURI()) && property.endsWith("Match")) {
                links.computeIfAbsent(graph, name -> new HashMap<>()).merge(quad.getPredicate(), 1L, Long::sum);
            }
        }
        Graph graph = GraphFactory.createDefaultGraph();
        aboutAll(graph, all);
        graph.add(DATASET, VOID.triples.asNode(), number(triples));
        graph.add(DATASET, VOID.distinctSubjects.asNode(), number(subjects.size()));
        graph.add(DATASET, VOID.distinctObjects.asNode(), number(objects.size()));
        graph.add(DATASET, VOID.properties.asNode(), number(properties.size()));
        graph.add(DATASET, VOID.classes.asNode(), number(classes.size()));
        properties.keySet().forEach(term -> vocabulary(graph, term));
        classes.keySet().forEach(term -> vocabulary(graph, term));
        graphs.forEach((name, size) -> {
            Node part = iri(DOCUMENT + "#" + Integer.toHexString(name.hashCode()));
            graph.add(DATASET, VOID.subset.asNode(), part);
            graph.add(part, RDF.type.asNode(), VOID.Dataset.asNode());
            graph.add(part, DCTerms.identifier.asNode(), iri(name));
            graph.add(part, VOID.triples.asNode(), number(size));
        });
        links.forEach((name, relations) -> linksets(graph, name.substring(name.lastIndexOf('/') + 1), relations));
        partitions(graph, "class", classes);
        partitions(graph, "property", properties);
        within(graph, all);
        return new Counts(stamp, triples, graphs, graph);
    }

    private static void aboutAll(Graph graph, Graph all) {
        Node page = iri(DOCUMENT);
        graph.add(page, RDF.type.asNode(), VOID.DatasetDescription.asNode());
        graph.add(page, FOAF.primaryTopic.asNode(), DATASET);
        graph.add(DATASET, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(DATASET, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Kwalificaties in het mbo", "nl"));
        graph.add(
                DATASET,
                DCTerms.title.asNode(),
                NodeFactory.createLiteralLang("Dutch vocational qualifications", "en"));
        graph.add(DATASET, VOID.sparqlEndpoint.asNode(), iri(HERE + Addresses.QUERY));
        graph.add(DATASET, VOID.dataDump.asNode(), iri(HERE + Addresses.GRAPHS));
        List<Node> documents = all.find(Node.ANY, RDF.type.asNode(), Kwal.Kwalificatiedocument)
                .mapWith(Triple::getSubject)
                .toList();
        Rights.of(documents, all).forEach(words -> graph.add(DATASET, DCTerms.rights.asNode(), words));
        documents.forEach(each -> {
            graph.add(DATASET, DCTerms.source.asNode(), each);
            graph.add(DATASET, VOID.exampleResource.asNode(), each);
        });
    }

    private static void vocabulary(Graph graph, Node term) {
        String iri = term.toString();
        String space = iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        graph.add(DATASET, VOID.vocabulary.asNode(), iri(space));
    }

    /** One set of links for each relation to a vocabulary, as VoID wants it: a linkset has one link predicate. */
    private static void linksets(Graph graph, String target, Map<Node, Long> relations) {
        Node objects = iri(DOCUMENT + "#" + target);
        graph.add(objects, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(objects, DCTerms.title.asNode(), NodeFactory.createLiteralString(target));
        if (target.equals("esco")) {
            graph.add(objects, DCTerms.rights.asNode(), NodeFactory.createLiteralLang(Rights.ESCO, "en"));
        }
        relations.forEach((relation, size) -> {
            Node set = iri(DOCUMENT + "#" + target + "-" + relation.getLocalName());
            graph.add(DATASET, VOID.subset.asNode(), set);
            graph.add(set, RDF.type.asNode(), VOID.Linkset.asNode());
            graph.add(set, VOID.linkPredicate.asNode(), relation);
            graph.add(set, VOID.subjectsTarget.asNode(), DATASET);
            graph.add(set, VOID.objectsTarget.asNode(), objects);
            graph.add(set, VOID.triples.asNode(), number(size));
        });
    }

    private static void partitions(Graph graph, String kind, Map<Node, Long> sizes) {
        boolean ofClass = kind.equals("class");
        sizes.forEach((term, size) -> {
            Node part = partition(kind, term);
            graph.add(DATASET, (ofClass ? VOID.classPartition : VOID.propertyPartition).asNode(), part);
            graph.add(part, (ofClass ? VOID._class : VOID.property).asNode(), term);
            graph.add(part, (ofClass ? VOID.entities : VOID.triples).asNode(), number(size));
        });
    }

    private static Node partition(String kind, Node term) {
        return iri(DATASET.getURI() + "-" + kind + "-" + Integer.toHexString(term.hashCode()));
    }

    /** What the dataset itself says of the properties of the things of a class, as it was counted when it was made. */
    private static void within(Graph graph, Graph all) {
        Node partOf = VOID.propertyPartition.asNode();
        List<Triple> counted = all.find(Node.ANY, partOf, Node.ANY).toList();
        if (!counted.isEmpty()) {
            said(
                    graph,
                    "Alles is geteld zoals de data nu zijn; alleen de eigenschappen binnen een klasse zoals zij waren toen de"
                            + " documenten werden gelezen.",
                    "nl");
            said(
                    graph,
                    "All is counted as the data are now; only the properties within a class as they were when the documents"
                            + " were read.",
                    "en");
        }
        for (Triple link : counted) {
            all.find(link.getSubject(), VOID._class.asNode(), Node.ANY)
                    .nextOptional()
                    .ifPresent(of -> {
                        graph.add(partition("class", of.getObject()), partOf, link.getObject());
                        all.find(link.getObject(), Node.ANY, Node.ANY)
                                .filterDrop(triple -> triple.getObject().isURI()
                                        && !triple.getPredicate().equals(VOID.property.asNode()))
                                .forEachRemaining(graph::add);
                    });
        }
    }

    private static void said(Graph graph, String words, String language) {
        graph.add(DATASET, DCTerms.description.asNode(), NodeFactory.createLiteralLang(words, language));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}

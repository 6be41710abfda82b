package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwalgraaf.serve.pages.Rights;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the dataset holds, in VoID, counted from the data itself: at {@code /.well-known/void}, and as part of the
 * service description. Counted when first asked for, and again only when the data has changed.
 */
final class DatasetDescriptions extends RdfServlet {
    private static final long serialVersionUID = 1L;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    /** In the name of a graph of links, before the name of the vocabulary that they lead to. */
    private static final String LINKS = "/graph/koppelingen/";

    private final transient Store store;
    private transient volatile Counts counts;

    DatasetDescriptions(Store store) {
        this.store = store;
    }

    /** What was counted at one version of the data. Graph names are mapped to their numbers of triples; those that
     * hold links to another vocabulary also to the number of links by each relation; classes to what the dataset says of the
     * properties of their things. */
    private record Counts(
            String stamp,
            long triples,
            long subjects,
            long objects,
            Map<String, Long> graphs,
            Map<Node, Long> properties,
            Map<Node, Long> classes,
            Map<Node, List<Triple>> within,
            Map<String, Map<Node, Long>> links,
            List<Node> documents,
            Set<Node> rights) {}

    @Override
    Graph describe(HttpServletRequest request) {
        String server = Visit.of(request).address();
        String document = server + "/.well-known/void";
        Counts known = counts();
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("sd", SD);
        Node page = iri(document);
        Node dataset = iri(document + "#dataset");
        graph.add(page, RDF.type.asNode(), VOID.DatasetDescription.asNode());
        graph.add(page, FOAF.primaryTopic.asNode(), dataset);
        graph.add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Kwalificaties in het mbo", "nl"));
        graph.add(
                dataset,
                DCTerms.title.asNode(),
                NodeFactory.createLiteralLang("Dutch vocational qualifications", "en"));
        graph.add(dataset, VOID.sparqlEndpoint.asNode(), iri(server + Addresses.QUERY));
        graph.add(dataset, VOID.dataDump.asNode(), iri(server + Addresses.GRAPHS));
        graph.add(dataset, VOID.triples.asNode(), number(known.triples()));
        graph.add(dataset, VOID.distinctSubjects.asNode(), number(known.subjects()));
        graph.add(dataset, VOID.distinctObjects.asNode(), number(known.objects()));
        graph.add(dataset, VOID.properties.asNode(), number(known.properties().size()));
        graph.add(dataset, VOID.classes.asNode(), number(known.classes().size()));
        vocabularies(known).forEach(vocabulary -> graph.add(dataset, VOID.vocabulary.asNode(), iri(vocabulary)));
        known.rights().forEach(words -> graph.add(dataset, DCTerms.rights.asNode(), words));
        known.documents().forEach(each -> {
            graph.add(dataset, DCTerms.source.asNode(), each);
            graph.add(dataset, VOID.exampleResource.asNode(), each);
        });
        linksets(graph, document, dataset, known.links());
        known.graphs().forEach((name, size) -> {
            Node part = iri(document + "#" + Integer.toHexString(name.hashCode()));
            graph.add(dataset, VOID.subset.asNode(), part);
            graph.add(part, RDF.type.asNode(), VOID.Dataset.asNode());
            graph.add(part, DCTerms.identifier.asNode(), iri(name));
            graph.add(part, VOID.triples.asNode(), number(size));
        });
        partitions(graph, dataset, "class", known.classes());
        known.within()
                .forEach((of, said) -> said.forEach(triple -> graph.add(
                        triple.getPredicate().equals(VOID.propertyPartition.asNode())
                                ? Triple.create(
                                        partition(dataset, "class", of), triple.getPredicate(), triple.getObject())
                                : triple)));
        partitions(graph, dataset, "property", known.properties());
        return graph;
    }

    /** One set of links for each vocabulary and relation, as VoID wants it: a linkset has one link predicate. */
    private static void linksets(Graph graph, String document, Node dataset, Map<String, Map<Node, Long>> links) {
        links.forEach((name, relations) -> {
            String target = name.substring(name.lastIndexOf('/') + 1);
            Node objects = iri(document + "#" + target);
            graph.add(objects, RDF.type.asNode(), VOID.Dataset.asNode());
            graph.add(objects, DCTerms.title.asNode(), NodeFactory.createLiteralString(target));
            if (target.equals("esco")) {
                graph.add(objects, DCTerms.rights.asNode(), NodeFactory.createLiteralLang(Rights.ESCO, "en"));
            }
            relations.forEach((relation, size) -> {
                Node set = iri(document + "#" + target + "-" + relation.getLocalName());
                graph.add(dataset, VOID.subset.asNode(), set);
                graph.add(set, RDF.type.asNode(), VOID.Linkset.asNode());
                graph.add(set, VOID.linkPredicate.asNode(), relation);
                graph.add(set, VOID.subjectsTarget.asNode(), dataset);
                graph.add(set, VOID.objectsTarget.asNode(), objects);
                graph.add(set, VOID.triples.asNode(), number(size));
            });
        });
    }

    private static void partitions(Graph graph, Node dataset, String kind, Map<Node, Long> sizes) {
        boolean ofClass = kind.equals("class");
        sizes.forEach((term, size) -> {
            Node part = partition(dataset, kind, term);
            graph.add(dataset, (ofClass ? VOID.classPartition : VOID.propertyPartition).asNode(), part);
            graph.add(part, (ofClass ? VOID._class : VOID.property).asNode(), term);
            graph.add(part, (ofClass ? VOID.entities : VOID.triples).asNode(), number(size));
        });
    }

    private static Node partition(Node dataset, String kind, Node term) {
        return iri(dataset.getURI() + "-" + kind + "-" + Integer.toHexString(term.hashCode()));
    }

    /** What the dataset itself says of the properties of the things of a class, as it was counted when it was made. */
    private static Map<Node, List<Triple>> within(Graph all) {
        Map<Node, List<Triple>> within = new HashMap<>();
        all.find(Node.ANY, VOID.propertyPartition.asNode(), Node.ANY)
                .toList()
                .forEach(link -> all.find(link.getSubject(), VOID._class.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .nextOptional()
                        .ifPresent(of -> {
                            List<Triple> said = within.computeIfAbsent(of, one -> new ArrayList<>());
                            said.add(link);
                            all.find(link.getObject(), Node.ANY, Node.ANY)
                                    .filterDrop(triple -> triple.getObject().isURI()
                                            && !triple.getPredicate().equals(VOID.property.asNode()))
                                    .forEachRemaining(said::add);
                        }));
        return within;
    }

    private static Set<String> vocabularies(Counts known) {
        Set<String> spaces = new HashSet<>();
        for (Set<Node> terms :
                List.of(known.properties().keySet(), known.classes().keySet())) {
            for (Node term : terms) {
                String iri = term.toString();
                spaces.add(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
            }
        }
        return spaces;
    }

    /** Adds the part of a service description that tells of the data behind the endpoint. */
    void describeInto(Graph graph, Node service, String endpoint) {
        Counts known = counts();
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

    private Counts counts() {
        if (store.dataset().isInTransaction()) {
            return currentCounts();
        }
        return Txn.calculateRead(store.dataset(), this::currentCounts);
    }

    private Counts currentCounts() {
        Counts known = counts;
        String stamp = store.stamp();
        if (known == null || !known.stamp().equals(stamp)) {
            known = count(store.dataset(), stamp);
            counts = known;
        }
        return known;
    }

    private static Counts count(DatasetGraph dataset, String stamp) {
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        Map<Node, Long> properties = new TreeMap<>(Comparator.comparing(Node::toString));
        Map<Node, Long> classes = new TreeMap<>(Comparator.comparing(Node::toString));
        long triples = 0;
        for (Iterator<Triple> all = dataset.getDefaultGraph().find(); all.hasNext(); ) {
            Triple triple = all.next();
            triples++;
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        Map<String, Map<Node, Long>> links = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            if (name.toString().contains(LINKS)) {
                links.put(name.toString(), links(dataset.getGraph(name)));
            }
        });
        List<Node> documents = dataset.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), Kwal.Kwalificatiedocument)
                .mapWith(Triple::getSubject)
                .toList();
        Map<String, Long> graphs = new HashMap<>();
        dataset.listGraphNodes()
                .forEachRemaining(name -> graphs.put(name.toString(), (long)
                        dataset.getGraph(name).find().toList().size()));
        return new Counts(
                stamp,
                triples,
                subjects.size(),
                objects.size(),
                new TreeMap<>(graphs),
                properties,
                classes,
                within(dataset.getDefaultGraph()),
                links,
                documents,
                Rights.of(documents, dataset.getDefaultGraph()));
    }

    private static Map<Node, Long> links(Graph graph) {
        Map<Node, Long> links = new TreeMap<>(Comparator.comparing(Node::toString));
        graph.find()
                .filterKeep(triple -> triple.getPredicate().getURI().startsWith(SKOS.getURI())
                        && triple.getPredicate().getURI().endsWith("Match"))
                .forEachRemaining(triple -> links.merge(triple.getPredicate(), 1L, Long::sum));
        return links;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}

package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * How many things of each class there are, how many triples they bear of each property, and of what class or datatype the
 * values are. VoID (section 4.5) calls these class and property partitions; editors of SPARQL complete from them.
 */
public final class Census {
    private static final String EXTENDED = "http://ldf.fi/void-ext#";
    private static final Node DATATYPE_PARTITION = NodeFactory.createURI(EXTENDED + "datatypePartition");
    private static final Node DATATYPE = NodeFactory.createURI(EXTENDED + "datatype");

    private final Map<Node, Long> entities = new HashMap<>();

    /** Class, property, and class or datatype of the value; the last is null for all values together. */
    private record Part(Node of, Node property, Node value, boolean literal) {}

    private final Map<Part, Long> triples = new HashMap<>();

    /** Of values whose class was not known when they went by: that value itself. */
    private final Map<Part, Long> open = new HashMap<>();

    /** The classes of the things that these triples speak of. */
    public static Map<Node, Set<Node>> types(Collection<Triple> said) {
        Map<Node, Set<Node>> types = new HashMap<>();
        for (Triple triple : said) {
            if (isType(triple)) {
                types.computeIfAbsent(triple.getSubject(), thing -> new HashSet<>())
                        .add(triple.getObject());
            }
        }
        return types;
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().isURI();
    }

    /**
     * Counts triples.
     *
     * @param said each once
     * @param types the classes of a thing; empty where it has none
     */
    public void add(Collection<Triple> said, Function<Node, Set<Node>> types) {
        for (Triple triple : said) {
            boolean type = isType(triple);
            if (type) {
                entities.merge(triple.getObject(), 1L, Long::sum);
            }
            Node value = triple.getObject();
            boolean literal = value.isLiteral();
            Set<Node> kinds = type
                    ? Set.of()
                    : literal ? Set.of(NodeFactory.createURI(value.getLiteralDatatypeURI())) : types.apply(value);
            for (Node of : types.apply(triple.getSubject())) {
                triples.merge(new Part(of, triple.getPredicate(), null, false), 1L, Long::sum);
                for (Node kind : kinds) {
                    triples.merge(new Part(of, triple.getPredicate(), kind, literal), 1L, Long::sum);
                }
                if (kinds.isEmpty() && !type) {
                    open.merge(new Part(of, triple.getPredicate(), value, false), 1L, Long::sum);
                }
            }
        }
    }

    /** Counts what another has counted. */
    public void add(Census other) {
        other.entities.forEach((of, number) -> entities.merge(of, number, Long::sum));
        other.triples.forEach((part, number) -> triples.merge(part, number, Long::sum));
        other.open.forEach((part, number) -> open.merge(part, number, Long::sum));
    }

    /**
     * What was counted, in VoID: the partitions of a dataset, each named below it.
     *
     * @param types the classes of a thing, now that all went by
     */
    public List<Triple> partitions(Node dataset, Function<Node, Set<Node>> types) {
        Map<Part, Long> all = new HashMap<>(triples);
        open.forEach((part, number) -> types.apply(part.value())
                .forEach(kind -> all.merge(new Part(part.of(), part.property(), kind, false), number, Long::sum)));
        List<Triple> said = new ArrayList<>();
        Map<String, Node> classes = new TreeMap<>();
        entities.keySet().forEach(of -> classes.put(name(of), of));
        classes.forEach((name, of) -> {
            Node partition = NodeFactory.createURI(dataset.getURI() + "/" + name);
            say(said, dataset, VOID.classPartition.asNode(), partition);
            say(said, partition, VOID._class.asNode(), of);
            say(said, partition, VOID.entities.asNode(), number(entities.get(of)));
        });
        Map<String, Part> parts = new TreeMap<>();
        all.keySet().forEach(part -> parts.put(path(part), part));
        parts.forEach((path, part) -> {
            Node partition = NodeFactory.createURI(dataset.getURI() + "/" + path);
            Node whole = NodeFactory.createURI(
                    partition.getURI().substring(0, partition.getURI().lastIndexOf('/')));
            if (part.value() == null) {
                say(said, whole, VOID.propertyPartition.asNode(), partition);
                say(said, partition, VOID.property.asNode(), part.property());
            } else {
                say(said, whole, part.literal() ? DATATYPE_PARTITION : VOID.classPartition.asNode(), partition);
                say(said, partition, part.literal() ? DATATYPE : VOID._class.asNode(), part.value());
            }
            say(said, partition, VOID.triples.asNode(), number(all.get(part)));
        });
        return said;
    }

    private static void say(List<Triple> said, Node subject, Node property, Node object) {
        said.add(Triple.create(subject, property, object));
    }

    private static String path(Part part) {
        String path = name(part.of()) + "/" + name(part.property());
        return part.value() == null ? path : path + "/" + name(part.value());
    }

    /** Terms of ours by their names, those of others with the name of their vocabulary before it. */
    private static String name(Node term) {
        String iri = term.getURI();
        if (iri.startsWith(Kwal.NS)) {
            return iri.substring(Kwal.NS.length());
        }
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        String space = iri.substring(0, Math.max(cut, 0)).replaceFirst("/$", "").replaceFirst(".*/", "");
        String vocabulary = iri.startsWith(DCTerms.getURI()) ? "dcterms" : space.replaceAll("[^A-Za-z0-9-]", "");
        return vocabulary + "." + iri.substring(cut + 1).replaceAll("[^A-Za-z0-9-]", "");
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}

package nl.kwalgraaf.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes the questions as triples, so that a query editor that asks an endpoint for its examples finds them.
 *
 * <p>The form is that of SHACL's SPARQL executables, as the sparql-examples of SIB have it. A query stands there with
 * its standard values, so that it runs as it is.
 */
public final class VragenMapper {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";
    private static final Node FEDERATES_WITH =
            NodeFactory.createURI("https://purl.expasy.org/sparql-examples/ontology#federatesWith");

    private final Target.Base base;
    private final Consumer<Triple> sink;

    private VragenMapper(Target.Base base, Consumer<Triple> sink) {
        this.base = base;
        this.sink = sink;
    }

    /** The graph in which these triples belong. */
    public static Node graph(Target.Base base) {
        return NodeFactory.createURI(base.iri() + "graph/vragen");
    }

    /**
     * Writes the questions, in the order given, without blank nodes.
     *
     * @param endpoint address of the endpoint that answers them, where there is one
     */
    public static void map(List<Vraag> vragen, Target.Base base, Optional<String> endpoint, Consumer<Triple> sink) {
        VragenMapper mapper = new VragenMapper(base, sink);
        vragen.forEach(vraag -> mapper.vraag(vraag, endpoint));
        mapper.prefixes(vragen);
    }

    private void vraag(Vraag vraag, Optional<String> endpoint) {
        Node node = node("vraag/" + vraag.name());
        String form = form(vraag);
        add(node, RDF.type.asNode(), term("SPARQLExecutable"));
        add(node, RDF.type.asNode(), term("SPARQL" + form + "Executable"));
        bilingual(node, RDFS.label.asNode(), vraag.title());
        bilingual(node, RDFS.comment.asNode(), vraag.description());
        vraag.tags().forEach(tag -> add(node, schema("keywords"), NodeFactory.createLiteralString(tag)));
        endpoint.ifPresent(address -> add(node, schema("target"), NodeFactory.createURI(address)));
        vraag.parameters().stream()
                .filter(parameter -> parameter.kind() == ParameterKind.ENDPOINT)
                .flatMap(parameter -> parameter.standard().stream())
                .forEach(elsewhere -> add(node, FEDERATES_WITH, NodeFactory.createURI(elsewhere)));
        add(node, term("prefixes"), node("vraag/prefixen"));
        String property = form.toLowerCase(java.util.Locale.ROOT);
        add(node, term(property), NodeFactory.createLiteralString(vraag.textWithStandardValues(base)));
    }

    private void prefixes(List<Vraag> vragen) {
        Map<String, String> prefixes = new TreeMap<>();
        vragen.forEach(vraag -> prefixes.putAll(vraag.query().getPrefixMapping().getNsPrefixMap()));
        Node all = node("vraag/prefixen");
        add(all, RDF.type.asNode(), OWL.Ontology.asNode());
        bilingual(all, RDFS.label.asNode(), new Bilingual("Prefixen van de vragen", "Prefixes of the questions"));
        prefixes.forEach((prefix, namespace) -> {
            Node one = node("vraag/prefix/" + prefix);
            add(all, term("declare"), one);
            add(one, RDF.type.asNode(), term("PrefixDeclaration"));
            add(one, term("prefix"), NodeFactory.createLiteralString(prefix));
            add(one, term("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private static String form(Vraag vraag) {
        return switch (vraag.query().queryType()) {
            case ASK -> "Ask";
            case CONSTRUCT -> "Construct";
            case DESCRIBE -> "Describe";
            default -> "Select";
        };
    }

    private void bilingual(Node node, Node property, Bilingual words) {
        add(node, property, NodeFactory.createLiteralLang(words.nl(), "nl"));
        add(node, property, NodeFactory.createLiteralLang(words.en(), "en"));
    }

    private void add(Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }

    private Node node(String path) {
        return NodeFactory.createURI(base.iri(path));
    }

    private static Node term(String local) {
        return NodeFactory.createURI(SH + local);
    }

    private static Node schema(String local) {
        return NodeFactory.createURI(SCHEMA + local);
    }
}

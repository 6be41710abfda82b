package nl.kwalgraaf.vocab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The JSON-LD context of our data (JSON-LD 1.1, section 3.1; readers of 1.0 understand it too), made from the ontology: each term under its own name, with
 * the type of its values, so that a document says {@code "code": "B1-K1"} and {@code "heeftGedrag": […]}.
 */
public final class JsonLdContext {
    /** Where the value of a property is a name or a text in several languages. */
    private static final Map<String, Node> TEXTS = Map.of(
            "label", RDFS.label.asNode(),
            "comment", RDFS.comment.asNode(),
            "prefLabel", SKOS.prefLabel.asNode(),
            "altLabel", SKOS.altLabel.asNode(),
            "definition", SKOS.definition.asNode(),
            "title", DCTerms.title.asNode(),
            "description", DCTerms.description.asNode());

    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", Dcat.NS,
            "dcterms", DCTerms.getURI(),
            "owl", OWL.getURI(),
            "prov", Prov.NS,
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "skos", SKOS.getURI(),
            "spdx", Spdx.NS,
            "sssom", Sssom.NS,
            "xsd", XSD.getURI());

    private static final Set<Node> WHOLE =
            Set.of(XSD.positiveInteger.asNode(), XSD.nonNegativeInteger.asNode(), XSD.integer.asNode());

    /** The range of a property where OWL 2 DL lacks the datatype. */
    private static final Property RANGE_INCLUDES = ResourceFactory.createProperty("https://schema.org/rangeIncludes");

    private JsonLdContext() {}

    /**
     * The document with the context.
     *
     * @param base what the IRIs of the data begin with; they begin with {@code kg:} under the context
     */
    public static JsonObject of(String base) {
        JsonObject context = new JsonObject();
        context.put("id", "@id");
        context.put("type", "@type");
        context.put("kg", base);
        context.put("kwal", Kwal.NS);
        new TreeMap<>(PREFIXES).forEach(context::put);
        new TreeMap<>(TEXTS).forEach((name, property) -> {
            JsonObject term = term(property);
            term.put("@container", "@language");
            context.put(name, term);
        });
        Graph ontology = VocabularyFiles.ontology();
        terms(ontology, OWL.Class).forEach((name, term) -> context.put(name, term.getURI()));
        terms(ontology, OWL.ObjectProperty).forEach((name, term) -> context.put(name, typed(term, "@id")));
        terms(ontology, OWL.AnnotationProperty).forEach((name, term) -> context.put(name, typed(term, "@id")));
        terms(ontology, OWL.DatatypeProperty).forEach((name, term) -> context.put(name, literal(ontology, term)));
        JsonObject document = new JsonObject();
        document.put("@context", context);
        return document;
    }

    private static JsonObject term(Node property) {
        JsonObject term = new JsonObject();
        term.put("@id", property.getURI());
        return term;
    }

    private static JsonObject typed(Node property, String type) {
        JsonObject term = term(property);
        term.put("@type", type);
        return term;
    }

    /** All our text is Dutch. A whole number is an xsd:integer, whatever bounds the ontology sets to it. */
    private static JsonObject literal(Graph ontology, Node property) {
        List<Node> ranges = Stream.of(RDFS.range, RANGE_INCLUDES)
                .flatMap(range -> ontology.find(property, range.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .toList();
        if (ranges.size() > 2) {
            // rdfs:Literal and several that it may be: each value says its own.
            return term(property);
        }
        if (ranges.contains(RDF.langString.asNode())) {
            JsonObject term = term(property);
            term.put("@language", "nl");
            return term;
        }
        return ranges.stream()
                .filter(range -> range.isURI() && range.getURI().startsWith(XSD.getURI()))
                .filter(range -> !range.equals(XSD.xstring.asNode()))
                .findFirst()
                .map(range -> typed(property, WHOLE.contains(range) ? XSD.integer.getURI() : range.getURI()))
                .orElseGet(() -> term(property));
    }

    /** The terms in use, by name. */
    private static Map<String, Node> terms(Graph ontology, Resource kind) {
        Map<String, Node> terms = new TreeMap<>();
        ontology.find(Node.ANY, RDF.type.asNode(), kind.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Kwal.NS))
                .filterDrop(term -> ontology.contains(term, OWL2.deprecated.asNode(), Node.ANY))
                .forEachRemaining(term -> terms.put(term.getURI().substring(Kwal.NS.length()), term));
        return terms;
    }
}

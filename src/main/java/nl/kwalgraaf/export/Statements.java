package nl.kwalgraaf.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Triples as an export collects them: each once, and all of one subject together, in the order they came in. */
final class Statements {
    private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

    void add(Node subject, Node property, Node value) {
        bySubject
                .computeIfAbsent(subject, ignored -> new LinkedHashSet<>())
                .add(Triple.create(subject, property, value));
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    /** Dutch text. */
    void text(Node subject, Node property, String text) {
        text(subject, property, text, "nl");
    }

    void text(Node subject, Node property, String text, String language) {
        add(subject, property, NodeFactory.createLiteralLang(text, language));
    }

    void string(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void typed(Node subject, Node property, String value, RDFDatatype type) {
        add(subject, property, NodeFactory.createLiteralDT(value, type));
    }

    /** True when something was said about the subject. */
    boolean describes(Node subject) {
        return bySubject.containsKey(subject);
    }

    /** The subjects, in the order they came in. */
    List<Node> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    List<Triple> triples() {
        List<Triple> triples = new ArrayList<>();
        bySubject.values().forEach(triples::addAll);
        return triples;
    }

    /** A part of a thing: its IRI with a path behind it. */
    static Node below(Node thing, String path) {
        return NodeFactory.createURI(thing.getURI() + "/" + path);
    }
}

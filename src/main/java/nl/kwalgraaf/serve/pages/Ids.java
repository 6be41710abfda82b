package nl.kwalgraaf.serve.pages;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of things and their paths below {@code id/}, which is how addresses of this server name them.
 *
 * @param base what the IRIs of the data begin with; ends in a slash
 */
record Ids(String base) {

    private String start() {
        return base + "id/";
    }

    Node thing(String path) {
        return NodeFactory.createURI(start() + path);
    }

    /** The path of a thing below {@code id/}; empty for an IRI that is not below it, as that of a graph is not. */
    Optional<String> path(String iri) {
        return iri.startsWith(start()) ? Optional.of(iri.substring(start().length())) : Optional.empty();
    }

    boolean has(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(start());
    }

    /** The path of a thing that is known to be one. */
    String path(Node thing) {
        return path(thing.getURI()).orElseThrow();
    }

    /** The first part of a path: the key of the edition of which the thing is read, or a word that stands in its place. */
    static String key(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}

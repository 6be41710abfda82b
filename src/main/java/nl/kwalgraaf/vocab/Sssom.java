package nl.kwalgraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SSSOM that links are said in. */
public final class Sssom {
    public static final String NS = "https://w3id.org/sssom/";

    public static final Node Mapping = term("Mapping");

    private Sssom() {}

    /** @param name of a slot, as the column of a mapping set is called */
    public static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}

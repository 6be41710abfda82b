package nl.kwalgraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that the data uses (W3C Recommendation of 30 April 2013). */
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node wasDerivedFrom = NodeFactory.createURI(NS + "wasDerivedFrom");

    private Prov() {}
}

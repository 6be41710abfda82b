package nl.kwalgraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of DCAT 3 that an export writes itself (W3C Recommendation of 22 August 2024). */
public final class Dcat {
    public static final String NS = "http://www.w3.org/ns/dcat#";

    public static final Node Distribution = term("Distribution");
    public static final Node accessService = term("accessService");
    public static final Node accessURL = term("accessURL");
    public static final Node distribution = term("distribution");
    public static final Node downloadURL = term("downloadURL");
    public static final Node endDate = term("endDate");
    public static final Node keyword = term("keyword");
    public static final Node byteSize = term("byteSize");
    public static final Node mediaType = term("mediaType");
    public static final Node startDate = term("startDate");

    private Dcat() {}

    private static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }
}

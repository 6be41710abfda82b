package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.kwalgraaf.serve.guard.Reach;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What the SPARQL endpoint tells of itself when it is asked no query (SPARQL 1.1 Service Description).
 *
 * <p>A browser is sent to the query page instead.
 */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG",
            "N-Quads");

    private final Set<Reach> reach;
    private final DatasetDescriptions data;

    ServiceDescription(Set<Reach> reach, DatasetDescriptions data) {
        this.reach = reach;
        this.data = data;
    }

    void send(HttpAction action) throws IOException {
        if (prefersHtml(Collections.list(action.getRequest().getHeaders("Accept")))) {
            action.getResponse().setStatus(303);
            action.getResponse()
                    .setHeader(
                            "Location",
                            Visit.of(action.getRequest()).root() + "/ui/#/dataset" + Addresses.DATASET + "/query");
            return;
        }
        RdfServlet.send(describe(action.getRequest()), action.getRequest(), action.getResponse());
    }

    private static boolean prefersHtml(List<String> accept) {
        return accept.stream().anyMatch(line -> line.contains("text/html"))
                && accept.stream().noneMatch(line -> line.contains("turtle") || line.contains("rdf+xml"));
    }

    private Graph describe(HttpServletRequest request) throws IOException {
        String endpoint = Visit.of(request).address() + request.getRequestURI();
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("format", FORMATS);
        Node service = NodeFactory.createURI(endpoint + "#service");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(endpoint));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        if (reach.contains(Reach.SERVICE)) {
            graph.add(service, sd("feature"), sd("BasicFederatedQuery"));
        }
        for (String format : RESULT_FORMATS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, sd("propertyFeature"), NodeFactory.createURI("http://jena.apache.org/text#query"));
        data.describeInto(graph, service, endpoint, request);
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}

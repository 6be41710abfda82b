package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Reads whole graphs by the SPARQL 1.1 Graph Store Protocol: {@code ?default}, {@code ?graph=IRI}; without either,
 * all graphs as a dataset. Graphs are written as they are read, so that one need not fit in memory.
 */
sealed class GraphService extends EndpointService permits GraphWriteService {
    @Override
    void answer(HttpAction action) throws IOException {
        action.setResponseHeader("Vary", "Accept, Accept-Encoding");
        action.setResponseHeader("Cache-Control", "no-cache");
        action.beginRead();
        try {
            DatasetGraph dataset = action.getActiveDSG();
            HttpServletRequest request = action.getRequest();
            if (request.getParameterMap().isEmpty()) {
                sendAll(action, dataset);
            } else {
                sendGraph(action, dataset, graph(dataset, request));
            }
        } finally {
            action.endRead();
        }
    }

    private static void sendAll(HttpAction action, DatasetGraph dataset) throws IOException {
        Format format = Negotiation.format(action.getRequest(), Optional.empty(), Format.DATASET);
        // Without the default graph, which repeats what the named graphs say.
        DatasetGraph named = new DatasetGraphMapLink(GraphFactory.createDefaultGraph());
        dataset.listGraphNodes().forEachRemaining(name -> named.addGraph(name, dataset.getGraph(name)));
        named.prefixes().putAll(dataset.prefixes());
        send(action, format, RDFWriter.source(named).format(format.streamed()));
    }

    private static void sendGraph(HttpAction action, DatasetGraph dataset, Graph graph) throws IOException {
        Format format = Negotiation.format(action.getRequest(), Optional.empty(), Format.GRAPH);
        send(action, format, Format.writer(graph, format.streamed()));
    }

    private static void send(HttpAction action, Format format, RDFWriterBuilder writer) throws IOException {
        try (HeldAnswer held = Outbox.begin(action.getRequest(), Long.MAX_VALUE)) {
            Budget budget = Guard.of(action.getContext()).budget(action.getRequest());
            held.stopWhen(budget.stopped());
            budget.spend(() -> {
                writer.build().output(held);
                return null;
            });
            send(action, format.contentType(), held);
        }
    }

    private static Graph graph(DatasetGraph dataset, HttpServletRequest request) {
        Optional<Node> name = name(request);
        if (name.isEmpty()) {
            return dataset.getDefaultGraph();
        }
        requireGraph(dataset, name.get());
        return dataset.getGraph(name.get());
    }

    static void requireGraph(DatasetGraph dataset, Node name) {
        if (!holds(dataset, name)) {
            throw new Refusal(404, "There is no graph <" + name.getURI() + "> here.");
        }
    }

    /** No store here remembers an empty graph. */
    static boolean holds(DatasetGraph dataset, Node name) {
        return dataset.contains(name, Node.ANY, Node.ANY, Node.ANY);
    }

    /** The graph that a request names; empty for the default graph. */
    static Optional<Node> name(HttpServletRequest request) {
        String[] names = request.getParameterValues("graph");
        String[] defaults = request.getParameterValues("default");
        Set<String> given = request.getParameterMap().keySet();
        if (!Set.of("graph", "default").containsAll(given)
                || (names == null) == (defaults == null)
                || names != null && names.length > 1
                || defaults != null && defaults.length > 1) {
            throw new Refusal(400, "Ask for one graph, by ?graph=IRI or by ?default, and nothing else.");
        }
        return Optional.ofNullable(names)
                .map(one -> NodeFactory.createURI(one[0]))
                .filter(name -> !Quad.isDefaultGraph(name) && !Quad.isUnionGraph(name));
    }
}

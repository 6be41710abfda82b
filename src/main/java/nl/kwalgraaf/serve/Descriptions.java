package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.Rights;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What the server tells of itself and its data, each by a query over the data ({@code void.rq}, {@code service.rq}): the
 * dataset at {@code /.well-known/void}, and the endpoint when it is asked no query. Asked when first wanted, and again only
 * when the data has changed; as everything that reads all data, within what a request that has its turn may cost.
 */
final class Descriptions {
    /** Stands in the queries for the server. */
    private static final String HERE = "http://server.invalid";

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final Store store;
    private final Set<Reach> reach;
    private final Map<String, Made> made = new HashMap<>();

    /** What a query gave at one version of the data. */
    private record Made(String stamp, Graph graph) {}

    Descriptions(Store store, Set<Reach> reach) {
        this.store = store;
        this.reach = reach;
    }

    /** The dataset. The numbers that take memory are left out where they take more of it than a request may keep. */
    Graph dataset(HttpServletRequest request) throws IOException {
        String server = Visit.of(request).address();
        Budget budget = Guard.of(store.dataset().getContext()).budget(request);
        Graph graph = at(server, HERE, made("void.rq", budget));
        try {
            at(server, HERE, made("distinct.rq", budget)).find().forEachRemaining(graph::add);
        } catch (Refusal tooMuch) {
            if (tooMuch.status() != 422) {
                throw tooMuch;
            }
        }
        return graph;
    }

    /** Tells a program of the endpoint, and sends a browser to the query page. */
    void sendService(HttpAction action) throws IOException {
        HttpServletRequest request = action.getRequest();
        Visit visit = Visit.of(request);
        List<String> accept = Collections.list(request.getHeaders("Accept"));
        if (accept.stream().anyMatch(line -> line.contains("text/html"))
                && accept.stream().noneMatch(line -> line.contains("turtle") || line.contains("rdf+xml"))) {
            action.getResponse().setStatus(303);
            action.getResponse().setHeader("Location", visit.root() + "/ui/#/dataset" + Addresses.DATASET + "/query");
            return;
        }
        String endpoint = visit.address() + request.getRequestURI();
        Budget budget = Guard.of(store.dataset().getContext()).budget(request);
        Graph graph = at(endpoint, HERE + Addresses.QUERY, made("service.rq", budget));
        if (reach.contains(Reach.SERVICE)) {
            graph.add(iri(endpoint + "#service"), iri(SD + "feature"), iri(SD + "BasicFederatedQuery"));
        }
        RdfServlet.send(graph, request, action.getResponse());
    }

    private static Graph at(String address, String here, Graph graph) {
        Graph there = GraphFactory.createDefaultGraph();
        there.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find()
                .mapWith(triple -> Triple.create(
                        at(address, here, triple.getSubject()),
                        triple.getPredicate(),
                        at(address, here, triple.getObject())))
                .forEachRemaining(there::add);
        return there;
    }

    private static Node at(String address, String here, Node node) {
        return node.isURI() && node.getURI().startsWith(here)
                ? iri(address + node.getURI().substring(here.length()))
                : node;
    }

    private Graph made(String query, Budget budget) throws IOException {
        return budget.spend(() -> Txn.calculateRead(store.dataset(), () -> madeOnce(query, budget)));
    }

    /** One asks while others wait: what they want is the same. */
    private synchronized Graph madeOnce(String name, Budget budget) {
        Made known = made.get(name);
        if (known == null || !known.stamp().equals(store.stamp())) {
            known = new Made(store.stamp(), ask(read(name), budget));
            made.put(name, known);
        }
        return known.graph();
    }

    private Graph ask(Query query, Budget budget) {
        try (QueryExec exec = QueryExec.dataset(store.dataset())
                .query(query)
                .substitution("termsOfEsco", NodeFactory.createLiteralLang(Rights.ESCO, "en"))
                .context(budget.in(store.dataset().getContext()))
                .build()) {
            Graph graph = exec.construct();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            return graph;
        }
    }

    private static Query read(String name) {
        try (InputStream query = Descriptions.class.getResourceAsStream(name)) {
            return QueryFactory.create(
                    new String(query.readAllBytes(), StandardCharsets.UTF_8), Syntax.syntaxSPARQL_11);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}

package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.pages.ThingHtml;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Everything that has an IRI below {@code id/}, at the path of that IRI: as a page, or as RDF. */
final class ThingServlet extends GraphServlet {
    private static final long serialVersionUID = 1L;

    ThingServlet(Store store, Target.Base base) {
        super(store, base);
    }

    @Override
    Optional<Described> describe(HttpServletRequest request, Graph data) {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            return Optional.empty();
        }
        Node thing = NodeFactory.createURI(base().iri() + "id" + path);
        if (!data.contains(thing, Node.ANY, Node.ANY)) {
            return Optional.empty();
        }
        return Optional.of(
                new Described(() -> statements(thing, data), view -> new ThingHtml(thing, data, view, base()).page()));
    }

    /** What is said of the thing, and of the passages in which it stands. */
    private static Graph statements(Node thing, Graph data) {
        Graph statements = GraphFactory.createDefaultGraph();
        data.find(thing, Node.ANY, Node.ANY).forEachRemaining(statements::add);
        data.find(thing, Kwal.heeftPassage, Node.ANY)
                .toList()
                .forEach(quoted ->
                        data.find(quoted.getObject(), Node.ANY, Node.ANY).forEachRemaining(statements::add));
        return statements;
    }
}

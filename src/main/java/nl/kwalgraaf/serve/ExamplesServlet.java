package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.query.VragenMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The named questions as examples for a query editor, at {@code /.well-known/sparql-examples}: the form of SIB's
 * sparql-examples, each with the address at which it is answered, which the data itself cannot know.
 */
final class ExamplesServlet extends RdfServlet {
    private static final long serialVersionUID = 1L;

    private final transient Vragen vragen;
    private final transient Target.Base base;

    ExamplesServlet(Vragen vragen, Target.Base base) {
        this.vragen = vragen;
        this.base = base;
    }

    @Override
    Graph describe(HttpServletRequest request) {
        String endpoint = Visit.of(request).address() + Addresses.QUERY;
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
                .setNsPrefix("schema", "https://schema.org/")
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        VragenMapper.map(vragen.all(), base, Optional.of(endpoint), graph::add);
        return graph;
    }
}

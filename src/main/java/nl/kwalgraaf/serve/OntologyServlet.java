package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/** The ontology at {@code /def}, where its IRIs lead: as a page, or as RDF. */
final class OntologyServlet extends GraphServlet {
    private static final long serialVersionUID = 1L;

    OntologyServlet(Store store, Target.Base base, Site site) {
        super(store, base, site);
    }

    @Override
    Optional<Described> describe(HttpServletRequest request, Graph data) {
        Node ontology = NodeFactory.createURI(Kwal.NS.substring(0, Kwal.NS.length() - 1));
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Node version = NodeFactory.createURI(ontology.getURI() + path);
        boolean known = path.equals("/") || data.contains(ontology, OWL2.versionIRI.asNode(), version);
        if (!known || !data.contains(ontology, Node.ANY, Node.ANY)) {
            return Optional.empty();
        }
        return Optional.of(new Described(
                () -> terms(ontology, data), () -> PeoplePages.ontology(site(), ontology, request, forms())));
    }

    private static Graph terms(Node ontology, Graph data) {
        Graph terms = GraphFactory.createDefaultGraph();
        data.find().filterKeep(triple -> isOf(ontology, triple)).forEachRemaining(terms::add);
        return terms;
    }

    private static boolean isOf(Node ontology, Triple triple) {
        Node subject = triple.getSubject();
        return subject.equals(ontology) || subject.isURI() && subject.getURI().startsWith(Kwal.NS);
    }
}

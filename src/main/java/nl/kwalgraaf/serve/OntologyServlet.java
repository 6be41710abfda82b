package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology at {@code /def}, where its IRIs lead, with its earlier versions and its alignment below it. As data each
 * is its file; the page of the ontology also tells of the concepts in the dataset. The shapes that the data conforms to are
 * at {@link #SHAPES}.
 */
final class OntologyServlet extends GraphServlet {
    private static final long serialVersionUID = 1L;
    static final String SHAPES = "/shapes";

    private static final String ONTOLOGY = Kwal.NS.substring(0, Kwal.NS.length() - 1);

    OntologyServlet(Store store, Target.Base base, Site site) {
        super(store, base, site);
    }

    @Override
    Optional<Described> describe(HttpServletRequest request, Graph data) {
        if (request.getServletPath().equals(SHAPES)) {
            return Optional.of(new Described(
                    VocabularyFiles::shapes, () -> PeoplePages.shapes(site(), Shapes.GRAPH, data, request, forms())));
        }
        Node ontology = NodeFactory.createURI(ONTOLOGY);
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty() || isCurrent(ontology, name)) {
            boolean loaded = data.contains(ontology, Node.ANY, Node.ANY);
            return Optional.of(described(
                    ontology,
                    name.isEmpty() ? ONTOLOGY : ONTOLOGY + "/" + name,
                    request,
                    VocabularyFiles::ontology,
                    loaded ? () -> data : VocabularyFiles::ontology));
        }
        if (name.equals("alignment")) {
            String address = ONTOLOGY + "/alignment";
            return Optional.of(described(
                    NodeFactory.createURI(address),
                    address,
                    request,
                    VocabularyFiles::alignment,
                    OntologyServlet::namedAlignment));
        }
        return VocabularyFiles.earlier(name)
                .map(graph -> described(ontology, ONTOLOGY + "/" + name, request, () -> graph, () -> graph));
    }

    private Described described(
            Node ontology, String address, HttpServletRequest request, Supplier<Graph> file, Supplier<Graph> shown) {
        return new Described(
                file, () -> PeoplePages.ontology(site(), ontology, address, shown.get(), request, forms()));
    }

    private static boolean isCurrent(Node ontology, String version) {
        return VocabularyFiles.ontology()
                .contains(ontology, OWL2.versionIRI.asNode(), NodeFactory.createURI(ONTOLOGY + "/" + version));
    }

    /** The alignment with the names of our terms, which its file leaves to the ontology. */
    private static Graph namedAlignment() {
        Graph alignment = VocabularyFiles.alignment();
        VocabularyFiles.ontology()
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filterKeep(triple -> alignment.contains(triple.getSubject(), Node.ANY, Node.ANY))
                .toList()
                .forEach(alignment::add);
        return alignment;
    }

    /** As the page reads them; they do not change while the program runs, and are parsed when they are first asked for. */
    private static final class Shapes {
        static final Graph GRAPH = VocabularyFiles.shapes();
    }
}

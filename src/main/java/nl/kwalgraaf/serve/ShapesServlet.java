package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Graph;

/** The shapes in SHACL that the data conforms to, all of them at {@code /shapes}. */
final class ShapesServlet extends GraphServlet {
    private static final long serialVersionUID = 1L;

    ShapesServlet(Store store, Target.Base base, Site site) {
        super(store, base, site);
    }

    @Override
    Optional<Described> describe(HttpServletRequest request, Graph data) {
        return Optional.of(new Described(
                VocabularyFiles::shapes,
                () -> PeoplePages.shapes(site(), VocabularyFiles.shapes(), data, request, forms())));
    }
}

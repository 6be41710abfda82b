package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;

/** The SPARQL editor, which people find where programs find the endpoint. */
final class EditorServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    EditorServlet(Site site) {
        super(site);
    }

    @Override
    boolean hasForms() {
        return true;
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        return SparqlPage.of(view.at("/sparql"), site().vragen().all());
    }
}

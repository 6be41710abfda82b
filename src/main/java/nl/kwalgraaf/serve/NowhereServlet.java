package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;

/** Every address at which there is nothing: a page with search and the ways on, or a line for a program. */
final class NowhereServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    NowhereServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        PeoplePages.refuse(site, new Refusal(404, PeoplePages.NOTHING), request, response);
    }
}

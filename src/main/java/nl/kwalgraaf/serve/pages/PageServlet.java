package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.system.Txn;

/**
 * A page for people, made on the server. It is made within one read transaction, whole before it is sent, and bears
 * a tag of the state of the data, so that a browser that has it already gets a 304 (RFC 9110, section 13.1.2).
 */
abstract sealed class PageServlet extends HttpServlet
        permits HomeServlet,
                ZoekServlet,
                BronServlet,
                VergelijkServlet,
                KruistabelServlet,
                VragenServlet,
                EditorServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    PageServlet(Site site) {
        this.site = site;
    }

    Site site() {
        return site;
    }

    /**
     * Makes the page; called in a read transaction.
     *
     * @throws Refusal where there is nothing to show; what may have been meant is offered
     */
    abstract Template page(View view, HttpServletRequest request);

    /** True where the address has an answer for programs too, told apart by what they accept. */
    boolean hasForms() {
        return false;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        View view = site.view(request);
        response.setHeader("Vary", (hasForms() ? "Accept, " : "") + "Accept-Language, Accept-Encoding");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Language", view.tag());
        Optional<String> html;
        try {
            html = Txn.calculateRead(
                    site.dataset(),
                    () -> EntityTag.settles(site.stamp().get(), view.toString(), request, response)
                            ? Optional.empty()
                            : Optional.of(page(view, request)).map(page -> rendered(page, response)));
        } catch (Refusal refusal) {
            html = Optional.of(ErrorPage.instead(ErrorPage.of(view, refusal), refusal, response));
        }
        if (html.isPresent()) {
            Template.send(html.get(), response);
        }
    }

    private static String rendered(Template page, HttpServletResponse response) {
        String links = page.head().linked();
        if (!links.isEmpty()) {
            response.setHeader("Link", links);
        }
        return page.rendered();
    }
}

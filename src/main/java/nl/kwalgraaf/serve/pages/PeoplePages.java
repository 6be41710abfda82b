package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The door of this room: the pages for people by their paths. */
public final class PeoplePages {
    /** Said of an address at which there is nothing. */
    public static final String NOTHING = ErrorPage.NOTHING;

    private PeoplePages() {}

    public static Map<String, HttpServlet> of(Site site) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", new HomeServlet(site));
        servlets.put("/editor", new EditorServlet(site));
        servlets.put("/zoek", new ZoekServlet(site));
        servlets.put("/bron/*", new BronServlet(site));
        servlets.put("/vergelijk", new VergelijkServlet(site));
        servlets.put("/kruistabel/*", new KruistabelServlet(site));
        servlets.put("/vragen/*", new VragenServlet(site));
        servlets.put("/ui/*", new WebUi(site));
        servlets.put("/sitemap.xml", new SitemapServlet(site));
        servlets.put("/robots.txt", new SitemapServlet(site));
        servlets.put(Assets.PATH + "*", new AssetsServlet());
        return servlets;
    }

    /** Answers with the address of the newest edition where this one's key is none's; false where there is no such. */
    public static boolean leadsToNewest(Site site, HttpServletRequest request, HttpServletResponse response) {
        return Newest.leads(site, request, response);
    }

    /**
     * The page of a thing; called in a read transaction.
     *
     * @param forms in which it is had as data
     */
    public static String thing(Site site, Node thing, HttpServletRequest request, List<Alternate> forms) {
        View view = site.view(request);
        if (FindingsPage.is(thing, view)) {
            return FindingsPage.of(site.facts(), view, links(view, forms), site.report(), request)
                    .rendered();
        }
        return new ThingPages(site.report())
                .of(
                        thing,
                        site.facts(),
                        view,
                        links(view, forms),
                        Optional.ofNullable(request.getParameter(Slice.PARAMETER))
                                .orElse(""))
                .rendered();
    }

    /**
     * The page of the ontology, of a version of it, or of its alignment; called in a read transaction.
     *
     * @param address its own, by which it is cited
     * @param graph what it says
     */
    public static String ontology(
            Site site, Node ontology, String address, Graph graph, HttpServletRequest request, List<Alternate> forms) {
        View view = site.view(request);
        String filter = Optional.ofNullable(request.getParameter("q")).orElse("");
        return DefPage.of(ontology, address, graph, view, filter, links(view, forms))
                .rendered();
    }

    /**
     * The page of the shapes; called in a read transaction.
     *
     * @param data where the terms that they speak of have names
     */
    public static String shapes(
            Site site, Graph shapes, Graph data, HttpServletRequest request, List<Alternate> forms) {
        View view = site.view(request);
        return ShapesPage.of(shapes, data, view, links(view, forms)).rendered();
    }

    /** Tells a browser in a page, and a program in a line. */
    public static void refuse(Site site, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ErrorPage.send(site, refusal, request, response);
    }

    private static List<Head.Link> links(View view, List<Alternate> forms) {
        return forms.stream()
                .map(form -> new Head.Link(
                        "alternate", form.mediaType(), view.prefix() + view.path() + "?format=" + form.name()))
                .toList();
    }
}

package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * For search engines: which pages there are, in the form of sitemaps.org (at most 50,000 addresses a file, and an index
 * where there are more), and what they need not visit.
 */
final class SitemapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 40_000;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private static final List<String> KINDS =
            List.of("Kwalificatiedocument", "Kwalificatie", "Deel", "Kerntaak", "Werkproces", "Competentie");

    private final transient Site site;

    SitemapServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        View view = site.view(request);
        String root = view.origin() + view.prefix();
        if (view.path().equals("/robots.txt")) {
            send(
                    "User-agent: *\nDisallow: " + view.prefix() + "/kwalificaties/\nDisallow: " + view.prefix()
                            + "/ui/\nDisallow: " + view.prefix() + "/api/\nSitemap: " + root + "/sitemap.xml\n",
                    "text/plain; charset=utf-8",
                    request,
                    response);
            return;
        }
        List<String> paths = Txn.calculateRead(site.dataset(), () -> paths(view));
        String asked =
                Optional.ofNullable(request.getParameter(Slice.PARAMETER)).orElse("");
        boolean index = paths.size() > MOST && asked.isEmpty();
        send(
                index
                        ? index(paths.size(), root)
                        : urls(Slice.of(paths, asked, MOST, view).items(), root),
                "application/xml",
                request,
                response);
    }

    /** The paths of all pages, as they are remembered. */
    private record All(List<String> paths) {}

    private List<String> paths(View view) {
        Facts facts = site.facts();
        return facts.memory()
                .of(All.class, All.class, () -> new All(paths(facts, view)))
                .paths();
    }

    private List<String> paths(Facts facts, View view) {
        List<String> paths = KINDS.stream()
                .flatMap(kind -> facts.of(RDF.type.asNode(), Kwal.term(kind)).stream())
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(view.base()))
                .map(iri -> "/" + iri.substring(view.base().length()))
                .distinct()
                .collect(Collectors.toList());
        paths.addAll(0, List.of("/", "/vragen/", "/vergelijk", "/def"));
        site.vragen().all().forEach(vraag -> paths.add("/vragen/" + vraag.name()));
        return paths;
    }

    private static String urls(List<String> paths, String root) {
        return paths.stream()
                .map(path -> "<url><loc>" + escaped(root + path) + "</loc></url>\n")
                .collect(Collectors.joining("", XML + "<urlset" + NS, "</urlset>\n"));
    }

    private static String index(int size, String root) {
        StringBuilder index = new StringBuilder(XML + "<sitemapindex" + NS);
        for (int page = 1; (page - 1) * MOST < size; page++) {
            index.append("<sitemap><loc>" + escaped(root + "/sitemap.xml?" + Slice.PARAMETER + "=" + page)
                    + "</loc></sitemap>\n");
        }
        return index.append("</sitemapindex>\n").toString();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void send(String text, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (EntityTag.settles(text, type, request, response)) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

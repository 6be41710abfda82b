package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.ShortJsonLd;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Everything that has an IRI of ours, at the path of that IRI: as a page, or as RDF. */
final class ThingServlet extends GraphServlet {
    private static final long serialVersionUID = 1L;

    private final transient ShortJsonLd jsonLd;

    ThingServlet(Store store, Target.Base base, Site site, ShortJsonLd jsonLd) {
        super(store, base, site);
        this.jsonLd = jsonLd;
    }

    /** The address of a passage in the first version: its lines. */
    private static final Pattern OLD_PASSAGE = Pattern.compile("/([^/]+)/passage/(\\d+)-\\d+");

    /** What was cited before passages belonged to things goes on: it leads to the line in the document. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/id") && PeoplePages.leadsToNewest(site(), request, response)) {
            return;
        }
        Matcher old =
                OLD_PASSAGE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (request.getServletPath().equals("/id") && old.matches()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", Visit.of(request).root() + "/bron/" + old.group(1) + "#r" + old.group(2));
            return;
        }
        super.doGet(request, response);
    }

    @Override
    void write(Graph graph, Format form, HeldAnswer held) {
        if (form == Format.JSONLD) {
            held.write(jsonLd.document(graph).toString());
        } else {
            super.write(graph, form, held);
        }
    }

    @Override
    Optional<Described> describe(HttpServletRequest request, Graph data) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.length() < 2) {
            return Optional.empty();
        }
        Node thing =
                NodeFactory.createURI(base().iri() + request.getServletPath().substring(1) + path);
        if (!data.contains(thing, Node.ANY, Node.ANY)) {
            return Optional.empty();
        }
        boolean deep = request.getParameter("diep") != null;
        return Optional.of(new Described(
                () -> new Neighbourhood(data, base().iri()).of(thing, deep),
                () -> PeoplePages.thing(site(), thing, request, forms())));
    }
}

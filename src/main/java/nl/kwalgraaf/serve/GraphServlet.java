package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.Alternate;
import nl.kwalgraaf.serve.pages.EntityTag;
import nl.kwalgraaf.serve.pages.Language;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Pages of linked data: one address, and as many forms as {@code Accept} or the parameter {@code format} may ask for.
 * Without a wish it is a page for people; a wish that cannot be met gets a 406 that says what there is.
 */
abstract sealed class GraphServlet extends HttpServlet permits ThingServlet, OntologyServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Target.Base base;

    private final transient Site site;

    GraphServlet(Store store, Target.Base base, Site site) {
        this.store = store;
        this.base = base;
        this.site = site;
    }

    /** What the pages are made from. */
    Site site() {
        return site;
    }

    /** The forms in which a page is had as data. */
    static List<Alternate> forms() {
        return Format.alternates(Format.GRAPH);
    }

    /** What the IRIs of the store begin with. */
    Target.Base base() {
        return base;
    }

    /** What an address stands for, as data and as a page; each is made when it is asked for. */
    record Described(Supplier<Graph> rdf, Supplier<String> html) {}

    /** Finds what is asked for; called in a read transaction, which still runs while the answer is made. */
    abstract Optional<Described> describe(HttpServletRequest request, Graph data);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
        try (HeldAnswer held = Outbox.begin(request, Long.MAX_VALUE)) {
            Format format =
                    Negotiation.format(request, Optional.ofNullable(request.getParameter("format")), Format.PAGE);
            boolean changed = Txn.calculateRead(store.dataset(), () -> write(request, format, response, held));
            if (!changed) {
                return;
            }
            response.setContentType(format.contentType());
            if (format == Format.HTML) {
                response.setHeader("Content-Language", Language.of(request).tag());
            }
            held.send();
        } catch (Refusal refusal) {
            PeoplePages.refuse(site, refusal, request, response);
        }
    }

    /** @return false where the client has it already, as it is */
    private boolean write(HttpServletRequest request, Format format, HttpServletResponse response, HeldAnswer held) {
        if (EntityTag.settles(store.stamp(), format.word() + Language.of(request), request, response)) {
            return false;
        }
        Described found = describe(request, store.dataset().getDefaultGraph())
                .orElseThrow(() -> new Refusal(
                        404,
                        "Nothing is known of this address. Everything there is can be found with SPARQL at "
                                + Addresses.QUERY + ", or with the questions at /api/vragen."));
        response.setHeader("Link", links(request));
        if (format != Format.HTML) {
            Graph graph = found.rdf().get();
            graph.getPrefixMapping()
                    .setNsPrefix("kwal", Kwal.NS)
                    .setNsPrefix("rdfs", RDFS.getURI())
                    .setNsPrefix("skos", SKOS.getURI())
                    .setNsPrefix("dcterms", "http://purl.org/dc/terms/");
            write(graph, format, held);
        } else {
            held.write(found.html().get());
        }
        return true;
    }

    /** Writes a graph in a form of data. */
    void write(Graph graph, Format form, HeldAnswer held) {
        Format.writer(graph, form.pretty()).output(held);
    }

    /** FAIR signposting (signposting.org): where the same is had as data, and by which address it is cited. */
    private String links(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String forms = Format.GRAPH.stream()
                .map(form -> "<?format=" + form.word() + ">; rel=\"describedby\"; type=\""
                        + form.mediaTypes().get(0) + "\"")
                .collect(Collectors.joining(", "));
        return "<" + base.iri() + path.substring(1) + ">; rel=\"cite-as\", " + forms;
    }
}

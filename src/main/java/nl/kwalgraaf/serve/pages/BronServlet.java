package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;

/** A document as it was read, line by line: what is cited leads to what was read there. */
final class BronServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    BronServlet(Site site) {
        super(site);
    }

    /** The text itself, in which lines and characters of passages count, where no page is wanted. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Newest.leads(site(), request, response)) {
            return;
        }
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        boolean text = "txt".equals(request.getParameter("format"))
                || accept.contains("text/plain") && !accept.contains("text/html");
        if (!text) {
            super.doGet(request, response);
            return;
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
        String stamp = Txn.calculateRead(site().dataset(), () -> site().stamp().get());
        if (EntityTag.settles(stamp, "text", request, response)) {
            return;
        }
        try {
            byte[] bytes = document(site().view(request), key(request))
                    .bron()
                    .content()
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/plain; charset=utf-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    private Kwalificatiedossier document(View view, String key) {
        return site().documents()
                .apply(key)
                .orElseThrow(() -> new Refusal(
                        404,
                        view.say(
                                "Er is hier geen document \"" + key + "\" om te tonen.",
                                "There is no document \"" + key + "\" to show here.")));
    }

    @Override
    boolean hasForms() {
        return true;
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        String key = key(request);
        Kwalificatiedossier dossier = document(view, key);
        Node document = view.ids().thing(key);
        Node graph = NodeFactory.createURI(view.base() + "graph/bron/" + key);
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        String lit = Optional.ofNullable(request.getParameter("bij")).orElse("");
        Citations citations = Citations.of(
                new Facts(site().dataset().getGraph(graph)), facts, labels, dossier.bron(), document.getURI());
        CitedText text = CitedText.of(dossier, citations, lit.isEmpty() ? "" : document.getURI() + "/" + lit);
        Ref ref = labels.of(document);
        Head about = Head.of(
                        view,
                        ref.label() + view.say(": de tekst", ": the text"),
                        view.say(
                                "De tekst van het document, regel voor regel, met wat er is gelezen.",
                                "The text of the document, line by line, with what was read in it."))
                .withCanonical(view.origin() + view.prefix() + "/bron/" + key)
                .withLinks(List.of(Head.Link.alternate("text/plain", view.prefix() + "/bron/" + key + "?format=txt")))
                .withRights(Rights.spoken(document, facts, view));
        Head head = about.withJsonLd(StructuredData.text(view, about, ref));
        Optional<Ref> shown = lit.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.of(NodeFactory.createURI(document.getURI() + "/" + lit)));
        return new Template(
                head, out -> JtebronGenerated.render(out, null, view, head, ref, shown, text, dossier.dekking()));
    }
}

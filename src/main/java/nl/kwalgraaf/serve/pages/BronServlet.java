package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A document as it was read, line by line: what is cited leads to what was read there. */
final class BronServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    BronServlet(Site site) {
        super(site);
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Kwalificatiedossier dossier = site().documents()
                .apply(key)
                .orElseThrow(() -> new Refusal(
                        404,
                        view.say(
                                "Er is hier geen document \"" + key + "\" om te tonen.",
                                "There is no document \"" + key + "\" to show here.")));
        Node document = NodeFactory.createURI(view.base() + "id/" + key);
        Node graph = NodeFactory.createURI(view.base() + "graph/bron/" + key);
        Facts facts = new Facts(site().dataset().getDefaultGraph());
        Labels labels = new Labels(facts, view);
        String lit = Optional.ofNullable(request.getParameter("bij")).orElse("");
        Citations citations = Citations.of(
                new Facts(site().dataset().getGraph(graph)), facts, labels, dossier.bron(), document.getURI());
        CitedText text = CitedText.of(dossier, citations, lit.isEmpty() ? "" : document.getURI() + "/" + lit);
        Ref ref = labels.of(document);
        Head head = Head.of(
                        view,
                        ref.label() + view.say(": de tekst", ": the text"),
                        view.say(
                                "De tekst van het document, regel voor regel, met wat er is gelezen.",
                                "The text of the document, line by line, with what was read in it."))
                .withCanonical(view.origin() + view.prefix() + "/bron/" + key)
                .withRights(Rights.spoken(document, facts, view));
        Optional<Ref> shown = lit.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.of(NodeFactory.createURI(document.getURI() + "/" + lit)));
        return out -> JtebronGenerated.render(out, null, view, head, ref, shown, text, dossier.dekking());
    }
}

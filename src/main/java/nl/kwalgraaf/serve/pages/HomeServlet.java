package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The first page: what this is, what one can do here, and all documents. */
final class HomeServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** Documents on one page. */
    private static final int ROWS = 50;

    HomeServlet(Site site) {
        super(site);
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        Shelf shelf = new Shelf(facts, labels, view);
        String asked =
                Optional.ofNullable(request.getParameter(Slice.PARAMETER)).orElse("");
        Slice<Shelf.Row> shown = Slice.of(shelf.documents(), asked, ROWS, view).map(shelf::row);
        Head head = Head.of(
                view,
                view.say("Wat er in een mbo-kwalificatie staat", "What a Dutch mbo qualification asks"),
                view.say(
                        "Kwalificatiedossiers, geregionaliseerde kwalificaties en keuzedelen van het mbo als gekoppelde data, met van elke uitspraak de regel in het document.",
                        "The qualification documents of Dutch vocational education as linked data, with the line in the document for every statement."));
        Head whole = head.withJsonLd(StructuredData.home(view, head.title(), head.description()));
        boolean dated = shown.items().stream().anyMatch(row -> !row.vanaf().isEmpty());
        int questions = site().vragen().all().size();
        return new Template(whole, out -> JtehomeGenerated.render(out, null, view, whole, shown, dated, questions));
    }
}

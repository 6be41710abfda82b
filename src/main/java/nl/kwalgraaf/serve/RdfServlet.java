package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.EntityTag;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A description for programs, in the format asked for: Turtle unless another will do. */
final class RdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Makes what is told to who asks. */
    interface Description {
        Graph of(HttpServletRequest request) throws IOException;
    }

    private final transient Store store;
    private final transient Description description;

    /** @param store with whose data the description changes */
    RdfServlet(Store store, Description description) {
        this.store = store;
        this.description = description;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        String stamp = Txn.calculateRead(store.dataset(), store::stamp);
        if (EntityTag.settles(stamp, format(request).word(), request, response)) {
            return;
        }
        try {
            send(description.of(request), request, response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    static void send(Graph graph, HttpServletRequest request, HttpServletResponse response) {
        try (HeldAnswer held = Outbox.begin(request, Long.MAX_VALUE)) {
            Format format = format(request);
            RDFDataMgr.write(held, graph, format.pretty());
            response.setContentType(format.contentType());
            held.send();
        }
    }

    private static Format format(HttpServletRequest request) {
        return Negotiation.choose(Collections.list(request.getHeaders("Accept")), Format.GRAPH)
                .orElse(Format.TURTLE);
    }
}

package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** A description for programs, in the format asked for: Turtle unless another will do. */
final class RdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Makes what is told to who asks. */
    interface Description {
        Graph of(HttpServletRequest request) throws IOException;
    }

    private final transient Description description;

    RdfServlet(Description description) {
        this.description = description;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        try {
            send(description.of(request), request, response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    static void send(Graph graph, HttpServletRequest request, HttpServletResponse response) {
        try (HeldAnswer held = Outbox.begin(request, Long.MAX_VALUE)) {
            Format format = Negotiation.choose(Collections.list(request.getHeaders("Accept")), Format.GRAPH)
                    .orElse(Format.TURTLE);
            RDFDataMgr.write(held, graph, format.pretty());
            response.setContentType(format.contentType());
            held.send();
        }
    }
}

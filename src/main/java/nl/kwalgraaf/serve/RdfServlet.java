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

/** A description for programs: RDF in the form that {@code Accept} asks for, and Turtle where that has none. */
abstract sealed class RdfServlet extends HttpServlet permits DatasetDescriptions, ExamplesServlet {
    private static final long serialVersionUID = 1L;

    abstract Graph describe(HttpServletRequest request) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        try (HeldAnswer held = Outbox.begin(request, Long.MAX_VALUE)) {
            Format format = Negotiation.choose(Collections.list(request.getHeaders("Accept")), Format.GRAPH)
                    .orElse(Format.TURTLE);
            RDFDataMgr.write(held, describe(request), format.pretty());
            response.setContentType(format.contentType());
            held.send();
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }
}

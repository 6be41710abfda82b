package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.query.Vragen;

/** The OpenAPI document, made when it is first asked for. */
final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Vragen vragen;
    private transient byte[] document;

    OpenApiServlet(Vragen vragen) {
        this.vragen = vragen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = document();
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private synchronized byte[] document() {
        if (document == null) {
            document = OpenApi.of(vragen.all()).getBytes(StandardCharsets.UTF_8);
        }
        return document;
    }
}

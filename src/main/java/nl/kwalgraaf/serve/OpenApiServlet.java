package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.query.Vragen;

/** The OpenAPI document of the questions, with the address at which this server is known. */
final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Vragen vragen;

    OpenApiServlet(Vragen vragen) {
        this.vragen = vragen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = OpenApi.of(vragen.all(), Visit.of(request).address()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwalgraaf.serve.pages.HomeHtml;
import nl.kwalgraaf.serve.pages.Language;
import nl.kwalgraaf.serve.pages.View;

/** The first page at {@code /}, and the way from {@code /ui} to the folder of that name. */
final class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = Visit.of(request).root();
        if (request.getRequestURI().equals(Addresses.UI)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", root + Addresses.UI + "/");
            return;
        }
        Language language = Language.of(request);
        byte[] body = HomeHtml.page(new View(language, root, List.of())).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", language.tag());
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

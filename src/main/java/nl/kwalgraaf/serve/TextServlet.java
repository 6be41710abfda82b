package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.EntityTag;

/** What has one form, made when it is asked for, or refused in a line. */
final class TextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String mediaType;
    private final transient Function<HttpServletRequest, String> text;

    TextServlet(String mediaType, Function<HttpServletRequest, String> text) {
        this.mediaType = mediaType;
        this.text = text;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String said = text.apply(request);
            response.setHeader("Cache-Control", "no-cache");
            if (!EntityTag.settles(said, mediaType, request, response)) {
                response.setContentType(mediaType);
                response.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            }
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }
}

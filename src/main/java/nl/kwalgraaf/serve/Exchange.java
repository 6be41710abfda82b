package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/** What every answer of ours has in common. */
final class Exchange {
    private Exchange() {}

    /** The Accept headers of a request, in order. */
    static List<String> accept(HttpAction action) {
        return Collections.list(action.getRequest().getHeaders("Accept"));
    }

    /** Sends a complete answer, or its headers alone when HEAD asked. */
    static void send(HttpAction action, String contentType, HeldAnswer answer) throws IOException {
        HttpServletResponse response = action.getResponse();
        response.setStatus(200);
        response.setContentType(contentType);
        response.setContentLengthLong(answer.length());
        if (!action.getRequestMethod().equals("HEAD")) {
            answer.sendTo(response.getOutputStream());
        }
    }

    /** Sends a refusal as a line of text. */
    static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * Sends a refusal.
     *
     * @throws ActionErrorException always, so that Fuseki's counters know
     */
    static void refuse(HttpAction action, Refusal refusal) {
        try {
            refuse(action.getResponse(), refusal.status(), refusal.getMessage());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        throw new ActionErrorException(refusal.status(), null, null);
    }
}

package nl.kwalgraaf.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** A request that is not answered: the status, and a sentence for the one who asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> meant;

    public Refusal(int status, String message) {
        this(status, message, Collections.emptyMap());
    }

    /** @param meant what may have been meant by what was asked: addresses by their names, in their order */
    public Refusal(int status, String message, Map<String, String> meant) {
        // No stack trace: this is an answer, not a fault.
        super(message, null, false, false);
        this.status = status;
        this.meant = meant;
    }

    /** Sends it as a line of text. */
    public void send(HttpServletResponse response) throws IOException {
        // What was said of the answer that was to come does not hold for this one.
        response.setHeader("ETag", null);
        byte[] body = (getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Sends it as a line of text, before any servlet has the request. */
    public void send(Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(true, BufferUtil.toBuffer(getMessage() + "\n", StandardCharsets.UTF_8), callback);
    }

    public int status() {
        return status;
    }

    /** Addresses by their names. */
    public Map<String, String> meant() {
        return meant;
    }
}

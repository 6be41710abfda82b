package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fuseki's web UI, from its jar, with a style of ours on its first page: what this server does not do is not offered.
 * A folder of it lists nothing.
 */
public final class WebUi extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Hides "manage" (make, remove, back up datasets), and adding and editing data, in the menus and the list. */
    private static final String STYLE = """
            <style>
            a[href$="/manage"], a[href$="/upload"], a[href$="/edit"],
            td :is(a, button):has(svg[data-icon="upload"]),
            td :is(a, button):has(svg:is([data-icon="edit"], [data-icon="pen-to-square"])) { display: none !important }
            </style>
            """;

    private static final Pattern FILE = Pattern.compile("/(?:static/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.([a-z]+)");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "ico", "image/x-icon");

    private byte[] page = new byte[0];

    @Override
    public void init() {
        try (InputStream in = open("/index.html").orElseThrow()) {
            String original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            page = original.replace("</head>", STYLE + "</head>").getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the web UI cannot be read", unreadable);
        }
    }

    private static Optional<InputStream> open(String path) {
        return Optional.ofNullable(WebUi.class.getClassLoader().getResourceAsStream("webapp" + path));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/") || path.equals("/index.html")) {
            send(response, "text/html; charset=utf-8", "no-cache", page);
            return;
        }
        Matcher file = FILE.matcher(path);
        String type = file.matches() ? TYPES.get(file.group(1)) : null;
        Optional<InputStream> found = type == null ? Optional.empty() : open(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = found.get()) {
            // The name of such a file differs when its content does.
            send(response, type, "public, max-age=31536000", in.readAllBytes());
        }
    }

    private static void send(HttpServletResponse response, String type, String keep, byte[] body) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", keep);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

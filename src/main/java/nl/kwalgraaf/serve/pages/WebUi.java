package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * The first page of Fuseki's web UI, with a style of ours: what this server does not do is not offered.
 *
 * <p>The UI's other files are served from its jar as they are.
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

    private byte[] page = new byte[0];

    /** Where the UI's files are: a folder within a jar. */
    public static URI location() {
        URL found = WebUi.class.getClassLoader().getResource("webapp/");
        if (found == null || !found.getProtocol().equals("jar")) {
            throw new IllegalStateException("the web UI must be on the class path as a jar, not " + found);
        }
        try {
            return found.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void init() {
        try (InputStream in = WebUi.class.getClassLoader().getResourceAsStream("webapp/index.html")) {
            String original = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            page = original.replace("</head>", STYLE + "</head>").getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the web UI cannot be read", unreadable);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}

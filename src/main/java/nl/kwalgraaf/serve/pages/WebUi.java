package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * Fuseki's web UI, from its jar, with a style of ours on its first page, so that what this server does not do is not offered,
 * and with our prefix and questions on its query page. A folder of it lists nothing.
 */
final class WebUi extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Hides "manage" (make, remove, back up datasets), and adding and editing data, in the menus and the list; and the badge of a version and uptime that are not told. */
    private static final String STYLE = """
            <style>
            a[href$="/manage"], a[href$="/upload"], a[href$="/edit"],
            .badge.text-bg-secondary,
            td :is(a, button):has(svg[data-icon="upload"]),
            td :is(a, button):has(svg:is([data-icon="edit"], [data-icon="pen-to-square"])) { display: none !important }
            </style>
            <script src="./kwalgraaf-ui.js"></script>
            """;

    /** Whoever types the address of a page that is not offered comes to the first one. */
    private static final String TURN_BACK = """
            "use strict";
            const turnBack = () => {
              if (/^#\\/(manage|dataset\\/[^/]*\\/(upload|edit))/.test(location.hash)) location.replace("#/");
            };
            addEventListener("hashchange", turnBack);
            turnBack();
            """;

    private static final int MOST_TERMS = 50;

    private static final Pattern FILE = Pattern.compile("/(?:static/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.([a-z]+)");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "ico", "image/x-icon");

    private final transient Site site;
    private byte[] page = new byte[0];
    private byte[] script = new byte[0];

    WebUi(Site site) {
        this.site = site;
    }

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
        switch (path) {
            case "/kwalgraaf-ui.js" -> {
                send(response, TYPES.get("js"), "no-cache", TURN_BACK.getBytes(StandardCharsets.UTF_8));
                return;
            }
            case "/" + UiScript.PREFIXES -> {
                send(response, "application/json", "no-cache", prefixes());
                return;
            }
            case "/" + UiScript.TERMS -> {
                String words = Optional.ofNullable(request.getParameter("q")).orElse("");
                String type = Optional.ofNullable(request.getParameter("type")).orElse("");
                send(
                        response,
                        "application/json",
                        "no-cache",
                        Txn.calculateRead(site.dataset(), () -> terms(words, type)));
                return;
            }
            default -> {
                // A file of the UI.
            }
        }
        Matcher file = FILE.matcher(path);
        String type = file.matches() ? TYPES.get(file.group(1)) : null;
        Optional<InputStream> found = type == null ? Optional.empty() : open(path);
        if (found.isEmpty()) {
            response.setHeader("Vary", "Accept, Accept-Language, Accept-Encoding");
            ErrorPage.send(site, new Refusal(404, ErrorPage.NOTHING), request, response);
            return;
        }
        try (InputStream in = found.get()) {
            if (path.startsWith(UiScript.FILE) && path.endsWith(".js")) {
                // What we put into it may change, and its name does not.
                send(response, type, "no-cache", script(in));
                return;
            }
            // The name of such a file differs when its content does.
            send(response, type, "public, max-age=31536000", in.readAllBytes());
        }
    }

    /** Made when it is first asked for: it is large, and most never look at the UI. */
    private synchronized byte[] script(InputStream original) throws IOException {
        if (script.length == 0) {
            script = UiScript.of(
                            new String(original.readAllBytes(), StandardCharsets.UTF_8),
                            Kwal.NS,
                            SparqlPage.examples(site.vragen().all(), Language.EN, site.base()))
                    .getBytes(StandardCharsets.UTF_8);
        }
        return script;
    }

    private static byte[] prefixes() {
        JsonObject prefixes = new JsonObject();
        SparqlPage.PREFIXES.forEach(prefixes::put);
        return prefixes.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Terms whose IRI holds what was typed, in the form in which the UI expects them. */
    private byte[] terms(String words, String type) {
        Facts facts = new Facts(site.dataset().getDefaultGraph());
        List<Resource> kinds = type.equals("class")
                ? List.of(OWL2.Class)
                : List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty);
        JsonArray results = new JsonArray();
        kinds.stream()
                .flatMap(kind -> facts.of(RDF.type.asNode(), kind.asNode()).stream())
                .filter(term -> term.isURI() && term.getURI().contains(words))
                .limit(MOST_TERMS)
                .forEach(term -> {
                    JsonArray iri = new JsonArray();
                    iri.add(term.getURI());
                    JsonObject result = new JsonObject();
                    result.put("uri", iri);
                    results.add(result);
                });
        JsonObject answer = new JsonObject();
        answer.put("results", results);
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, String type, String keep, byte[] body) throws IOException {
        response.setContentType(type);
        response.setHeader("Cache-Control", keep);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

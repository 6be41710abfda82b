package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kwalgraaf.serve.guard.Refusal;

/**
 * A query or an update as the SPARQL 1.1 Protocol carries it.
 *
 * @param text the query or the update itself
 * @param defaultGraphs {@code default-graph-uri}, or {@code using-graph-uri} of an update
 * @param namedGraphs {@code named-graph-uri}, or {@code using-named-graph-uri} of an update
 * @param format short name of the format, where the caller asks for one outside the Accept header
 */
record SparqlRequest(String text, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Section 2.1 of the protocol: by GET, by POST of a form, by POST of the query itself. */
    static SparqlRequest query(HttpServletRequest request) throws IOException {
        if (request.getParameter("update") != null || mediaType(request).equals("application/sparql-update")) {
            throw new Refusal(403, "This address takes queries. " + Gate.HOW_TO_ALLOW);
        }
        String text = request.getMethod().equals("POST")
                ? posted(request, "query", "application/sparql-query")
                : parameter(request, "query");
        return of(request, text, "default-graph-uri", "named-graph-uri");
    }

    /** Section 2.2 of the protocol: by POST of a form, by POST of the update itself. */
    static SparqlRequest update(HttpServletRequest request) throws IOException {
        String text = posted(request, "update", "application/sparql-update");
        return of(request, text, "using-graph-uri", "using-named-graph-uri");
    }

    private static SparqlRequest of(HttpServletRequest request, String text, String defaults, String named) {
        return new SparqlRequest(
                text,
                values(request, defaults),
                values(request, named),
                Optional.ofNullable(request.getParameter("format"))
                        .or(() -> Optional.ofNullable(request.getParameter("output")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT)));
    }

    private static String posted(HttpServletRequest request, String name, String mediaType) throws IOException {
        String given = mediaType(request);
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refusal(415, "A SPARQL text is in UTF-8, not in " + charset + ".");
        }
        if (given.equals(FORM)) {
            return parameter(request, name);
        }
        if (!given.equals(mediaType)) {
            throw new Refusal(
                    415,
                    "A POST bears a form (" + FORM + ") or the " + name + " itself (" + mediaType + "), not "
                            + (given.isEmpty() ? "a body of no stated type" : given) + ".");
        }
        if (request.getParameter(name) != null) {
            throw new Refusal(400, "The " + name + " stands in the body; it cannot be a parameter as well.");
        }
        byte[] body = request.getInputStream().readAllBytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(400, "The body is not UTF-8, which is the encoding of every SPARQL text.");
        }
    }

    private static String mediaType(HttpServletRequest request) {
        String contentType = request.getContentType();
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            throw new Refusal(400, "The parameter " + name + "= is missing.");
        }
        if (values.length > 1) {
            throw new Refusal(400, "The parameter " + name + "= is given " + values.length + " times; give it once.");
        }
        return values[0];
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Collections.emptyList()
                : Arrays.stream(values).filter(value -> !value.isEmpty()).toList();
    }
}

package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwalgraaf.query.ValueProblem;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * Why a request was not answered, as a program can read it (RFC 9457).
 *
 * @param near names that come near the one that is not known
 * @param values what is wrong with the values of parameters
 */
record Problem(int status, String title, String detail, List<String> near, List<ValueProblem> values) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of(), List.of());
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] body = (JSON.toString(json().build()) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private JsonBuilder json() {
        JsonBuilder json = new JsonBuilder();
        json.startObject();
        json.pair("type", "about:blank");
        json.pair("title", title);
        json.pair("status", status);
        json.pair("detail", detail);
        if (!near.isEmpty()) {
            json.key("near").startArray();
            near.forEach(json::value);
            json.finishArray();
        }
        if (!values.isEmpty()) {
            json.key("parameters").startArray();
            values.forEach(problem -> value(json, problem));
            json.finishArray();
        }
        json.finishObject();
        return json;
    }

    private static void value(JsonBuilder json, ValueProblem problem) {
        json.startObject();
        json.pair("parameter", problem.parameter());
        json.pair("value", problem.value());
        json.pair("reason", problem.reason().word());
        json.pair("detail", problem.message());
        json.key("suggestions").startArray();
        for (ValueProblem.Suggestion suggestion : problem.suggestions()) {
            json.startObject();
            json.pair("value", suggestion.value());
            json.pair("label", suggestion.label());
            json.finishObject();
        }
        json.finishArray();
        json.finishObject();
    }
}

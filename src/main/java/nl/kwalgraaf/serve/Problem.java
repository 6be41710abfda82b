package nl.kwalgraaf.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kwalgraaf.query.ValueProblem;

/** A request that is not answered, and why, as a program can read it (RFC 9457). */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonObjectBuilder told;

    Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.told = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
    }

    /** Adds names that come near the one that is not known. */
    Problem near(List<String> names) {
        if (!names.isEmpty()) {
            told.add("near", Json.createArrayBuilder(names));
        }
        return this;
    }

    /** Adds what is wrong with the values of parameters. */
    Problem values(List<ValueProblem> problems) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        for (ValueProblem problem : problems) {
            JsonArrayBuilder suggestions = Json.createArrayBuilder();
            problem.suggestions()
                    .forEach(each -> suggestions.add(Json.createObjectBuilder()
                            .add("value", each.value())
                            .add("label", each.label())));
            parameters.add(Json.createObjectBuilder()
                    .add("parameter", problem.parameter())
                    .add("value", problem.value())
                    .add("reason", problem.reason().word())
                    .add("detail", problem.message())
                    .add("suggestions", suggestions));
        }
        told.add("parameters", parameters);
        return this;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream().write((told.build() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

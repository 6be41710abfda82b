package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.ctl.JsonDescription;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/**
 * What the web UI asks of the server itself: which dataset there is, and its counters. No more than that: neither
 * version nor start nor paths, which Fuseki's own answer tells as well.
 */
final class ServerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BiFunction<DataAccessPointRegistry, Visit, JsonObject> answer;

    private ServerServlet(BiFunction<DataAccessPointRegistry, Visit, JsonObject> answer) {
        this.answer = answer;
    }

    /** The datasets, of which there is one. */
    static ServerServlet datasets() {
        return new ServerServlet((registry, visit) -> {
            JsonBuilder json = new JsonBuilder();
            json.startObject();
            json.key("datasets");
            JsonDescription.arrayDatasets(json, registry);
            json.finishObject();
            return json.build().getAsObject();
        });
    }

    /**
     * How often the dataset was asked. That is told to this machine, and to everybody where it is allowed; to others
     * every number is 0.
     */
    static ServerServlet counters(Access access) {
        return new ServerServlet((registry, visit) -> {
            JsonObject counters = ActionStats.generateStats(registry);
            return access.metrics() || visit.local() ? counters : withoutNumbers(counters);
        });
    }

    private static JsonObject withoutNumbers(JsonObject counters) {
        JsonObject zeros = new JsonObject();
        counters.forEach((name, value) -> {
            if (value.isObject()) {
                zeros.put(name, withoutNumbers(value.getAsObject()));
            } else if (value.isNumber()) {
                zeros.put(name, 0);
            } else {
                zeros.put(name, value);
            }
        });
        return zeros;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonValue told = answer.apply(DataAccessPointRegistry.get(getServletContext()), Visit.of(request));
        byte[] body = (JSON.toString(told) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

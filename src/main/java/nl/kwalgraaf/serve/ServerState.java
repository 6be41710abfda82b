package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.ctl.JsonDescription;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/**
 * What the web UI asks of the server itself: which dataset there is, and its counters. No more than that: neither
 * version nor start nor paths, which Fuseki's own answer tells as well.
 */
final class ServerState {
    private ServerState() {}

    /** The datasets, of which there is one. */
    static TextServlet datasets() {
        return servlet(request -> {
            JsonBuilder json = new JsonBuilder();
            json.startObject();
            json.key("datasets");
            JsonDescription.arrayDatasets(json, registry(request));
            json.finishObject();
            return json.build().getAsObject();
        });
    }

    /**
     * How often the dataset was asked. That is told to this machine, and to everybody where it is allowed; to others
     * every number is 0.
     */
    static TextServlet counters(Access access) {
        return servlet(request -> {
            JsonObject counters = ActionStats.generateStats(registry(request));
            return access.metrics() || Visit.of(request).local() ? counters : withoutNumbers(counters);
        });
    }

    private static TextServlet servlet(Function<HttpServletRequest, JsonObject> state) {
        return new TextServlet(
                "application/json; charset=utf-8", request -> JSON.toString(state.apply(request)) + "\n");
    }

    private static DataAccessPointRegistry registry(HttpServletRequest request) {
        return DataAccessPointRegistry.get(request.getServletContext());
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
}

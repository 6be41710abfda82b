package nl.kwalgraaf.vocab;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * JSON-LD that is short by the context of the ontology (JSON-LD 1.1 API, compaction). The context stands in the document:
 * who reads it asks nobody.
 */
public final class ShortJsonLd {
    private final String base;
    private Optional<JsonObject> made = Optional.empty();

    /** @param base what the IRIs of the data begin with */
    public ShortJsonLd(String base) {
        this.base = base;
    }

    /** The context, whole; made from the ontology when it is first asked for, which most commands never do. */
    public synchronized JsonObject context() {
        JsonObject context = made.orElseGet(
                () -> Json.createReader(new StringReader(JsonLdContext.of(base).toString()))
                        .readObject()
                        .getJsonObject("@context"));
        made = Optional.of(context);
        return context;
    }

    /** A document that holds the context and nothing else, for other documents to name. */
    public String contextDocument() {
        return Json.createObjectBuilder().add("@context", context()).build().toString();
    }

    /** A graph as a document of its own, with as much of the context as it needs. */
    public JsonObject document(Graph graph) {
        JsonObject compact = compact(DatasetGraphFactory.wrap(graph));
        Set<String> words = new HashSet<>();
        compact.forEach((name, value) -> {
            if (!name.equals("@context")) {
                word(name, words);
                words(value, words);
            }
        });
        JsonObjectBuilder used = Json.createObjectBuilder();
        context().forEach((name, value) -> {
            if (words.contains(name) || name.startsWith("@") || name.equals("id") || name.equals("type")) {
                used.add(name, value);
            }
        });
        return with(used.build(), compact);
    }

    /** A named graph, to stand in a document that has the {@link #context} already. */
    public JsonObject part(Node name, Graph graph) {
        DatasetGraph one = DatasetGraphFactory.create();
        one.addGraph(name, graph);
        JsonObjectBuilder part = Json.createObjectBuilder();
        compact(one).forEach((key, value) -> {
            if (!key.equals("@context")) {
                part.add(key, value);
            }
        });
        return part.build();
    }

    private static JsonObject with(JsonObject context, JsonObject compact) {
        JsonObjectBuilder document = Json.createObjectBuilder().add("@context", context);
        compact.forEach((key, value) -> {
            if (!key.equals("@context")) {
                document.add(key, value);
            }
        });
        return document.build();
    }

    private JsonObject compact(DatasetGraph dataset) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        RDFDataMgr.write(plain, dataset, RDFFormat.JSONLD_PLAIN);
        try {
            return JsonLd.compact(
                            JsonDocument.of(new ByteArrayInputStream(plain.toByteArray())),
                            JsonDocument.of(Json.createObjectBuilder()
                                    .add("@context", context())
                                    .build()))
                    .get();
        } catch (JsonLdError impossible) {
            throw new IllegalStateException("what was written as JSON-LD is none", impossible);
        }
    }

    /** Every name of the context that a document may lean on: its keys, its classes, and what stands before a colon. */
    private static void words(JsonValue value, Set<String> words) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((key, each) -> {
                    word(key, words);
                    words(each, words);
                });
            case ARRAY -> value.asJsonArray().forEach(each -> words(each, words));
            case STRING -> word(((JsonString) value).getString(), words);
            default -> {}
        }
    }

    private static void word(String text, Set<String> words) {
        int colon = text.indexOf(':');
        words.add(colon < 0 ? text : text.substring(0, colon));
    }
}

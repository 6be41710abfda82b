package nl.kwalgraaf.serve;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Software;
import nl.kwalgraaf.query.Bilingual;
import nl.kwalgraaf.query.Onward;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.Vraag;

/**
 * Describes the questions over HTTP as an OpenAPI 3.1 document: each question is a path of its own. What is said of none
 * in particular stands in {@code openapi.json}.
 */
final class OpenApi {
    private OpenApi() {}

    /** @param server the address of this server */
    static String of(List<Vraag> vragen, String server) {
        JsonObject common;
        try (JsonReader reader = Json.createReader(OpenApi.class.getResourceAsStream("openapi.json"))) {
            common = reader.readObject();
        }
        JsonObjectBuilder paths = Json.createObjectBuilder(common.getJsonObject("paths"));
        vragen.forEach(vraag -> paths.add(
                "/api/vragen/" + vraag.name(), Json.createObjectBuilder().add("get", get(vraag))));
        JsonObjectBuilder info = Json.createObjectBuilder(common.getJsonObject("info"));
        return Json.createObjectBuilder(common)
                        .add("info", info.add("version", Software.VERSION))
                        .add(
                                "servers",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("url", server)))
                        .add("paths", paths)
                        .build()
                + "\n";
    }

    private static JsonObjectBuilder get(Vraag vraag) {
        boolean graph = vraag.columns().isEmpty();
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        vraag.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(reference("parameters/" + (graph ? "graafformat" : "format")));
        parameters.add(reference("parameters/timeout"));
        JsonObjectBuilder content = Json.createObjectBuilder();
        Format.of(vraag).forEach(format -> content.add(format.mediaTypes().get(0), JsonObject.EMPTY_JSON_OBJECT));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add(
                        "description",
                        graph
                                ? "Een graaf. / A graph."
                                : "Kolommen: " + String.join(", ", vraag.columns())
                                        + ". / The columns are those named.")
                .add("content", content);
        if (vraag.parameter(Onward.PARAMETER).isPresent()) {
            answer.add("headers", Json.createObjectBuilder().add("Link", reference("headers/volgende")));
        }
        JsonObjectBuilder responses = Json.createObjectBuilder().add("200", answer);
        List<String> refusals = new ArrayList<>(List.of("400", "406", "422", "503"));
        if (vraag.asksElsewhere()) {
            refusals.addAll(List.of("403", "502"));
        }
        refusals.forEach(status -> responses.add(status, reference("responses/" + status)));
        return Json.createObjectBuilder()
                .add("operationId", vraag.name())
                .add("summary", both(vraag.title()))
                .add(
                        "description",
                        vraag.description().nl() + "\n\n" + vraag.description().en())
                .add("tags", Json.createArrayBuilder(vraag.tags()))
                .add("parameters", parameters)
                .add("responses", responses);
    }

    private static JsonObjectBuilder parameter(Parameter parameter) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "string");
        parameter.standard().ifPresent(standard -> schema.add("default", standard));
        return Json.createObjectBuilder()
                .add("name", parameter.name())
                .add("in", "query")
                .add("required", false)
                .add("description", both(parameter.kind().explanation()))
                .add("schema", schema);
    }

    private static JsonObjectBuilder reference(String to) {
        return Json.createObjectBuilder().add("$ref", "#/components/" + to);
    }

    private static String both(Bilingual words) {
        return words.nl() + " / " + words.en();
    }
}

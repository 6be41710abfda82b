package nl.kwalgraaf.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.dossier.Software;
import nl.kwalgraaf.query.Bilingual;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.Vraag;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/** Describes the questions over HTTP as an OpenAPI 3.1 document: each question is a path of its own. */
final class OpenApi {
    private final JsonBuilder json = new JsonBuilder();
    private final Map<String, List<AnswerFormat>> formats = new TreeMap<>();

    private OpenApi() {}

    /** @param server the address of this server */
    static String of(List<Vraag> vragen, String server) {
        return new OpenApi().document(vragen, server);
    }

    private String document(List<Vraag> vragen, String server) {
        json.startObject();
        json.pair("openapi", "3.1.0");
        json.key("info").startObject();
        json.pair("title", "Kwalgraaf");
        json.pair("version", Software.VERSION);
        json.pair(
                "description",
                "Vragen over Nederlandse mbo-kwalificatiedocumenten. / Questions about Dutch mbo qualification documents.");
        json.key("license").startObject();
        json.pair("name", "Apache-2.0");
        json.pair("identifier", "Apache-2.0");
        json.finishObject();
        json.finishObject();
        json.key("servers").startArray();
        json.startObject();
        json.pair("url", server);
        json.finishObject();
        json.finishArray();
        // Everybody may ask.
        json.key("security").startArray();
        json.finishArray();
        json.key("paths").startObject();
        list();
        vragen.forEach(this::vraag);
        json.finishObject();
        components();
        json.finishObject();
        return JSON.toString(json.build()) + "\n";
    }

    /** The key of the parameter that chooses among the formats of a question's answer. */
    private String formats(Vraag vraag) {
        String key = vraag.columns().isEmpty() ? "graafformat" : "format";
        formats.put(key, AnswerFormat.of(vraag));
        return key;
    }

    private void list() {
        json.key("/api/vragen").startObject();
        json.key("get").startObject();
        json.pair("operationId", "vragen");
        json.pair("summary", "Alle vragen / All questions");
        json.key("parameters").startArray();
        reference("parameters/lijstformat");
        json.finishArray();
        json.key("responses").startObject();
        answer("De vragen met hun parameters. / The questions with their parameters.", AnswerFormat.OF_LIST);
        problem("400", "Onbekende waarde. / Unknown value.");
        problem("406", "Geen passend formaat. / No fitting format.");
        json.finishObject();
        json.finishObject();
        json.finishObject();
    }

    private void vraag(Vraag vraag) {
        json.key("/api/vragen/" + vraag.name()).startObject();
        json.key("get").startObject();
        json.pair("operationId", vraag.name());
        json.pair("summary", both(vraag.title()));
        json.pair(
                "description",
                vraag.description().nl() + "\n\n" + vraag.description().en());
        json.key("tags").startArray();
        vraag.tags().forEach(json::value);
        json.finishArray();
        json.key("parameters").startArray();
        vraag.parameters().forEach(this::parameter);
        reference("parameters/" + formats(vraag));
        reference("parameters/timeout");
        json.finishArray();
        json.key("responses").startObject();
        answer(
                vraag.columns().isEmpty()
                        ? "Een graaf. / A graph."
                        : "Kolommen: " + String.join(", ", vraag.columns()) + ". / The columns are those named.",
                AnswerFormat.of(vraag));
        problem(
                "400",
                "Onbekende parameter of waarde, met wat erop lijkt. / Unknown parameter or value, with near ones.");
        if (vraag.asksElsewhere()) {
            problem("403", "SERVICE staat uit. / SERVICE is off.");
            problem("502", "Het andere endpoint antwoordt niet. / The other endpoint does not answer.");
        }
        problem("406", "Geen passend formaat. / No fitting format.");
        problem("422", "Het antwoord is te groot. / The answer is too large.");
        problem("503", "De tijd is om. / The time limit has passed.");
        json.finishObject();
        json.finishObject();
        json.finishObject();
    }

    private void parameter(Parameter parameter) {
        json.startObject();
        json.pair("name", parameter.name());
        json.pair("in", "query");
        json.key("required").value(false);
        json.pair("description", both(parameter.kind().explanation()));
        json.key("schema").startObject();
        json.pair("type", "string");
        parameter.standard().ifPresent(standard -> json.pair("default", standard));
        json.finishObject();
        json.finishObject();
    }

    private void answer(String description, List<AnswerFormat> formats) {
        json.key("200").startObject();
        json.pair("description", description);
        json.key("content").startObject();
        for (AnswerFormat format : formats) {
            json.key(format.mediaTypes().get(0)).startObject();
            json.finishObject();
        }
        json.finishObject();
        json.finishObject();
    }

    private void problem(String status, String description) {
        json.key(status).startObject();
        json.pair("description", description);
        json.key("content").startObject();
        json.key(Problem.MEDIA_TYPE).startObject();
        json.key("schema");
        reference("schemas/probleem");
        json.finishObject();
        json.finishObject();
        json.finishObject();
    }

    private void components() {
        json.key("components").startObject();
        json.key("parameters").startObject();
        formats.forEach((key, offered) -> choice(key, "format", offered));
        choice("lijstformat", "format", AnswerFormat.OF_LIST);
        json.key("timeout").startObject();
        json.pair("name", "timeout");
        json.pair("in", "query");
        json.pair("description", "Hoeveel seconden het mag duren. / How many seconds it may take.");
        json.key("schema").startObject();
        json.pair("type", "number");
        json.key("minimum").value(0);
        json.finishObject();
        json.finishObject();
        json.finishObject();
        json.key("schemas").startObject();
        json.key("probleem").startObject();
        json.pair("type", "object");
        json.pair("description", "RFC 9457. near en suggestions noemen wat erop lijkt. / What comes near.");
        json.key("properties").startObject();
        property("type", "string");
        property("title", "string");
        property("status", "integer");
        property("detail", "string");
        property("near", "array");
        property("parameters", "array");
        json.finishObject();
        json.finishObject();
        json.finishObject();
        json.finishObject();
    }

    private void choice(String key, String name, List<AnswerFormat> formats) {
        json.key(key).startObject();
        json.pair("name", name);
        json.pair("in", "query");
        json.pair("description", "Gaat voor op Accept. / Goes before Accept.");
        json.key("schema").startObject();
        json.pair("type", "string");
        json.key("enum").startArray();
        formats.forEach(format -> json.value(format.names().get(0)));
        json.finishArray();
        json.finishObject();
        json.finishObject();
    }

    private void property(String name, String type) {
        json.key(name).startObject();
        json.pair("type", type);
        json.finishObject();
    }

    private void reference(String to) {
        json.startObject();
        json.pair("$ref", "#/components/" + to);
        json.finishObject();
    }

    private static String both(Bilingual words) {
        return words.nl() + " / " + words.en();
    }
}

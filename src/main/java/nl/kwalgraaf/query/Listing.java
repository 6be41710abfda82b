package nl.kwalgraaf.query;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/** The catalogue, written out. */
public final class Listing {
    private Listing() {}

    /** For people: each name with its titles and its parameters, the optional ones in brackets. */
    public static String text(List<Vraag> vragen) {
        StringBuilder text = new StringBuilder();
        int width =
                vragen.stream().mapToInt(vraag -> vraag.name().length()).max().orElse(0) + 2;
        String margin = " ".repeat(width);
        for (Vraag vraag : vragen) {
            text.append(vraag.name())
                    .append(" ".repeat(width - vraag.name().length()))
                    .append(vraag.title().nl())
                    .append('\n')
                    .append(margin)
                    .append(vraag.title().en())
                    .append('\n');
            for (Parameter parameter : vraag.parameters()) {
                text.append(margin)
                        .append(parameter.standard().isPresent() || parameter.optional() ? "  [" : "  ")
                        .append(parameter.name())
                        .append('=')
                        .append(parameter
                                .standard()
                                .orElse(parameter.kind().word().toUpperCase(java.util.Locale.ROOT)))
                        .append(parameter.standard().isPresent() || parameter.optional() ? "]" : "")
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** For programs: an array with an object for each question. */
    public static String json(List<Vraag> vragen) {
        JsonBuilder json = new JsonBuilder();
        json.startArray();
        vragen.forEach(vraag -> vraag(json, vraag));
        json.finishArray();
        return JSON.toString(json.build()) + "\n";
    }

    private static void vraag(JsonBuilder json, Vraag vraag) {
        json.startObject();
        json.pair("name", vraag.name());
        bilingual(json, "title", vraag.title());
        bilingual(json, "description", vraag.description());
        json.key("tags").startArray();
        vraag.tags().forEach(json::value);
        json.finishArray();
        json.key("parameters").startArray();
        vraag.parameters().forEach(parameter -> parameter(json, parameter));
        json.finishArray();
        json.key("columns").startArray();
        vraag.columns().forEach(json::value);
        json.finishArray();
        json.finishObject();
    }

    private static void parameter(JsonBuilder json, Parameter parameter) {
        json.startObject();
        json.pair("name", parameter.name());
        json.pair("kind", parameter.kind().word());
        json.key("optional").value(parameter.optional());
        parameter.standard().ifPresent(standard -> json.pair("default", standard));
        bilingual(json, "explanation", parameter.kind().explanation());
        json.finishObject();
    }

    private static void bilingual(JsonBuilder json, String key, Bilingual words) {
        json.key(key).startObject();
        json.pair("nl", words.nl());
        json.pair("en", words.en());
        json.finishObject();
    }
}

package nl.kwalgraaf.compare;

import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** A comparison for programs. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** @param base what the IRIs of things begin with; ends in a slash */
    public static JsonObject of(Comparison comparison, String base) {
        JsonObject json = new JsonObject();
        json.put("old", comparison.before());
        json.put("new", comparison.after());
        json.put("likeness", JsonNumber.value(rounded(comparison.likeness())));
        JsonObject summary = new JsonObject();
        for (Level level : Level.values()) {
            summary.put(level.word(), counts(comparison.count(level)));
        }
        summary.put("parts", counts(comparison.countParts()));
        json.put("summary", summary);
        JsonArray units = new JsonArray();
        comparison.units().forEach(unit -> units.add(of(unit, base)));
        json.put("units", units);
        return json;
    }

    private static JsonObject counts(Map<Change, Integer> counts) {
        JsonObject json = new JsonObject();
        for (Change change : Change.values()) {
            json.put(change.word(), counts.getOrDefault(change, 0));
        }
        return json;
    }

    private static JsonObject of(UnitChange unit, String base) {
        JsonObject json = new JsonObject();
        json.put("level", unit.level().word());
        json.put("change", unit.change().word());
        json.put("likeness", JsonNumber.value(rounded(unit.likeness())));
        unit.before().ifPresent(name -> json.put("old", of(name, base)));
        unit.after().ifPresent(name -> json.put("new", of(name, base)));
        JsonArray parts = new JsonArray();
        unit.parts().forEach(part -> parts.add(of(part, base)));
        json.put("parts", parts);
        return json;
    }

    private static JsonObject of(UnitChange.Name name, String base) {
        JsonObject json = new JsonObject();
        json.put("code", name.code());
        json.put("title", name.titel());
        json.put("iri", base + name.path());
        name.place().ifPresent(place -> json.put("line", place.firstLine()));
        return json;
    }

    private static JsonObject of(PartChange part, String base) {
        JsonObject json = new JsonObject();
        json.put("part", part.naam());
        if (!part.voor().isEmpty()) {
            json.put("profile", part.voor());
        }
        if (part.beforeNumber() > 0) {
            json.put("oldNumber", part.beforeNumber());
        }
        if (part.afterNumber() > 0) {
            json.put("newNumber", part.afterNumber());
        }
        json.put("change", part.change().word());
        json.put("likeness", JsonNumber.value(rounded(part.likeness())));
        part.before().ifPresent(said -> stated("old", said, base, json));
        part.after().ifPresent(said -> stated("new", said, base, json));
        part.elsewhere().ifPresent(code -> json.put("elsewhere", code));
        if (!part.words().isEmpty()) {
            JsonArray words = new JsonArray();
            part.words().forEach(edit -> words.add(of(edit)));
            json.put("words", words);
        }
        return json;
    }

    private static void stated(String side, Stated said, String base, JsonObject json) {
        json.put(side, said.text());
        json.put(side + "Iri", base + said.thing());
        json.put(side + "Line", said.line());
    }

    private static JsonObject of(Edit edit) {
        JsonObject json = new JsonObject();
        json.put("side", edit.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("words", edit.words());
        return json;
    }

    private static double rounded(double likeness) {
        return Math.round(likeness * 10_000) / 10_000.0;
    }
}

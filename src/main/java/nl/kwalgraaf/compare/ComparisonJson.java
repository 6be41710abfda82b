package nl.kwalgraaf.compare;

import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** A comparison for programs. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static JsonObject of(Comparison comparison) {
        JsonObject json = new JsonObject();
        json.put("old", comparison.oud());
        json.put("new", comparison.nieuw());
        json.put("likeness", JsonNumber.value(rounded(comparison.likeness())));
        JsonObject summary = new JsonObject();
        for (Level level : Level.values()) {
            summary.put(level.word(), counts(comparison.count(level)));
        }
        summary.put("parts", counts(comparison.countParts()));
        json.put("summary", summary);
        JsonArray units = new JsonArray();
        comparison.units().forEach(unit -> units.add(of(unit)));
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

    private static JsonObject of(UnitChange unit) {
        JsonObject json = new JsonObject();
        json.put("level", unit.level().word());
        json.put("change", unit.change().word());
        json.put("likeness", JsonNumber.value(rounded(unit.likeness())));
        unit.oud().ifPresent(name -> json.put("old", of(name)));
        unit.nieuw().ifPresent(name -> json.put("new", of(name)));
        JsonArray parts = new JsonArray();
        unit.parts().forEach(part -> parts.add(of(part)));
        json.put("parts", parts);
        return json;
    }

    private static JsonObject of(UnitChange.Name name) {
        JsonObject json = new JsonObject();
        json.put("code", name.code());
        json.put("title", name.titel());
        return json;
    }

    private static JsonObject of(PartChange part) {
        JsonObject json = new JsonObject();
        json.put("part", part.naam());
        if (!part.voor().isEmpty()) {
            json.put("profile", part.voor());
        }
        if (part.oudNummer() > 0) {
            json.put("oldNumber", part.oudNummer());
        }
        if (part.nieuwNummer() > 0) {
            json.put("newNumber", part.nieuwNummer());
        }
        json.put("change", part.change().word());
        json.put("likeness", JsonNumber.value(rounded(part.likeness())));
        part.oud().ifPresent(text -> json.put("old", text));
        part.nieuw().ifPresent(text -> json.put("new", text));
        part.elsewhere().ifPresent(code -> json.put("elsewhere", code));
        if (!part.words().isEmpty()) {
            JsonArray words = new JsonArray();
            part.words().forEach(edit -> words.add(of(edit)));
            json.put("words", words);
        }
        return json;
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

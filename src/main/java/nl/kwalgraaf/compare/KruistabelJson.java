package nl.kwalgraaf.compare;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Cross tables for programs. */
public final class KruistabelJson {
    private KruistabelJson() {}

    /** @param base what the IRIs of things begin with; ends in a slash */
    public static JsonObject of(List<Kruistabel> tabellen, String base) {
        JsonArray tables = new JsonArray();
        tabellen.forEach(tabel -> tables.add(of(tabel, base)));
        JsonObject json = new JsonObject();
        json.put("tables", tables);
        return json;
    }

    private static JsonObject of(Kruistabel tabel, String base) {
        JsonArray columns = new JsonArray();
        for (Kruistabel.Kolom kolom : tabel.kolommen()) {
            JsonObject column = new JsonObject();
            column.put("code", kolom.code());
            column.put("title", kolom.titel());
            column.put("iri", base + kolom.thing());
            columns.add(column);
        }
        JsonArray rows = new JsonArray();
        for (Kruistabel.Rij rij : tabel.rijen()) {
            JsonArray asked = new JsonArray();
            rij.asked().forEach((code, where) -> {
                JsonObject by = new JsonObject();
                by.put("code", code);
                by.put("iri", base + where.thing());
                by.put("line", where.line());
                asked.add(by);
            });
            JsonObject row = new JsonObject();
            row.put("mark", rij.kenmerk());
            row.put("text", rij.tekst());
            row.put("asked", asked);
            rows.add(row);
        }
        JsonObject json = new JsonObject();
        json.put("rows_are", tabel.soort().naam());
        json.put("for", tabel.voor());
        json.put("columns", columns);
        json.put("rows", rows);
        return json;
    }
}

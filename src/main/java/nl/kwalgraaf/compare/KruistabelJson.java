package nl.kwalgraaf.compare;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Cross tables for programs. */
public final class KruistabelJson {
    private KruistabelJson() {}

    /** @param base what the IRIs of things begin with; ends in a slash */
    public static JsonObject of(List<Kruistabel> all, String base) {
        JsonArray tables = new JsonArray();
        all.forEach(table -> tables.add(of(table, base)));
        JsonObject json = new JsonObject();
        json.put("tables", tables);
        return json;
    }

    private static JsonObject of(Kruistabel table, String base) {
        JsonArray columns = new JsonArray();
        for (Kruistabel.Column unit : table.columns()) {
            JsonObject column = new JsonObject();
            column.put("code", unit.code());
            column.put("title", unit.titel());
            column.put("iri", base + unit.thing());
            columns.add(column);
        }
        JsonArray rows = new JsonArray();
        for (Kruistabel.Row item : table.rows()) {
            JsonArray asked = new JsonArray();
            item.asked().forEach((code, where) -> {
                JsonObject by = new JsonObject();
                by.put("code", code);
                by.put("iri", base + where.thing());
                by.put("line", where.line());
                asked.add(by);
            });
            JsonObject row = new JsonObject();
            row.put("mark", item.mark());
            row.put("text", item.text());
            row.put("asked", asked);
            rows.add(row);
        }
        JsonObject json = new JsonObject();
        json.put("rows_are", table.soort().naam());
        json.put("for", table.voor());
        json.put("columns", columns);
        json.put("rows", rows);
        return json;
    }
}

package nl.kwalgraaf.cli;

import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.pipeline.Document;
import nl.kwalgraaf.text.Span;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The findings of a document for programs. Lines, columns and pages are 1-based, as in the text form. */
final class FindingJson {
    private FindingJson() {}

    static JsonObject of(Document document) {
        JsonObject json = new JsonObject();
        json.put("document", document.name());
        json.put("sha256", document.sha256());
        document.content().ifPresent(content -> {
            json.put("key", content.key());
            json.put("coverage", of(content.dossier().dekking()));
        });
        JsonArray findings = new JsonArray();
        document.findings().forEach(finding -> findings.add(of(finding)));
        json.put("findings", findings);
        return json;
    }

    private static JsonObject of(Dekking dekking) {
        JsonObject json = new JsonObject();
        json.put("represented", dekking.vertegenwoordigd());
        json.put("structure", dekking.structuur());
        json.put("furniture", dekking.opmaak());
        json.put("doubtful", dekking.twijfelachtig());
        json.put("neither", dekking.onverklaardeTekens());
        return json;
    }

    static JsonObject of(Finding finding) {
        JsonObject json = new JsonObject();
        json.put("code", finding.code().id());
        json.put("severity", finding.severity().word());
        json.put("message", finding.message());
        finding.hint().ifPresent(hint -> json.put("hint", hint));
        Span where = finding.where();
        json.put("file", where.source().name());
        if (where.end() > where.start()) {
            json.put("line", where.firstLine());
            json.put("column", where.column());
            json.put("endLine", where.lastLine());
            if (where.page() > 0) {
                json.put("page", where.page());
            }
        }
        json.put("help", "docs/findings/" + finding.code().id() + ".md");
        return json;
    }
}

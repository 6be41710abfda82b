package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** What search engines read of a page: schema.org as JSON-LD, as it may stand within an element of script. */
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    /** Of the first page: the site with its search, and the dataset with how it is had. */
    static String home(View view, String title, String description) {
        String root = view.origin() + view.prefix();
        JsonObject search = typed("SearchAction");
        search.put("target", root + "/zoek?q={q}");
        search.put("query-input", "required name=q");
        JsonObject site = typed("WebSite");
        site.put("name", "Kwalgraaf");
        site.put("url", root + "/");
        site.put("potentialAction", search);
        JsonObject sparql = typed("DataDownload");
        sparql.put("name", "SPARQL");
        sparql.put("contentUrl", root + "/sparql");
        sparql.put("encodingFormat", "application/sparql-results+json");
        JsonObject dataset = typed("Dataset");
        dataset.put("name", title);
        dataset.put("description", description);
        dataset.put("url", root + "/");
        dataset.put("isAccessibleForFree", true);
        dataset.put("inLanguage", "nl");
        dataset.put("distribution", sparql);
        return graph(List.of(site, dataset));
    }

    /**
     * Of the page of a thing: the thing, and the way to it.
     *
     * @param type schema.org's class for it
     * @param details what that class has more
     * @param above from the document down to the thing
     */
    static String thing(View view, String type, Ref thing, String text, Consumer<JsonObject> details, List<Ref> above) {
        JsonObject said = typed(type);
        said.put("@id", thing.iri());
        said.put("url", thing.iri());
        said.put("name", thing.label());
        if (!text.isEmpty()) {
            said.put("description", text);
        }
        details.accept(said);
        JsonArray steps = new JsonArray();
        for (Ref step : above) {
            JsonObject item = typed("ListItem");
            item.put("position", steps.size() + 1);
            item.put("name", step.full());
            item.put("item", view.origin() + step.href());
            steps.add(item);
        }
        if (steps.isEmpty()) {
            return graph(List.of(said));
        }
        JsonObject path = typed("BreadcrumbList");
        path.put("itemListElement", steps);
        return graph(List.of(said, path));
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.put("@type", type);
        return object;
    }

    private static String graph(List<JsonObject> objects) {
        JsonObject whole = new JsonObject();
        whole.put("@context", CONTEXT);
        JsonArray graph = new JsonArray();
        objects.forEach(graph::add);
        whole.put("@graph", graph);
        return script(whole);
    }

    /** JSON within an element of script, where nothing but the end tag is read as HTML. */
    static String script(JsonValue json) {
        return json.toString().replace("<", "\\u003c");
    }
}

package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
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
        JsonObject site = site(view);
        site.put("potentialAction", search);
        JsonObject sparql = typed("DataDownload");
        sparql.put("name", "SPARQL");
        sparql.put("contentUrl", root + "/sparql");
        sparql.put("encodingFormat", "application/sparql-results+json");
        JsonObject dataset = named("Dataset", root + "/", title, description);
        dataset.put("isAccessibleForFree", true);
        dataset.put("inLanguage", "nl");
        dataset.put("distribution", sparql);
        return graph(List.of(site, dataset));
    }

    /** Of a page that is about nothing more than itself. */
    static String page(View view, Head head) {
        JsonObject page = described("WebPage", head);
        page.put("inLanguage", view.tag());
        page.put("isPartOf", site(view));
        return graph(List.of(page));
    }

    /**
     * Of a page of which the content is to be had as files: a table that is made of the documents.
     *
     * @param head of the page, with links to the files
     * @param about what the table is of
     */
    static String dataset(View view, Head head, List<Ref> about) {
        JsonObject said = described("Dataset", head);
        said.put("inLanguage", view.tag());
        said.put("isAccessibleForFree", true);
        said.put("isPartOf", site(view));
        said.put("about", array(about, StructuredData::reference));
        said.put("distribution", forms("DataDownload", view, head));
        return graph(List.of(said));
    }

    /** Of a vocabulary. */
    static String terms(View view, Head head, String version) {
        JsonObject said = described("DefinedTermSet", head);
        said.put("@id", head.canonical());
        said.put("inLanguage", array(List.of("nl", "en"), JsonString::new));
        if (!version.isEmpty()) {
            said.put("version", version);
        }
        said.put("encoding", forms("MediaObject", view, head));
        return graph(List.of(said));
    }

    /** Of the text of a document. */
    static String text(View view, Head head, Ref document) {
        JsonObject said = reference(document);
        said.put("@type", "DigitalDocument");
        said.put("url", head.canonical());
        said.put("inLanguage", "nl");
        said.put("encoding", forms("MediaObject", view, head));
        if (!head.rights().isEmpty()) {
            said.put("usageInfo", head.rights().get(head.rights().size() - 1).words());
        }
        return graph(List.of(said));
    }

    /**
     * Of the page of a thing: the thing, and the way to it.
     *
     * @param type schema.org's class for it
     * @param details what that class has more
     * @param above from the document down to the thing
     */
    static String thing(View view, String type, Ref thing, String text, Consumer<JsonObject> details, List<Ref> above) {
        JsonObject said = named(type, thing.iri(), thing.label(), text);
        said.put("@id", thing.iri());
        details.accept(said);
        if (above.isEmpty()) {
            return graph(List.of(said));
        }
        JsonArray steps = new JsonArray();
        for (Ref step : above) {
            JsonObject item = typed("ListItem");
            item.put("position", steps.size() + 1);
            item.put("name", step.full());
            item.put("item", view.origin() + step.href());
            steps.add(item);
        }
        JsonObject path = typed("BreadcrumbList");
        path.put("itemListElement", steps);
        return graph(List.of(said, path));
    }

    private static JsonObject described(String type, Head head) {
        return named(type, head.canonical(), head.title(), head.description());
    }

    private static JsonObject named(String type, String url, String name, String description) {
        JsonObject object = typed(type);
        object.put("url", url);
        object.put("name", name);
        if (!description.isEmpty()) {
            object.put("description", description);
        }
        return object;
    }

    private static JsonObject reference(Ref thing) {
        JsonObject object = new JsonObject();
        object.put("@id", thing.iri());
        object.put("name", thing.full());
        return object;
    }

    private static JsonObject site(View view) {
        return named("WebSite", view.origin() + view.prefix() + "/", "Kwalgraaf", "");
    }

    private static JsonArray forms(String type, View view, Head head) {
        return array(head.links(), link -> {
            JsonObject form = typed(type);
            form.put("encodingFormat", link.type());
            form.put("contentUrl", view.origin() + link.href());
            return form;
        });
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonValue> made) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(made.apply(item)));
        return array;
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

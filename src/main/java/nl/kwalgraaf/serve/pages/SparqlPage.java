package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The editor for questions of one's own. */
final class SparqlPage {
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "kwal", Kwal.NS,
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", RDFS.getURI(),
            "skos", SKOS.getURI(),
            "dcterms", "http://purl.org/dc/terms/",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "text", "http://jena.apache.org/text#"));

    private SparqlPage() {}

    /** A question as an example. */
    record Example(String title, String query) {}

    /**
     * What the page tells its script.
     *
     * @param address of the endpoint for programs
     * @param first the query that stands in an empty editor
     * @param json everything, as it stands in the page
     */
    record Settings(String address, String first, List<Example> examples, String json) {
        List<String> styles() {
            return List.of(Assets.YASGUI_STYLE, Assets.SPARQL_STYLE);
        }

        String library() {
            return Assets.YASGUI_SCRIPT;
        }

        String script() {
            return Assets.SPARQL_SCRIPT;
        }
    }

    static Template of(View view, List<Vraag> vragen) {
        List<Example> examples = examples(vragen, view.language(), view.base());
        String address = view.origin() + view.prefix() + "/sparql";
        String first = """
                PREFIX kwal: <%s>
                PREFIX rdfs: <%s>

                SELECT ?code ?titel ?werkproces
                WHERE {
                  ?werkproces a kwal:Werkproces ; kwal:code ?code ; rdfs:label ?titel .
                }
                ORDER BY ?werkproces
                LIMIT 100
                """.formatted(Kwal.NS, RDFS.getURI());
        Settings settings = new Settings(address, first, examples, json(view, first, examples));
        Head head = Head.of(
                view,
                "SPARQL",
                view.say("Een editor voor eigen vragen in SPARQL.", "An editor for questions of your own in SPARQL."));
        return new Template(head, out -> JtesparqlGenerated.render(out, null, view, head, settings));
    }

    /** The questions, with the values that they have unless others are given. */
    static List<Example> examples(List<Vraag> vragen, Language language, String base) {
        return vragen.stream()
                .map(vraag -> new Example(
                        language.of(vraag.title().nl(), vraag.title().en()),
                        vraag.textWithStandardValues(new Target.Base(base))))
                .toList();
    }

    private static String json(View view, String first, List<Example> examples) {
        JsonObject prefixes = new JsonObject();
        PREFIXES.forEach(prefixes::put);
        JsonArray listed = new JsonArray();
        for (Example example : examples) {
            JsonObject each = new JsonObject();
            each.put("title", example.title());
            each.put("query", example.query());
            listed.add(each);
        }
        JsonObject words = new JsonObject();
        words.put(
                "query",
                view.say(
                        "SPARQL-vraag; Esc en dan Tab verlaat dit veld",
                        "SPARQL query; Esc then Tab leaves this field"));
        words.put("endpoint", view.say("Adres van het endpoint", "Address of the endpoint"));
        words.put("button", view.say("knop", "button"));
        JsonObject all = new JsonObject();
        all.put("base", view.base());
        all.put("prefix", view.prefix());
        all.put("endpoint", view.prefix() + "/sparql");
        all.put("language", view.tag());
        all.put("first", first);
        all.put("prefixes", prefixes);
        all.put("words", words);
        all.put("examples", listed);
        return StructuredData.script(all);
    }
}

package nl.kwalgraaf.serve.pages;

import java.util.List;
import org.apache.jena.atlas.json.JsonString;

/**
 * The script of Fuseki's query page, with our prefix and questions among its own, and with what it would ask of other sites
 * asked of this one. A place that a newer Fuseki has no more stays as it is; a test in a browser sees whether all were found.
 */
final class UiScript {
    /** What the names of its files begin with that hold the query page. */
    static final String FILE = "/static/Query-";

    /** Where it asks for prefixes, and for terms that begin as what is typed; below the path of its page. */
    static final String PREFIXES = "prefixes.json";

    static final String TERMS = "terms.json";

    private static final String ASKS_PREFIXES =
            "(window.location.protocol.indexOf(\"http\")===0?\"//\":\"http://\")+\"prefix.cc/popular/all.file.json\"";

    private static final String ASKS_TERMS =
            "\"\".concat(Te,\"lov.linkeddata.es/dataset/lov/api/v2/autocomplete/terms?\")";

    private static final String ITS_PREFIXES = "prefixes:[{uri:";

    private static final String ITS_QUERIES = "queries:[{value:";

    private UiScript() {}

    static String of(String original, String namespace, List<SparqlPage.Example> examples) {
        StringBuilder queries = new StringBuilder("queries:[");
        for (SparqlPage.Example example : examples) {
            queries.append("{value:")
                    .append(new JsonString(example.query()))
                    .append(",text:")
                    .append(new JsonString(example.title()))
                    .append("},");
        }
        return original.replace(ASKS_PREFIXES, "\"" + PREFIXES + "\"")
                .replace(ASKS_TERMS, "\"" + TERMS + "?\"")
                .replace(ITS_PREFIXES, "prefixes:[{uri:\"" + namespace + "\",text:\"kwal\"},{uri:")
                .replace(ITS_QUERIES, queries + "{value:");
    }
}

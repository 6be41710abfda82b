package nl.kwalgraaf.query;

import java.util.List;
import java.util.Locale;

/** The forms in which an answer is written. */
public enum ResultFormat {
    /** Columns that line up, for people. */
    TABLE("text/plain"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    /** JSON-LD for an answer that is a graph. */
    JSON("application/sparql-results+json"),
    /** RDF/XML for an answer that is a graph. */
    XML("application/sparql-results+xml"),
    /** For an answer that is a graph. */
    TURTLE("text/turtle");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The word by which people ask for it: {@code csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The forms that fit the answer of this question, the most readable first. */
    public static List<ResultFormat> fitting(Vraag vraag) {
        boolean graph = vraag.query().isConstructType() || vraag.query().isDescribeType();
        return graph ? List.of(TURTLE, JSON, XML) : List.of(TABLE, CSV, TSV, JSON, XML);
    }
}

package nl.kwalgraaf.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which an answer is written. */
public enum ResultFormat {
    /** Columns that line up, for people. */
    TABLE("text/plain"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/sparql-results+json"),
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

    public static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ResultFormat::word).toList();
    }

    /** The forms that fit the answer of this question, the most readable first. */
    public static List<ResultFormat> fitting(Vraag vraag) {
        boolean graph = vraag.query().isConstructType() || vraag.query().isDescribeType();
        return graph ? List.of(TURTLE) : List.of(TABLE, CSV, TSV, JSON, XML);
    }
}

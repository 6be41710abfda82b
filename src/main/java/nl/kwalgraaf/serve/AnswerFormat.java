package nl.kwalgraaf.serve;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Vraag;

/** The formats in which the list of questions and their answers are given over HTTP. */
enum AnswerFormat implements Format.Named {
    JSON(List.of("application/sparql-results+json", "application/json"), List.of("json"), ResultFormat.JSON),
    HTML(List.of("text/html", "application/xhtml+xml"), List.of("html"), null),
    XML(List.of("application/sparql-results+xml", "application/xml", "text/xml"), List.of("xml"), ResultFormat.XML),
    CSV(List.of("text/csv"), List.of("csv"), ResultFormat.CSV),
    TSV(List.of("text/tab-separated-values"), List.of("tsv"), ResultFormat.TSV),
    TABLE(List.of("text/plain"), List.of("table"), ResultFormat.TABLE),
    TURTLE(List.of("text/turtle"), List.of("turtle", "ttl"), ResultFormat.TURTLE),
    JSON_LD(List.of("application/ld+json", "application/json"), List.of("json", "jsonld"), ResultFormat.JSON),
    RDF_XML(List.of("application/rdf+xml", "application/xml", "text/xml"), List.of("xml", "rdf"), ResultFormat.XML),
    /** The list of questions is no result of a query. */
    LIST(List.of("application/json"), List.of("json"), null);

    /** For the list of questions. */
    static final List<AnswerFormat> OF_LIST = List.of(LIST, HTML);

    private static final List<AnswerFormat> OF_ROWS = List.of(JSON, HTML, XML, CSV, TSV, TABLE);
    private static final List<AnswerFormat> OF_GRAPH = List.of(TURTLE, HTML, JSON_LD, RDF_XML);

    /** For the answer to this question: rows, or a graph. */
    static List<AnswerFormat> of(Vraag vraag) {
        return vraag.query().isConstructType() || vraag.query().isDescribeType() ? OF_GRAPH : OF_ROWS;
    }

    private final List<String> mediaTypes;
    private final List<String> names;
    private final Optional<ResultFormat> written;

    AnswerFormat(List<String> mediaTypes, List<String> names, ResultFormat written) {
        this.mediaTypes = mediaTypes;
        this.names = names;
        this.written = Optional.ofNullable(written);
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** How room query writes it; a page for people is made here. */
    Optional<ResultFormat> written() {
        return written;
    }
}

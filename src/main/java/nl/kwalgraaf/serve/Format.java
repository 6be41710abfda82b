package nl.kwalgraaf.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.query.ResultFormat;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.serve.pages.Alternate;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats in which answers are given, and what they are called in {@code Accept} and in the {@code format} parameter. */
enum Format {
    /** A page for people. */
    HTML("text/html application/xhtml+xml", "html"),
    /** The list of questions, which is no result of a query. */
    LIST("application/json", "json"),

    JSON("application/sparql-results+json application/json", "json", ResultSetLang.RS_JSON, ResultFormat.JSON),
    XML(
            "application/sparql-results+xml application/xml text/xml",
            "xml sparql",
            ResultSetLang.RS_XML,
            ResultFormat.XML),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV, ResultFormat.CSV),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV, ResultFormat.TSV),
    TEXT("text/plain", "text txt table", ResultSetLang.RS_Text, ResultFormat.TABLE),

    TURTLE(
            "text/turtle application/x-turtle application/turtle text/n3 text/rdf+n3",
            "turtle ttl n3",
            RDFFormat.TURTLE_PRETTY,
            RDFFormat.TURTLE_BLOCKS,
            ResultFormat.TURTLE),
    NTRIPLES("application/n-triples text/plain", "ntriples n-triples nt", RDFFormat.NTRIPLES, RDFFormat.NTRIPLES, null),
    RDFXML(
            "application/rdf+xml application/xml text/xml",
            "rdfxml rdf+xml rdf xml",
            RDFFormat.RDFXML_PLAIN,
            RDFFormat.RDFXML_PLAIN,
            ResultFormat.XML),
    JSONLD(
            "application/ld+json application/json",
            "jsonld json-ld json",
            RDFFormat.JSONLD,
            RDFFormat.JSONLD_PLAIN,
            ResultFormat.JSON),
    TRIG("application/trig", "trig", RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS, null),
    NQUADS("application/n-quads", "nquads nq", RDFFormat.NQUADS, RDFFormat.NQUADS, null);

    /** Results of SELECT and ASK. */
    static final List<Format> TABLE = List.of(JSON, XML, CSV, TSV, TEXT);

    /** Formats for one graph. A dataset fits in the last three. */
    static final List<Format> GRAPH = List.of(TURTLE, NTRIPLES, RDFXML, JSONLD, TRIG, NQUADS);

    static final List<Format> DATASET = List.of(TRIG, NQUADS, JSONLD);

    /** For what is a page, and a graph. */
    static final List<Format> PAGE = List.of(HTML, TURTLE, NTRIPLES, RDFXML, JSONLD, TRIG, NQUADS);

    /** For the list of questions. */
    static final List<Format> QUESTIONS = List.of(LIST, HTML);

    private static final List<Format> OF_ROWS = List.of(JSON, HTML, XML, CSV, TSV, TEXT);
    private static final List<Format> OF_GRAPH = List.of(TURTLE, HTML, JSONLD, RDFXML);

    private final List<String> mediaTypes;
    private final List<String> names;
    private final Lang lang;
    private final RDFFormat pretty;
    private final RDFFormat streamed;
    private final ResultFormat written;

    Format(String mediaTypes, String names) {
        this(mediaTypes, names, null, null, null, null);
    }

    Format(String mediaTypes, String names, Lang lang, ResultFormat written) {
        this(mediaTypes, names, lang, null, null, written);
    }

    Format(String mediaTypes, String names, RDFFormat pretty, RDFFormat streamed, ResultFormat written) {
        this(mediaTypes, names, pretty.getLang(), pretty, streamed, written);
    }

    Format(String mediaTypes, String names, Lang lang, RDFFormat pretty, RDFFormat streamed, ResultFormat written) {
        this.mediaTypes = List.of(mediaTypes.split(" "));
        this.names = List.of(names.split(" "));
        this.lang = lang;
        this.pretty = pretty;
        this.streamed = streamed;
        this.written = written;
    }

    /** For the answer to this question: rows, or a graph. */
    static List<Format> of(Vraag vraag) {
        return vraag.query().isConstructType() || vraag.query().isDescribeType() ? OF_GRAPH : OF_ROWS;
    }

    /** Media types that ask for it; the first is the one the answer bears. */
    List<String> mediaTypes() {
        return mediaTypes;
    }

    String contentType() {
        // Formats that know no other encoding, and XML, which says so itself, bear no charset.
        return mediaTypes.get(0).startsWith("text/") ? mediaTypes.get(0) + "; charset=utf-8" : mediaTypes.get(0);
    }

    /** The short name by which it is told of. */
    String word() {
        return names.get(0);
    }

    Lang lang() {
        return lang;
    }

    /** For an answer to a query: easy to read. */
    RDFFormat pretty() {
        return pretty;
    }

    /** For a whole graph: written as it is read, without a copy in memory. */
    RDFFormat streamed() {
        return streamed;
    }

    /** How room query writes it. */
    ResultFormat written() {
        return written;
    }

    /** Writes a graph, with the directives of the first Turtle ({@code @prefix}): the OWL API knows no other. */
    static RDFWriterBuilder writer(Graph graph, RDFFormat format) {
        return RDFWriter.source(graph).format(format).set(RIOT.symTurtleDirectiveStyle, "at");
    }

    /** What a page says of the forms that its content comes in beside itself. */
    static List<Alternate> alternates(List<Format> offered) {
        return offered.stream()
                .filter(format -> format != HTML)
                .map(format -> new Alternate(format.word(), format.mediaTypes.get(0)))
                .toList();
    }

    /** What these formats are called, for a message. */
    static String names(List<Format> offered) {
        return offered.stream().map(Format::word).collect(Collectors.joining(", "));
    }

    static Optional<Format> named(String name, List<Format> offered) {
        // A plus that was not encoded is a blank in the query of an address.
        String meant = name.replace(' ', '+');
        return offered.stream()
                .filter(format -> format.names.contains(meant) || format.mediaTypes.contains(meant))
                .findFirst();
    }
}

package nl.kwalgraaf.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.serve.pages.Alternate;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats in which answers are given. */
final class Format {
    private Format() {}

    /** What a format is called in {@code Accept} and in the {@code format} parameter. */
    sealed interface Named permits Table, Rdf, AnswerFormat {
        /** Media types that ask for it; the first is the one the answer bears unless another was asked for. */
        List<String> mediaTypes();

        /** Short names for the {@code format} parameter. */
        List<String> names();

        default String contentType() {
            String mediaType = mediaTypes().get(0);
            // Formats that know no other encoding, and XML, which says so itself, bear no charset.
            return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
        }
    }

    /** Results of SELECT and ASK. */
    enum Table implements Named {
        JSON(ResultSetLang.RS_JSON, List.of("application/sparql-results+json", "application/json"), List.of("json")),
        XML(
                ResultSetLang.RS_XML,
                List.of("application/sparql-results+xml", "application/xml", "text/xml"),
                List.of("xml", "sparql")),
        CSV(ResultSetLang.RS_CSV, List.of("text/csv"), List.of("csv")),
        TSV(ResultSetLang.RS_TSV, List.of("text/tab-separated-values"), List.of("tsv")),
        TEXT(ResultSetLang.RS_Text, List.of("text/plain"), List.of("text", "txt"));

        private final Lang lang;
        private final List<String> mediaTypes;
        private final List<String> names;

        Table(Lang lang, List<String> mediaTypes, List<String> names) {
            this.lang = lang;
            this.mediaTypes = mediaTypes;
            this.names = names;
        }

        Lang lang() {
            return lang;
        }

        @Override
        public List<String> mediaTypes() {
            return mediaTypes;
        }

        @Override
        public List<String> names() {
            return names;
        }
    }

    /** Graphs and datasets. */
    enum Rdf implements Named {
        TURTLE(
                RDFFormat.TURTLE_PRETTY,
                RDFFormat.TURTLE_BLOCKS,
                List.of("text/turtle", "application/x-turtle", "application/turtle", "text/n3"),
                List.of("turtle", "ttl", "n3")),
        NTRIPLES(
                RDFFormat.NTRIPLES,
                RDFFormat.NTRIPLES,
                List.of("application/n-triples", "text/plain"),
                List.of("ntriples", "n-triples", "nt")),
        RDFXML(
                RDFFormat.RDFXML_PLAIN,
                RDFFormat.RDFXML_PLAIN,
                List.of("application/rdf+xml", "application/xml", "text/xml"),
                List.of("rdfxml", "rdf+xml", "rdf", "xml")),
        JSONLD(
                RDFFormat.JSONLD,
                RDFFormat.JSONLD_PLAIN,
                List.of("application/ld+json", "application/json"),
                List.of("jsonld", "json-ld", "json")),
        TRIG(RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS, List.of("application/trig"), List.of("trig")),
        NQUADS(RDFFormat.NQUADS, RDFFormat.NQUADS, List.of("application/n-quads"), List.of("nquads", "nq"));

        /** Formats for one graph. A dataset fits in the last three. */
        static final List<Rdf> GRAPH = List.of(values());

        static final List<Rdf> DATASET = List.of(TRIG, NQUADS, JSONLD);

        private final RDFFormat pretty;
        private final RDFFormat streamed;
        private final List<String> mediaTypes;
        private final List<String> names;

        Rdf(RDFFormat pretty, RDFFormat streamed, List<String> mediaTypes, List<String> names) {
            this.pretty = pretty;
            this.streamed = streamed;
            this.mediaTypes = mediaTypes;
            this.names = names;
        }

        /** For an answer to a query: easy to read. */
        RDFFormat pretty() {
            return pretty;
        }

        /** For a whole graph: written as it is read, without a copy in memory. */
        RDFFormat streamed() {
            return streamed;
        }

        /** Writes a graph so that it is easy to read. */
        RDFWriterBuilder prettily(Graph graph) {
            return writer(graph, pretty);
        }

        /** Writes a graph as it is read. */
        RDFWriterBuilder streaming(Graph graph) {
            return writer(graph, streamed);
        }

        /** With the directives of the first Turtle ({@code @prefix}): the OWL API knows no other. */
        private static RDFWriterBuilder writer(Graph graph, RDFFormat format) {
            return RDFWriter.source(graph).format(format).set(RIOT.symTurtleDirectiveStyle, "at");
        }

        @Override
        public List<String> mediaTypes() {
            return mediaTypes;
        }

        @Override
        public List<String> names() {
            return names;
        }
    }

    /** What a page says of the forms that its content comes in beside itself. */
    static List<Alternate> alternates(List<? extends Named> offered) {
        return offered.stream()
                .filter(format -> !format.names().contains("html"))
                .map(format ->
                        new Alternate(format.names().get(0), format.mediaTypes().get(0)))
                .toList();
    }

    /** What these formats are called, for a message. */
    static String names(List<? extends Named> offered) {
        return offered.stream().map(format -> format.names().get(0)).collect(Collectors.joining(", "));
    }

    static <F extends Named> Optional<F> named(String name, List<F> offered) {
        return offered.stream()
                .filter(format ->
                        format.names().contains(name) || format.mediaTypes().contains(name))
                .findFirst();
    }
}

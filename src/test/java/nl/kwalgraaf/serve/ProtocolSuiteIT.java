package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The requests of the W3C's test suite for the SPARQL 1.1 Protocol, under the names they have there, and what each
 * must be answered with: a status of that hundred, and true or false where the query is an ASK.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolSuiteIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/";
    private static final String TYPED = "<" + DATA + "data%d.rdf> a ?type";
    private static final String RESULT = "http://example.org/protocol-update-dataset-test/";

    @TempDir
    private static Path folder;

    private Served readOnly;
    private Served updatable;

    @BeforeAll
    void start() throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        for (int number = 1; number <= 3; number++) {
            String graph = "<" + DATA + "data" + number + ".rdf>";
            RDFParser.fromString(
                            "PREFIX foaf: <http://xmlns.com/foaf/0.1/> " + graph + " { " + graph + " a foaf:Document }",
                            Lang.TRIG)
                    .parse(data);
        }
        Settings settings = Served.settings();
        Settings withPassword =
                settings.withUpdatePasswordFile(Files.writeString(folder.resolve("password"), "beheer: geheim\n"));
        readOnly = Served.over(Store.of(data, settings.readOnly()), settings);
        updatable = Served.over(Store.of(data, withPassword.readOnly()), withPassword);
    }

    @AfterAll
    void stop() {
        readOnly.close();
        updatable.close();
    }

    /** @param says what an ASK must answer; empty where it is no ASK */
    private record Request(
            String name,
            String method,
            String parameters,
            String contentType,
            String body,
            Charset charset,
            int hundred,
            Optional<Boolean> says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Request good(String name, String method, String parameters, String type, String body, Boolean says) {
        return new Request(name, method, parameters, type, body, StandardCharsets.UTF_8, 2, Optional.ofNullable(says));
    }

    private static Request bad(String name, String method, String parameters, String type, String body) {
        return new Request(name, method, parameters, type, body, StandardCharsets.UTF_8, 4, Optional.empty());
    }

    private static String graph(String parameter, int number) {
        return parameter + "=" + Served.encode(DATA + "data" + number + ".rdf");
    }

    private static String typed(int number) {
        return String.format(TYPED, number);
    }

    static Stream<Request> queries() {
        String ask1 = "ASK { " + typed(1) + " }";
        String ask12 = "ASK { " + typed(1) + " . " + typed(2) + " }";
        String named12 = "ASK { GRAPH ?g1 { " + typed(1) + " } GRAPH ?g2 { " + typed(2) + " } }";
        String full = named12.replace("ASK { ", "ASK { " + typed(3) + " ");
        String unknown = graph("default-graph-uri", 0);
        String default1 = graph("default-graph-uri", 1);
        String default12 = default1 + "&" + graph("default-graph-uri", 2);
        String bothNamed = graph("named-graph-uri", 1) + "&" + graph("named-graph-uri", 2);
        String oneAndTwo = graph("default-graph-uri", 3) + "&" + bothNamed;
        return Stream.of(
                good("query_get", "GET", "query=" + Served.encode("ASK {}") + "&" + unknown, null, null, true),
                good("query_post_form", "POST", unknown, FORM, "query=" + Served.encode("ASK {}"), true),
                good("query_post_direct", "POST", "", QUERY, "ASK {}", true),
                good("query_dataset_default_graph", "POST", default1, QUERY, ask1, true),
                good(
                        "query_dataset_default_graphs_get",
                        "GET",
                        "query=" + Served.encode(ask12) + "&" + default12,
                        null,
                        null,
                        true),
                good("query_dataset_default_graphs_post", "POST", default12, QUERY, ask12, true),
                good(
                        "query_dataset_default_graphs_form",
                        "POST",
                        "",
                        FORM,
                        "query=" + Served.encode(ask12) + "&" + default12,
                        true),
                good(
                        "query_dataset_named_graphs_get",
                        "GET",
                        "query=" + Served.encode(named12) + "&" + bothNamed,
                        null,
                        null,
                        true),
                good("query_dataset_named_graphs_post", "POST", bothNamed, QUERY, named12, true),
                good("query_dataset_full", "POST", oneAndTwo, QUERY, full, true),
                good(
                        "query_multiple_dataset",
                        "POST",
                        bothNamed,
                        QUERY,
                        named12.replace("ASK", "ASK FROM <" + DATA + "data3.rdf>"),
                        true),
                good("query_other_default_graph", "POST", graph("default-graph-uri", 3), QUERY, ask1, false),
                good("query_unknown_graph", "POST", graph("default-graph-uri", 9), QUERY, ask1, false),
                good("query_only_named_graphs", "POST", bothNamed, QUERY, ask1, false),
                good("query_content_type_select", "POST", unknown, QUERY, "SELECT (1 AS ?value) {}", null),
                good("query_content_type_ask", "POST", unknown, QUERY, "ASK {}", true),
                good("query_content_type_describe", "POST", unknown, QUERY, "DESCRIBE <http://example.org/>", null),
                good("query_content_type_construct", "POST", unknown, QUERY, "CONSTRUCT { <s> <p> 1 } WHERE {}", null),
                bad("bad_query_method", "PUT", "query=" + Served.encode("ASK {}") + "&" + unknown, FORM, ""),
                bad(
                        "bad_multiple_queries",
                        "GET",
                        "query=" + Served.encode("ASK {}") + "&query=" + Served.encode("SELECT * {}"),
                        null,
                        null),
                bad("bad_query_wrong_media_type", "POST", "", "text/plain", "ASK {}"),
                bad("bad_query_missing_form_type", "POST", "", null, "query=" + Served.encode("ASK {}")),
                bad("bad_query_missing_direct_type", "POST", "", null, "ASK {}"),
                new Request(
                        "bad_query_non_utf8",
                        "POST",
                        "",
                        QUERY + "; charset=UTF-16",
                        "ASK {}",
                        StandardCharsets.UTF_16,
                        4,
                        Optional.empty()),
                bad("bad_query_charset", "POST", "", QUERY + "; charset=ISO-8859-1", "ASK {}"),
                bad("bad_query_form_charset", "POST", "", FORM + "; charset=UTF-16", "query=ASK%20%7B%7D"),
                bad("bad_query_syntax", "GET", "query=" + Served.encode("ASK {"), null, null));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query(Request request) throws IOException, InterruptedException {
        for (Served served : new Served[] {readOnly, updatable}) {
            for (String path : new String[] {"/sparql/", "/sparql", "/query/", "/query", "/", ""}) {
                hold(request, send(served, path, request));
            }
        }
    }

    static Stream<Request> updates() {
        String prefixes = "PREFIX dc: <http://purl.org/dc/terms/> PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";
        String insert = "INSERT { GRAPH <" + RESULT + "> { ?s a dc:BibliographicResource } } ";
        String where = "WHERE { ?s a foaf:Document }";
        String both = "WHERE { GRAPH ?g { ?s a foaf:Document } }";
        String fresh = prefixes + "DROP ALL ; INSERT DATA { ";
        for (int number = 1; number <= 3; number++) {
            String iri = "<" + DATA + "data" + number + ".rdf>";
            fresh += "GRAPH " + iri + " { " + iri + " a foaf:Document } ";
        }
        fresh += "} ; ";
        String one = fresh.replace("DROP ALL", "CLEAR ALL") + insert;
        String full =
                "INSERT { GRAPH <" + RESULT + "> { ?s <http://example.org/in> ?in ; a dc:BibliographicResource } } "
                        + "WHERE { { GRAPH ?g { ?s a foaf:Document } BIND(?g AS ?in) } "
                        + "UNION { ?s a foaf:Document . BIND(\"default\" AS ?in) } }";
        String conflict = "WITH <http://example/addresses> DELETE { ?person foaf:givenName 'Bill' } "
                + "INSERT { ?person foaf:givenName 'William' } WHERE { ?person foaf:givenName 'Bill' }";
        return Stream.of(
                good("update_post_form", "POST", "", FORM, "update=CLEAR+ALL", null),
                good("update_post_direct", "POST", "", UPDATE, "CLEAR ALL", null),
                good("update_dataset_default_graph 1", "POST", graph("using-graph-uri", 1), UPDATE, one + where, null),
                good(
                        "update_dataset_default_graphs 1 2",
                        "POST",
                        graph("using-graph-uri", 1) + "&" + graph("using-graph-uri", 2),
                        UPDATE,
                        fresh + insert + where,
                        null),
                good(
                        "update_dataset_named_graphs 1 2",
                        "POST",
                        graph("using-named-graph-uri", 1) + "&" + graph("using-named-graph-uri", 2),
                        UPDATE,
                        fresh + insert + both,
                        null),
                good(
                        "update_dataset_full 1 2",
                        "POST",
                        graph("using-graph-uri", 1) + "&" + graph("using-named-graph-uri", 2),
                        UPDATE,
                        fresh + full,
                        null),
                good(
                        "update_base_uri",
                        "POST",
                        "",
                        UPDATE,
                        "CLEAR GRAPH <http://example.org/protocol-base-test/> ; INSERT DATA { GRAPH <http://example.org/protocol-base-test/> { <http://example.org/s> <http://example.org/p> <test> } }",
                        null),
                bad("bad_update_get", "GET", "update=" + Served.encode("CLEAR ALL"), null, null),
                bad("bad_multiple_updates", "POST", "", FORM, "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT"),
                bad("bad_update_wrong_media_type", "POST", "", "text/plain", "CLEAR NAMED"),
                bad("bad_update_missing_form_type", "POST", "", null, "update=CLEAR%20NAMED"),
                new Request(
                        "bad_update_non_utf8",
                        "POST",
                        "",
                        UPDATE + "; charset=UTF-16",
                        "CLEAR NAMED",
                        StandardCharsets.UTF_16,
                        4,
                        Optional.empty()),
                bad("bad_update_syntax", "POST", "", FORM, "update=CLEAR%20XYZ"),
                bad(
                        "bad_update_dataset_conflict",
                        "POST",
                        "using-named-graph-uri=" + Served.encode("http://example/people"),
                        UPDATE,
                        prefixes + conflict));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void update(Request request) throws IOException, InterruptedException {
        hold(request, send(updatable, "/update/", request));
        hold(request, send(updatable, "/update", request));
        assertThat(send(readOnly, "/update", request).statusCode())
                .as("the same to a server without a password")
                .isBetween(400, 499);
        if (request.name().startsWith("update_dataset")) {
            for (int number = 1; number <= 3; number++) {
                String ask = "ASK { GRAPH <" + RESULT + "> { " + typed(number) + " } }";
                assertThat(updatable.query(ask).body())
                        .as("%s: data%d", request, number)
                        .contains(String.valueOf(request.name().contains(" " + number)));
            }
        }
    }

    @Test
    void update_dataset_full_tells_the_default_graph_from_the_named_one() throws IOException, InterruptedException {
        Request full = updates()
                .filter(request -> request.name().startsWith("update_dataset_full"))
                .findFirst()
                .orElseThrow();
        send(updatable, "/update", full);
        String in = "<http://example.org/in>";
        String one = "<" + DATA + "data1.rdf>";
        String two = "<" + DATA + "data2.rdf>";
        assertThat(updatable
                        .query("ASK { GRAPH <" + RESULT + "> { " + one + " " + in + " \"default\" . " + two + " " + in
                                + " " + two + " } FILTER NOT EXISTS { GRAPH <" + RESULT + "> { <" + DATA
                                + "data3.rdf> ?p ?o } } }")
                        .body())
                .contains("true");
    }

    /** "One result with ?o bound to an IRI that is not <test>". */
    @Test
    void update_base_uri_is_absolute() throws IOException, InterruptedException {
        Request base = updates()
                .filter(request -> request.name().equals("update_base_uri"))
                .findFirst()
                .orElseThrow();
        send(updatable, "/update", base);
        assertThat(updatable
                        .query(
                                "SELECT ?o WHERE { GRAPH <http://example.org/protocol-base-test/> { <http://example.org/s> <http://example.org/p> ?o } }",
                                "Accept",
                                "text/csv")
                        .body())
                .matches("o\r\nhttp.*/test\r\n");
    }

    private static void hold(Request request, HttpResponse<String> response) {
        assertThat(response.statusCode() / 100).as(response.body()).isEqualTo(request.hundred());
        request.says().ifPresent(says -> assertThat(response.body()).contains("\"boolean\" : " + says));
    }

    private static HttpResponse<String> send(Served served, String path, Request request)
            throws IOException, InterruptedException {
        String parameters = request.parameters().isEmpty() ? "" : "?" + request.parameters();
        HttpRequest.Builder sent = served.request("kwalificaties" + path + parameters)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("beheer:geheim".getBytes(StandardCharsets.UTF_8)))
                .method(
                        request.method(),
                        request.body() == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(request.body(), request.charset()));
        if (request.contentType() != null) {
            sent.header("Content-Type", request.contentType());
        }
        return served.send(sent);
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What answers hold: which data, how much of it, in which form, and what stands in their headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
    private static final String SOME_ROWS = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = Served.site(Served.settings());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void default_graph_is_the_union_of_the_named_graphs() throws IOException, InterruptedException {
        // The file has 36 statements, each in one graph.
        assertThat(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).containsExactly("36");
        assertThat(rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).containsExactly("36");
        assertThat(rows("SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/kwalgraaf/graph/afgeleid> { ?s ?p ?o }"))
                .containsExactly("2");
        assertThat(rows("SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }"))
                .containsExactly("36");
    }

    @Test
    void statement_in_two_graphs_is_one_in_the_default_graph() throws IOException, InterruptedException {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(
                        "GRAPH <urn:x-test:g1> { <urn:x-test:a> <urn:x-test:b> <urn:x-test:c> } GRAPH <urn:x-test:g2> { <urn:x-test:a> <urn:x-test:b> <urn:x-test:c> }",
                        Lang.TRIG)
                .parse(data);
        for (Settings settings : List.of(Served.settings(), updatable())) {
            try (Served two = Served.over(Store.of(data, settings.readOnly()), settings)) {
                assertThat(two.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv")
                                .body()
                                .split("\r\n"))
                        .containsExactly("n", "1");
            }
        }
    }

    @Test
    void dataset_of_the_protocol_goes_before_that_of_the_query() throws IOException, InterruptedException {
        String count = Served.encode("SELECT (COUNT(*) AS ?n) FROM <urn:nothing> { ?s ?p ?o }");
        HttpResponse<String> response = served.get(
                "kwalificaties/sparql?query=" + count + "&default-graph-uri="
                        + Served.encode("https://w3id.org/kwalgraaf/graph/afgeleid") + "&default-graph-uri="
                        + Served.encode("https://w3id.org/kwalgraaf/graph/ontologie"),
                "Accept",
                "text/csv");
        assertThat(response.body()).isEqualTo("n\r\n14\r\n");
        String named = Served.encode("SELECT ?g { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g");
        response = served.get(
                "kwalificaties/sparql?query=" + named + "&named-graph-uri="
                        + Served.encode("https://w3id.org/kwalgraaf/graph/afgeleid"),
                "Accept",
                "text/csv");
        assertThat(response.body()).isEqualTo("g\r\nhttps://w3id.org/kwalgraaf/graph/afgeleid\r\n");
    }

    @Test
    void graph_is_read_as_it_was_given() throws IOException, InterruptedException {
        DatasetGraph whole = DatasetGraphFactory.create();
        RDFParser.fromString(served.get("kwalificaties/data").body(), Lang.TRIG).parse(whole);
        DatasetGraph given = Served.example();
        assertThat(whole.stream().toList())
                .containsExactlyInAnyOrderElementsOf(given.stream().toList());

        Graph union = RDFParser.fromString(
                        served.get("kwalificaties/data?default").body(), Lang.TURTLE)
                .toGraph();
        assertThat(union.size()).isEqualTo(36);
    }

    @Test
    void search_finds_other_forms_and_compounds() throws IOException, InterruptedException {
        String search = "PREFIX text: <http://jena.apache.org/text#> PREFIX kwal: <https://w3id.org/kwalgraaf/def#> "
                + "SELECT ?code { (?w ?score) text:query (kwal:omschrijving '%s') . ?w kwal:code ?code } ORDER BY ?code";
        assertThat(rows(String.format(search, "serveren"))).containsExactly("L1-K1-W1");
        assertThat(rows(String.format(search, "taak"))).containsExactly("B1-K1-W1");
        assertThat(rows(String.format(search, "netwerk"))).containsExactly("B1-K1-W1", "B1-K1-W2", "L1-K1-W1");
        assertThat(rows(String.format(search, "server"))).containsExactly("B1-K1-W1");
    }

    @Test
    void search_text_that_cannot_be_read_is_a_wrong_request() throws IOException, InterruptedException {
        HttpResponse<String> response = served.query("SELECT * { ?s <http://jena.apache.org/text#query> '((netwerk' }");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("((netwerk");
    }

    @Test
    void caller_may_lower_the_time_limit_but_not_raise_it() throws IOException, InterruptedException {
        try (Served hasty =
                Served.with(Served.settings().withLimits(Limits.standard().withTimeout(Duration.ofSeconds(3))))) {
            HttpResponse<String> lower = hasty.get("kwalificaties/sparql?timeout=0.5&query=" + Served.encode(ENDLESS));
            assertThat(lower.statusCode()).isEqualTo(503);
            assertThat(lower.body()).contains("timed out", "0.5 seconds");
            HttpResponse<String> higher = hasty.get("kwalificaties/sparql?timeout=600&query=" + Served.encode(ENDLESS));
            assertThat(higher.statusCode()).isEqualTo(503);
            assertThat(higher.body()).contains("timed out", "3.0 seconds");
        }
    }

    @Test
    void answer_beyond_the_row_limit_is_cut_and_says_so() throws IOException, InterruptedException {
        try (Served brief =
                Served.with(Served.settings().withLimits(Served.limits().withRows(10)))) {
            HttpResponse<String> cut = brief.query(SOME_ROWS, "Accept", "text/csv");
            assertThat(cut.body().lines()).hasSize(11);
            assertThat(cut.headers().firstValue("Kwalgraaf-Row-Limit")).hasValue("10");
            assertThat(cut.headers().firstValue("Kwalgraaf-Rows-Cut")).hasValue("true");

            HttpResponse<String> graph = brief.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
            assertThat(graph.body().lines()).hasSize(10);
            assertThat(graph.headers().firstValue("Kwalgraaf-Rows-Cut")).hasValue("true");

            HttpResponse<String> whole = brief.query(SOME_ROWS + " LIMIT 10", "Accept", "text/csv");
            assertThat(whole.body().lines()).hasSize(11);
            assertThat(whole.headers().firstValue("Kwalgraaf-Row-Limit")).hasValue("10");
            assertThat(whole.headers().firstValue("Kwalgraaf-Rows-Cut")).isEmpty();
        }
    }

    @Test
    void answer_beyond_the_size_limit_is_refused() throws IOException, InterruptedException {
        try (Served small =
                Served.with(Served.settings().withLimits(Served.limits().withAnswerBytes(5_000)))) {
            HttpResponse<String> response = small.query(SOME_ROWS);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("5000 bytes", "LIMIT");
            assertThat(small.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answer_larger_than_memory_holds_comes_whole() throws IOException, InterruptedException {
        // 36 x 36 x 36 rows of some 150 bytes are above the 4 MiB that stay in memory.
        HttpResponse<String> response =
                served.query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "Accept", "text/csv");

        assertThat(response.body().lines()).hasSize(36 * 36 * 36 + 1);
    }

    @Test
    void answer_is_compressed_for_who_can_read_it() throws IOException, InterruptedException {
        String path = "kwalificaties/sparql?query=" + Served.encode(SOME_ROWS);
        HttpResponse<byte[]> compressed = served.bytes(served.request(path).header("Accept-Encoding", "gzip"));
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(String.join(",", compressed.headers().allValues("Vary"))).contains("Accept-Encoding");
        HttpResponse<byte[]> plain = served.bytes(served.request(path));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        HttpResponse<byte[]> posted = served.bytes(served.request("kwalificaties/sparql")
                .header("Accept-Encoding", "gzip")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(SOME_ROWS)));
        assertThat(posted.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void web_page_tells_the_browser_to_keep_to_this_server() throws IOException, InterruptedException {
        HttpResponse<String> page = served.get("ui/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("connect-src 'self'", "default-src 'self'"));
    }

    @Test
    void ping_and_metrics_answer() throws IOException, InterruptedException {
        assertThat(served.get("$/ping").statusCode()).isEqualTo(200);
        served.query("ASK {}");
        HttpResponse<String> metrics = served.get("$/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("fuseki_requests_good", "dataset=\"/kwalificaties\"", "jvm_memory_used_bytes");
    }

    @Test
    void further_page_is_served_beside_the_rest() throws IOException, InterruptedException {
        Page page = new Page("/api/vragen/*", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().print("vraag " + request.getPathInfo());
            }
        });
        try (Served with = Served.with(Served.settings(), page)) {
            HttpResponse<String> response = with.get("api/vragen/wetten");
            assertThat(response.body()).isEqualTo("vraag /wetten");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(with.send(with.request("api/vragen/wetten").DELETE()).statusCode())
                    .isEqualTo(405);
        }
        assertThatThrownBy(() -> new Page("/kwalificaties/x", page.servlet()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void running_query_is_answered_before_the_server_stops() throws Exception {
        Served stopping = Served.standard();
        // Some tenths of a second of work: 36^4 rows are counted.
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return stopping.query(
                        "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                        "Accept",
                        "text/csv");
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        while (!metric(stopping, "sparql").equals("1.0")) {
            Thread.sleep(10);
        }
        stopping.close();

        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(answer.get().body()).isEqualTo("count\r\n" + 36 * 36 * 36 * 36 + "\r\n");
        assertThatThrownBy(() -> stopping.get("$/ping")).isInstanceOf(IOException.class);
    }

    @Test
    void port_in_use_is_told_as_such() {
        Settings taken = Served.settings().withPort(served.endpoint().port());
        assertThatThrownBy(() -> Served.with(taken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("localhost:" + served.endpoint().port());
    }

    @Test
    void host_that_has_no_address_is_told_as_such() {
        assertThatThrownBy(() -> Served.with(Served.settings().withHost("no-such-host.invalid")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no address of this name. --host takes");
    }

    @Test
    void nothing_is_written_where_the_server_is_started() {
        assertThat(Path.of("run")).doesNotExist();
    }

    private static String metric(Served served, String endpoint) throws IOException, InterruptedException {
        return served.get("$/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("fuseki_requests{") && line.contains("endpoint=\"" + endpoint + "\""))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("");
    }

    private static Settings updatable() throws IOException {
        Path passwords = Files.createTempFile("kwalgraaf", ".passwords");
        Files.write(passwords, "beheer: geheim\n".getBytes(StandardCharsets.UTF_8));
        passwords.toFile().deleteOnExit();
        return Served.settings().withUpdatePasswordFile(passwords);
    }

    private List<String> rows(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = served.query(query, "Accept", "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().skip(1).toList();
    }

    /** Rows in JSON, which are written here, read back as those in XML, which Jena writes. */
    @Test
    void rows_in_json_are_the_rows() throws IOException, InterruptedException {
        String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?a ?b ?c ?d { VALUES (?a ?b) { "
                + "(<urn:x?a=é&b> '') ('\"\\\\/\\n\\té😀<&>' UNDEF) ('x'@nl-NL 'x') (5 5.50) (5e0 true) "
                + "('2000-01-01'^^xsd:date 'y'^^<urn:t>) } BIND(BNODE() AS ?c) BIND(?c AS ?d) }";

        assertThat(ResultsCompare.equalsByTerm(rows(query, ResultSetLang.RS_JSON), rows(query, ResultSetLang.RS_XML)))
                .isTrue();
        assertThat(served.query("SELECT ?a { FILTER(false) }", "Accept", "application/json")
                        .body())
                .isEqualTo("{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[]}}");
        assertThat(served.query("SELECT ('\\u0001' AS ?a) {}", "Accept", "application/json")
                        .body())
                .contains("\"value\":\"\\u0001\"");
    }

    private RowSet rows(String query, Lang lang) throws IOException, InterruptedException {
        String body = served.query(query, "Accept", lang.getHeaderString()).body();
        return RowSetReaderRegistry.getFactory(lang)
                .create(lang)
                .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), ARQ.getContext())
                .materialize();
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.system.StreamRDFOps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try against an endpoint on the open net, and what comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisuseIT {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    /** The beginning of a request whose body does not come. */
    private static final String SLOW_BODY = "POST /kwalificaties/sparql HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA";

    /** What sockets do not take when nobody reads: the buffer of one that sends is four mebibytes at most. */
    private static final int LARGE = 8 * 1024 * 1024;

    private final AtomicInteger calls = new AtomicInteger();

    @TempDir
    private Path folder;

    private Served served;

    /** Has a time limit that work without end meets soon. */
    private Served hasty;

    private HttpServer elsewhere;
    private String before;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        served = Served.with(
                Served.settings().withLimits(Served.limits().withBodyBytes(100_000)),
                new Page("/large", new LargeAnswer()));
        // Memory without bound, so that it is the time limit that is met.
        hasty = Served.with(Served.settings()
                .withLimits(Limits.standard().withTimeout(Duration.ofSeconds(2)).withMemoryBytes(Long.MAX_VALUE / 2)));
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
        before = served.query(COUNT, "Accept", "text/csv").body();
    }

    @AfterAll
    void stop() {
        elsewhere.stop(0);
        hasty.close();
        served.close();
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource({
        "POST, kwalificaties/update, application/sparql-update, CLEAR ALL, 403",
        "POST, kwalificaties/update, application/x-www-form-urlencoded, update=CLEAR+ALL, 403",
        "POST, kwalificaties/sparql, application/sparql-update, CLEAR ALL, 403",
        "POST, kwalificaties/sparql, application/x-www-form-urlencoded, update=CLEAR+ALL, 403",
        "POST, kwalificaties, application/sparql-update, CLEAR ALL, 403",
        "POST, kwalificaties, application/x-www-form-urlencoded, update=CLEAR+ALL, 403",
        "PUT, kwalificaties/data?default, text/turtle, <urn:a> <urn:b> <urn:c> ., 405",
        "POST, kwalificaties/data?default, text/turtle, <urn:a> <urn:b> <urn:c> ., 405",
        "POST, kwalificaties/data, application/trig, <urn:a> <urn:b> <urn:c> ., 405",
        "PUT, kwalificaties, application/trig, <urn:a> <urn:b> <urn:c> ., 405",
        "DELETE, kwalificaties/data?default, text/plain, x, 405",
        "PATCH, kwalificaties/data?default, text/plain, x, 405",
        "POST, kwalificaties/upload, text/turtle, <urn:a> <urn:b> <urn:c> ., 405",
        "POST, kwalificaties/patch, application/rdf-patch, x, 405"
    })
    void data_cannot_be_changed_and_the_answer_tells_how_to_allow_it(
            String method, String path, String contentType, String body, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> response = served.send(
                served.request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("--update-password-file");
        assertThat(served.query(COUNT, "Accept", "text/csv").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, $/datasets?dbName=x&dbType=mem",
        "DELETE, $/datasets/kwalificaties",
        "POST, $/datasets/kwalificaties?state=offline",
        "POST, $/compact/kwalificaties",
        "POST, $/backup/kwalificaties",
        "POST, $/backups/kwalificaties",
        "POST, $/reload",
        "POST, $/shutdown",
        "POST, $/sleep?interval=1000",
        "PUT, $/datasets/x",
        "POST, $/validate/data"
    })
    void server_cannot_be_administered(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = served.send(served.request(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("no administration");
        assertThat(served.query(COUNT, "Accept", "text/csv").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/backups-list", "$/logs", "$/tasks", "$/dump", "$/compact/kwalificaties"})
    void there_is_nothing_to_administer(String path) throws IOException, InterruptedException {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
                "SELECT * { BIND(<%s> AS ?where) SERVICE ?where { ?s ?p ?o } }",
                "ASK { ?s ?p ?o FILTER (?s IN (1) || NOT EXISTS { SERVICE <%s> { ?s ?p ?o } }) }",
                "SELECT (COUNT(*) AS ?n) { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { { ?s ?p ?o } UNION { SERVICE <%s> { ?s ?p ?o } } }"
            })
    void service_calls_nobody(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = served.query(String.format(query, address()));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("SERVICE is off", "--allow-service");
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK FROM <%s> { ?s ?p ?o }",
                "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
                "ASK { GRAPH <%s> { ?s ?p ?o } }"
            })
    void from_reads_no_file_and_no_address(String query, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:secret> <urn:secret> .");
        for (String source : new String[] {file.toUri().toString(), address()}) {
            HttpResponse<String> response = served.query(String.format(query, source));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("false");
        }
        HttpResponse<String> byProtocol = served.get("kwalificaties/sparql?query=" + Served.encode("ASK{?s ?p ?o}")
                + "&default-graph-uri=" + Served.encode(file.toUri().toString()));
        assertThat(byProtocol.body()).contains("false");
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:nl.kwalgraaf.serve.MisuseIT>(1) AS ?x) {}",
                "SELECT * { ?s <java:nl.kwalgraaf.serve.MisuseIT> ?o }",
                "SELECT * { ?s ?p ?o FILTER <java:java.lang.Runtime>(?o) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:java.lang.Runtime> ?o } }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?o)",
                "SELECT (SUM(<java:java.lang.Runtime>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "SELECT (<js:f>(1) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#print>('x') AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#context>(<urn:x>) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%999999999d', 1) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#concat>('a', 'b') AS ?x) {}",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#concat> ('a' 'b') }",
                "SELECT (<http://w3id.org/awslabs/neptune/SPARQL-CDTs/concat>('a', 'b') AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions/math#pow>(3, 200000000) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions/math#exp10>(200000000) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#round>(1.5, 1000000000) AS ?x) {}",
                "SELECT (CALL(IRI(CONCAT('java:', 'nl.kwalgraaf.serve.MisuseIT')), 1) AS ?x) {}",
                "SELECT (FOLD(?s) AS ?x) { ?s ?p ?o }",
                "SELECT (MEDIAN(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { BIND('a' AS ?l) UNFOLD(?l AS ?x) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?o)",
                "SELECT (IDIV(?o, 2) AS ?x) { ?s ?p ?o }",
                "SELECT (<urn:mine>(1) AS ?x) {}"
            })
    void function_that_runs_code_or_knows_no_bounds_is_refused(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = served.query(query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("is off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // backtracks without end in one call
                "SELECT (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$') AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$', 'i') }",
                "SELECT * { ?s ?p ?o FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', STR('^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$', 'x') AS ?x) {}",
                "ASK { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$') } }",
                "SELECT (SUM(IF(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$'), 1, 0)) AS ?x) { ?s ?p ?o }",
                // more rows than there is time for; none is written, for a fast machine would write all that it may
                "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }",
                "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } ORDER BY ?a ?d",
                "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r FILTER(STRLEN(STR(?a)) + STRLEN(STR(?r)) = 0) }",
                "SELECT (COUNT(*) AS ?count) { ?a (<urn:x>|!<urn:x>)* ?b . ?c (<urn:x>|!<urn:x>)* ?d . ?e (<urn:x>|!<urn:x>)* ?f "
                        + ". ?g (<urn:x>|!<urn:x>)* ?h }"
            })
    void query_without_end_is_stopped_and_says_so(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = hasty.query(query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.body()).contains("timed out", "2.0 seconds");
    }

    /** Each keeps more rows than the graph has triples; what they ask is small enough to be answered in time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c",
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c LIMIT 5000",
                "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } } }",
                "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?c ?d ?f",
                "SELECT ?a ?c ?d ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?c ?d ?f",
                "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?d), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (GROUP_CONCAT(STR(?c)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
                "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1000 } { SELECT * { ?g ?h ?i } LIMIT 9 } }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?h ?i . ?j ?k ?l } }",
                "SELECT (COUNT(*) AS ?count) { ?a ?b ?c OPTIONAL { { SELECT * { ?j ?k ?l . ?m ?n ?o } LIMIT 1000 } } }"
            })
    void query_that_would_fill_the_memory_is_refused_and_says_so(String query)
            throws IOException, InterruptedException {
        Settings settings = Served.settings().withLimits(Served.limits().withMemoryBytes(100 * 1024));
        for (Store store : List.of(Store.of(Served.example(), settings.readOnly()), onDisk())) {
            try (Served small = Served.over(store, settings)) {
                HttpResponse<String> response = small.query(query);

                assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
                assertThat(response.body()).contains("100 KiB", "memory");
            }
        }
    }

    /** What only passes by is not kept, however much of it there is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }                                           | 1296
            SELECT (SUM(1) AS ?n) { ?a ?b ?c . ?d ?e ?f }                                             | 1296
            SELECT (COUNT(DISTINCT ?a) AS ?n) { { SELECT ?a { ?a a ?c . ?d ?e ?f } } }                | 9
            SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a a ?c . ?d ?e ?f } GROUP BY ?a HAVING(COUNT(*) > 0) } } | 9
            SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT ?a { ?a a ?c . ?d ?e ?f } } }                 | 9
            """)
    void query_that_keeps_little_is_answered(String query, String expected) throws IOException, InterruptedException {
        Settings settings = Served.settings().withLimits(Served.limits().withMemoryBytes(20 * 1024));
        try (Served small = Served.with(settings)) {
            HttpResponse<String> response = small.query(query, "Accept", "text/csv");

            assertThat(response.body().split("\\R")).as(query).containsExactly("n", expected);
        }
    }

    private Store onDisk() throws IOException {
        Store store = Store.open(Files.createTempDirectory(folder, "database"));
        store.load(sink -> StreamRDFOps.sendDatasetToStream(Served.example(), sink));
        return store;
    }

    /** Each step makes what it is given longer; forty steps of any of them would take all memory, or all day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONCAT(%1$s, %1$s)
            REPLACE(%1$s, '(.)', '$1$1')
            ENCODE_FOR_URI(CONCAT(%1$s, '%%', %1$s))
            STR(xsd:integer(%1$s) * xsd:integer(%1$s))
            STR(xsd:decimal(%1$s) * xsd:decimal(%1$s))
            STR(STRDT(CONCAT(%1$s, %1$s), xsd:integer) + 1)
            STR(xsd:integer(CONCAT(%1$s, %1$s)) + 1)
            """)
    void value_that_grows_and_grows_ends_as_unbound(String step) throws IOException, InterruptedException {
        StringBuilder query = new StringBuilder("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ")
                .append("SELECT (STRLEN(?v40) AS ?n) { BIND('7123456789' AS ?v0) ");
        for (int made = 1; made <= 40; made++) {
            query.append("BIND(" + String.format(step, "?v" + (made - 1)) + " AS ?v" + made + ") ");
        }
        HttpResponse<String> response = served.query(query + "}", "Accept", "text/csv");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body().strip()).isEqualTo("n");
    }

    @Test
    void body_of_stated_length_above_the_limit_is_refused() throws IOException, InterruptedException {
        HttpResponse<String> response =
                served.post("kwalificaties/sparql", "application/sparql-query", "ASK{}" + " ".repeat(100_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("100000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
    void body_of_unstated_length_above_the_limit_is_refused(String contentType)
            throws IOException, InterruptedException {
        byte[] body = ("query=ASK%7B%7D&x=" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = served.send(served.request("kwalificaties/sparql")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    /** Jetty has 200 threads: were each body to hold one while it is read, nobody else would be answered. */
    @Test
    void bodies_that_come_slowly_hold_nobody_else_up() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int sender = 0; sender < 250; sender++) {
                Socket socket = open(served);
                slow.add(socket);
                send(socket, SLOW_BODY);
            }
            HttpResponse<String> posted = served.post("kwalificaties/sparql", "application/sparql-query", "ASK{}");
            HttpResponse<String> got = served.query("ASK{}");

            assertThat(posted.statusCode()).isEqualTo(200);
            assertThat(got.statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void body_that_comes_slowly_ends_by_the_time_limit() throws Exception {
        try (Socket socket = open(hasty)) {
            send(socket, SLOW_BODY);
            // What is still to come is enough for a minute and a half; the limit is met long before.
            for (int piece = 1; piece < 900 && socket.getInputStream().available() == 0; piece++) {
                Thread.sleep(100);
                send(socket, "S");
            }
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    /** The same for answers that nobody reads: what the sockets do not take has to wait without a thread. */
    @Test
    void answers_that_are_not_read_hold_nobody_else_up() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int reader = 0; reader < 250; reader++) {
                Socket socket = new Socket();
                slow.add(socket);
                socket.setReceiveBufferSize(4_096);
                socket.connect(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), served.uri("").getPort()));
                send(socket, "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            HttpResponse<String> got = served.query("ASK{}");

            assertThat(got.statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static final class LargeAnswer extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getOutputStream().write(new byte[LARGE]);
        }
    }

    @Test
    void body_that_comes_in_pieces_is_taken_as_one() throws IOException {
        try (Socket socket = open(served)) {
            send(
                    socket,
                    "POST /kwalificaties/sparql HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (String piece : List.of("que", "ry=A", "SK%7", "B%7D")) {
                send(socket, Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
            }
            send(socket, "0\r\n\r\n");

            assertThat(firstLine(socket)).startsWith("HTTP/1.1 200 ");
        }
    }

    /** RFC 9110, section 10.1.1: who asks first may get the final answer instead of being told to go on. */
    @Test
    void who_asks_before_sending_too_much_is_refused_at_once() throws IOException {
        try (Socket socket = open(served)) {
            send(
                    socket,
                    "POST /kwalificaties/sparql HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                            + "Content-Type: application/sparql-query\r\nContent-Length: 200000\r\n\r\n");

            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    private static Socket open(Served served) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.uri("").getPort());
        socket.setSoTimeout((int) Served.PATIENCE.toMillis());
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    @Test
    void compressed_body_is_refused() throws IOException, InterruptedException {
        HttpResponse<String> response = served.send(served.request("kwalificaties/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8, 0})));

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/static/../../../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/static/..%2f..%2f..%2fetc/passwd",
                "//etc/passwd",
                "/META-INF/MANIFEST.MF",
                "/..;/META-INF/MANIFEST.MF"
            })
    void files_of_the_machine_are_not_served(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*");
        assertThat(answer).doesNotContain("root:", "Manifest-Version");
    }

    @Test
    void trace_is_refused() throws IOException, InterruptedException {
        HttpResponse<String> response = served.send(served.request("kwalificaties/sparql")
                .header("X-Secret", "secret")
                .method("TRACE", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).doesNotContain("secret");
    }

    @Test
    void fault_in_a_query_comes_back_as_text_that_no_browser_runs() throws IOException, InterruptedException {
        HttpResponse<String> response = served.query("<script>alert('é')</script>", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain;"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void other_machines_cannot_connect_unless_told() throws IOException {
        InetAddress own = InetAddress.getLocalHost();
        if (own.isLoopbackAddress()) {
            return;
        }
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new Socket(own, served.endpoint().port()).close()))
                .isInstanceOf(IOException.class);
    }

    private String address() {
        return "http://localhost:" + elsewhere.getAddress().getPort() + "/sparql";
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", served.endpoint().port())) {
            socket.setSoTimeout((int) Served.PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, by which name and from which page, and what they get: see {@code docs/threat-model.md}, Doors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final String PUBLIC = "https://kwal.example.org/mbo";

    @TempDir
    private static Path folder;

    private Served local;
    private Served published;
    private Served everywhere;
    private Served writable;

    @BeforeAll
    void start() throws IOException {
        Settings settings = Served.settings();
        local = Served.site(settings);
        published = Served.with(settings.withAccess(Access.standard().withPublicAddress(PUBLIC)));
        everywhere = Served.with(settings.withHost("0.0.0.0"));
        writable = Served.with(settings.withUpdatePasswordFile(
                        Files.writeString(folder.resolve("password"), "beheer: geheim\n"))
                .withAccess(Access.standard().withOrigins(Set.of("http://localhost:4000", "https://lab.example.org"))));
    }

    @AfterAll
    void stop() {
        List.of(local, published, everywhere, writable).forEach(Served::close);
    }

    /** Sends a request as it stands, and gives the answer as it comes. */
    private static String raw(Served served, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.endpoint().port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String ask(Served served, String path, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return raw(served, request + "\r\n");
    }

    /** They are kept in memory before anything asks for a turn: half a gigabyte by a thousand who never end theirs. */
    @Test
    void headers_have_an_end() throws IOException {
        assertThat(ask(local, "/$/ping", "Host: localhost", "X-Long: " + "a".repeat(30_000)))
                .startsWith("HTTP/1.1 200 ");
        assertThat(ask(local, "/$/ping", "Host: localhost", "X-Long: " + "a".repeat(40_000)))
                .startsWith("HTTP/1.1 431 ");
        assertThat(ask(local, "/" + "a".repeat(40_000), "Host: localhost")).startsWith("HTTP/1.1 414 ");
    }

    @Test
    void version_that_is_not_spoken_is_told() throws IOException {
        assertThat(raw(local, "GET / HTTP/3.7\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 505 ")
                .doesNotContain("made a mistake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://%5B%5D:x/", "x", "http://a/%20b", "http://a/%3Cb"})
    void graph_is_named_by_an_iri(String name) throws IOException, InterruptedException {
        for (String method : List.of("PUT", "POST", "DELETE")) {
            HttpResponse<String> answer = writable.send(writable.request("kwalificaties/data?graph=" + name)
                    .header("Authorization", logIn())
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString("")));
            assertThat(answer.statusCode()).as(method).isEqualTo(400);
            assertThat(answer.body()).contains("absolute IRI");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void address_that_cannot_be_read_is_refused_in_words(String method) throws IOException {
        for (String path : List.of("/zoek%", "/id/%ff", "//x", "/id/%2e%2e/x", "/id/%00")) {
            String answer =
                    raw(local, method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(path).matches("(?s)HTTP/1\\.1 40[04] .*\r\n\r\n\\w.*[.\\w]\n");
        }
    }

    /** A client that keeps its connections would send its next request into one that is at its end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /robots.txt HTTP/1.1\r\nContent-Length: 3",
                "POST /kwalificaties/data HTTP/1.1\r\nTransfer-Encoding: chunked",
                "PATCH /$/ping HTTP/1.1\r\nContent-Length: 3",
                "GET /zoek% HTTP/1.1"
            })
    void who_is_refused_before_the_request_was_read_is_told_that_the_connection_ends(String begin) throws IOException {
        String answer = raw(local, begin + "\r\nHost: localhost\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 40[035] .*").containsIgnoringCase("\r\nConnection: close\r\n");
    }

    /** What a proxy reads as the end of an extension, and what not, must be what this server does. */
    @ParameterizedTest
    @ValueSource(strings = {"5;a=\"\r\n\"", "5;a\nb", "5;a=\"b\nc\"", "5\n", "5;a\rb"})
    void request_smuggled_in_the_extension_of_a_chunk_is_refused(String firstLine) throws IOException {
        String answer = raw(
                local,
                "POST /kwalificaties/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + firstLine + "\r\nASK{}\r\n0\r\n\r\n"
                        + "GET /$/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%24/datasets?dbName=x&dbType=mem",
                "/ui/$/datasets?dbName=x&dbType=mem",
                "/ui/%24/datasets?dbName=x&dbType=mem",
                "/%75i/$/datasets?dbName=x&dbType=mem",
                "/./$/datasets?dbName=x&dbType=mem",
                "/x/../$/datasets?dbName=x&dbType=mem",
                "/$;a=b/datasets?dbName=x&dbType=mem",
                "/$%2Fdatasets?dbName=x&dbType=mem",
                "//$/datasets?dbName=x&dbType=mem",
                "/$/datasets/?dbName=x&dbType=mem",
                "/$/server",
                "/$/stats/kwalificaties",
                "/%6bwalificaties/update?update=CLEAR+ALL",
                "/ui/kwalificaties/update?update=CLEAR+ALL",
                "/ui/kwalificaties/data?graph=urn:a",
                "/kwalificaties/x/../update?update=CLEAR+ALL",
                "/kwalificaties/%64ata?graph=urn:a",
                "/kwalificaties;x/data?graph=urn:a",
                "/kwalificaties/data/x"
            })
    void nothing_is_changed_however_the_address_is_written(String path) throws IOException, InterruptedException {
        String before = local.query(COUNT, "Accept", "text/csv").body();
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            String answer = raw(
                    local,
                    method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: text/turtle\r\nContent-Length: 24\r\n\r\n<urn:a> <urn:b> <urn:c>.");
            assertThat(answer).as(method).matches("(?s)HTTP/1.1 (400|403|404|405) .*");
        }
        assertThat(local.query(COUNT, "Accept", "text/csv").body()).isEqualTo(before);
        assertThat(local.get("$/server").body()).doesNotContain("\"/x\"");
    }

    @Test
    void server_is_called_by_its_names_only() throws IOException {
        for (String name :
                List.of("localhost", "LOCALHOST:3030", "127.0.0.1", "127.0.0.1:80", "[::1]:3030", "a.localhost")) {
            assertThat(ask(local, "/$/ping", "Host: " + name)).as(name).startsWith("HTTP/1.1 200 ");
            assertThat(ask(published, "/$/ping", "Host: " + name)).as(name).startsWith("HTTP/1.1 200 ");
        }
        for (String name : List.of("evil.example", "localhost.evil.example", "10.0.0.1", "kwal.example.org.evil")) {
            assertThat(ask(local, "/$/ping", "Host: " + name)).as(name).startsWith("HTTP/1.1 403 ");
            assertThat(ask(published, "/", "Host: " + name))
                    .startsWith("HTTP/1.1 403 ")
                    .contains("--public-address");
            assertThat(ask(everywhere, "/$/ping", "Host: " + name)).as(name).startsWith("HTTP/1.1 200 ");
        }
        assertThat(ask(published, "/$/ping", "Host: kwal.example.org")).startsWith("HTTP/1.1 200 ");
        assertThat(ask(local, "/$/ping", "Host: kwal.example.org")).startsWith("HTTP/1.1 403 ");
        assertThat(ask(local, "/$/ping", "Host: evil.example", "X-Forwarded-Host: localhost"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void server_bound_elsewhere_is_called_by_its_public_name() throws IOException {
        Settings settings = Served.settings()
                .withHost("0.0.0.0")
                .withAccess(Access.standard().withPublicAddress(PUBLIC));
        try (Served known = Served.with(settings)) {
            assertThat(ask(known, "/$/ping", "Host: kwal.example.org")).startsWith("HTTP/1.1 200 ");
            assertThat(ask(known, "/$/ping", "Host: evil.example")).startsWith("HTTP/1.1 403 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8888, true",
        "http://127.0.0.1:8888, true",
        "http://[::1]:8888, true",
        "https://example.org, false",
        "http://localhost.example.org, false",
        "http://localhost@example.org, false",
        "null, false"
    })
    void only_pages_of_this_machine_read_what_only_this_machine_reaches(String origin, boolean read)
            throws IOException, InterruptedException {
        for (String path : List.of("kwalificaties/sparql?query=ASK%7B%7D", "id/competentie/T", "$/nothing", "")) {
            HttpResponse<String> answer = local.get(path, "Origin", origin);
            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .orElse("none"))
                    .isEqualTo(read ? origin : "none");
            assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Origin");
            for (Served forAll : List.of(published, everywhere)) {
                HttpResponse<String> open = forAll.get(path, "Origin", origin);
                assertThat(open.headers().firstValue("Access-Control-Allow-Origin"))
                        .hasValue("*");
                assertThat(open.headers().firstValue("Access-Control-Allow-Credentials"))
                        .isEmpty();
                assertThat(open.headers()
                                .firstValue("Access-Control-Expose-Headers")
                                .orElse(""))
                        .contains("Kwalgraaf-Rows-Cut");
            }
        }
    }

    @Test
    void origin_that_is_allowed_reads() throws IOException, InterruptedException {
        assertThat(writable.query("ASK {}", "Origin", "https://lab.example.org")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://lab.example.org");
        assertThat(writable.query("ASK {}", "Origin", "https://other.example.org")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kwalificaties                    | POST   | GET, HEAD, OPTIONS, POST
            kwalificaties/sparql             | POST   | GET, HEAD, OPTIONS, POST
            kwalificaties/sparql/            | POST   | GET, HEAD, OPTIONS, POST
            ui/kwalificaties/query           | POST   | GET, HEAD, OPTIONS, POST
            sparql                           | POST   | GET, HEAD, OPTIONS, POST
            kwalificaties/update             | POST   | OPTIONS, POST
            kwalificaties/data?graph=urn:a   | PUT    | GET, HEAD, OPTIONS, POST, PUT, DELETE
            kwalificaties/data/a/b           | DELETE | GET, HEAD, OPTIONS, POST, PUT, DELETE
            $/server                         | GET    | GET, HEAD, OPTIONS
            $/stats/kwalificaties            | GET    | GET, HEAD, OPTIONS
            $/nothing                        | DELETE | GET, HEAD, OPTIONS
            api/vragen/wetten                | GET    | GET, HEAD, OPTIONS
            id/competentie/T                 | PUT    | GET, HEAD, OPTIONS
            """)
    void preflight_allows_the_headers_it_names_for_the_methods_of_the_address(
            String path, String method, String methods) throws IOException, InterruptedException {
        HttpResponse<String> answer = writable.send(writable.request(path)
                .header("Origin", "http://localhost:4000")
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization,x-requested-with,x-own")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("http://localhost:4000");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue(methods);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValue("authorization,x-requested-with,x-own");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 204",
        "'', same-origin, 204",
        "'', none, 204",
        "'', cross-site, 403",
        "http://localhost:4000, same-site, 204",
        "http://localhost:4000, cross-site, 403",
        "https://lab.example.org, cross-site, 403",
        "http://localhost:4001, same-site, 403",
        "https://example.org, '', 403",
        "null, '', 403"
    })
    void page_of_another_site_never_writes(String origin, String site, int status)
            throws IOException, InterruptedException {
        for (String path :
                List.of("kwalificaties/update", "ui/kwalificaties/update/", "kwalificaties/data?graph=urn:a")) {
            boolean graph = path.contains("data");
            HttpRequest.Builder request = writable.request(path)
                    .header("Authorization", logIn())
                    .header("Content-Type", graph ? "text/turtle" : "application/sparql-update")
                    .POST(BodyPublishers.ofString(graph ? "" : "CLEAR GRAPH <urn:none>"));
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            if (!site.isEmpty()) {
                request.header("Sec-Fetch-Site", site);
            }
            assertThat(writable.send(request).statusCode()).as(path).isEqualTo(status);
        }
    }

    private static String logIn() {
        return "Basic " + Base64.getEncoder().encodeToString("beheer:geheim".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!!", "Basic", "Basic ", "Basic Og==", "Basic YQ==", "Bearer x", "x", "Digest a=b"})
    void log_in_that_cannot_be_read_is_none(String authorization) throws IOException, InterruptedException {
        HttpResponse<String> answer = writable.send(writable.request("kwalificaties/update")
                .header("Authorization", authorization)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("CLEAR ALL")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(writable.get("kwalificaties/sparql?query=ASK%7B%7D", "Authorization", authorization)
                        .statusCode())
                .isIn(200, 401);
    }

    @Test
    void metrics_and_counters_are_for_this_machine() throws IOException, InterruptedException {
        local.query("ASK {}");
        assertThat(local.get("$/metrics").body()).contains("fuseki_requests_good");
        assertThat(local.get("$/stats/kwalificaties").body()).containsPattern("\"Requests\" *: *[1-9]");
        for (String header : List.of(
                "X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "Via: 1.1 proxy", "X-Real-IP: 127.0.0.1")) {
            for (String ui : List.of("", "/ui")) {
                assertThat(ask(local, ui + "/$/metrics", "Host: localhost", header))
                        .startsWith("HTTP/1.1 403 ");
                assertThat(ask(local, ui + "/$/stats/kwalificaties", "Host: localhost", header))
                        .startsWith("HTTP/1.1 200 ")
                        .containsPattern("\"/kwalificaties\"")
                        .containsPattern("\"endpoints\"")
                        .doesNotContainPattern("\" *: *[1-9]");
            }
        }
        assertThat(ask(published, "/$/metrics", "Host: kwal.example.org")).startsWith("HTTP/1.1 403 ");
        try (Served open =
                Served.with(Served.settings().withAccess(Access.standard().withMetrics(true)))) {
            assertThat(ask(open, "/$/metrics", "Host: localhost", "X-Forwarded-For: 10.0.0.1"))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void web_ui_gets_what_it_asks_for_and_no_more() throws IOException, InterruptedException {
        assertThat(local.get("ui/").body()).contains("Fuseki UI", "display: none");
        for (String path :
                List.of("$/ping", "$/server", "$/stats/kwalificaties", "kwalificaties/query?query=ASK%7B%7D")) {
            HttpResponse<String> answer = local.get("ui/" + path, "X-Forwarded-For", "10.0.0.1");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(local.get("$/server").body())
                .contains("/kwalificaties", "srv.endpoints")
                .doesNotContain("version", "start", "uptime", "built", "\"/tmp");
        assertThat(local.get("$/server").headers().firstValue("Server")).isEmpty();
        for (String listing :
                List.of("static/", "ui/static/", "ui/static", "ui/../ui/static/", "ui/x", "ui/META-INF/MANIFEST.MF")) {
            HttpResponse<String> answer = local.get(listing);
            assertThat(answer.statusCode()).as(listing).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(".js");
        }
        assertThat(ask(local, "/ui", "Host: localhost"))
                .startsWith("HTTP/1.1 301 ")
                .contains("Location: /ui/\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "example.org",
                "https://",
                "https://user@example.org",
                "https://example.org/?a",
                "https://example.org/#a",
                "/mbo"
            })
    void public_address_is_one(String address) {
        assertThatThrownBy(() -> Access.standard().withPublicAddress(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }

    @Test
    void graph_is_made_by_its_own_address_and_found_by_its_name() throws IOException, InterruptedException {
        String path = "kwalificaties/data/proef/é 1".replace("é", "%C3%A9").replace(" ", "%20");
        HttpRequest.Builder put = writable.request(path)
                .header("Authorization", logIn())
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<> <urn:ex:b> 1 ."));
        HttpResponse<String> made = writable.send(put);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String name = writable.uri("") + path;
        assertThat(writable.query("SELECT ?g { GRAPH ?g { ?g <urn:ex:b> 1 } }", "Accept", "text/csv")
                        .body())
                .isEqualTo("g\r\n" + name + "\r\n");
        List<String> read = new ArrayList<>();
        read.add(writable.get(path, "Accept", "application/n-triples").body());
        read.add(writable.get("kwalificaties/data?graph=" + Served.encode(name), "Accept", "application/n-triples")
                .body());
        assertThat(read)
                .containsOnly("<" + name + "> <urn:ex:b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n");
        assertThat(writable.get(path + "?graph=urn:a").statusCode()).isEqualTo(400);
        assertThat(writable.send(writable.request(path)
                                .header("Authorization", logIn())
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertThat(writable.get(path).statusCode()).isEqualTo(404);
        assertThat(writable.send(writable.request(path).PUT(BodyPublishers.ofString("")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void form_of_files_that_is_none_changes_nothing() throws IOException, InterruptedException {
        for (String body : List.of(
                "",
                "--x",
                "--x\r\nContent-Type: text/turtle\r\n\r\n<urn:a> <urn:b> ",
                "--x\r\n\r\n<urn:a>\r\n--x--\r\n")) {
            HttpResponse<String> answer = writable.send(writable.request("kwalificaties/data?graph=urn:formulier")
                    .header("Authorization", logIn())
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body + answer.body()).isIn(204, 400, 415);
            assertThat(writable.get("kwalificaties/data?graph=urn:formulier").statusCode())
                    .isEqualTo(404);
        }
        HttpResponse<String> none = writable.send(writable.request("kwalificaties/data?graph=urn:formulier")
                .header("Authorization", logIn())
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));
        assertThat(none.statusCode()).isEqualTo(400);
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.system.StreamRDFOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An endpoint that takes updates from one user. */
class UpdateIT {
    private static final String INSERT =
            "INSERT DATA { GRAPH <urn:x-test:g> { <urn:x-test:a> <urn:x-test:b> 'nieuwe sleutel'@nl } }";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @TempDir
    private Path folder;

    enum Form {
        MEMORY,
        DISK
    }

    @ParameterizedTest
    @EnumSource
    void the_one_user_may_update_and_everybody_may_read(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            assertThat(update(served, INSERT, "beheer:geheim").statusCode()).isEqualTo(204);
            assertThat(count(served)).isEqualTo("37");
            assertThat(search(served, "sleutels")).isEqualTo("urn:x-test:a");
            assertThat(update(served, "DELETE WHERE { GRAPH <urn:x-test:g> { ?s ?p ?o } }", "beheer:geheim")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(count(served)).isEqualTo("36");
            assertThat(search(served, "sleutels")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_may_update(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            for (String user : new String[] {"", "beheer:verkeerd", "ander:geheim", "beheer:"}) {
                HttpResponse<String> response = update(served, INSERT, user);
                assertThat(response.statusCode()).as(user).isEqualTo(401);
            }
            assertThat(update(served, INSERT, "").headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(scheme -> assertThat(scheme).startsWithIgnoringCase("basic"));
            HttpResponse<String> elsewhere = served.send(request(served, "kwalificaties/sparql", "beheer:geheim")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(INSERT)));
            assertThat(elsewhere.statusCode()).isEqualTo(403);
            assertThat(count(served)).isEqualTo("36");
        }
    }

    private static final String GRAPH = "kwalificaties/data?graph=urn:x-test:g";
    private static final String TWO = "<urn:x-test:a> <urn:x-test:b> 'nieuwe sleutel'@nl, 'oud slot'@nl .";

    /** SPARQL 1.1 Graph Store HTTP Protocol, sections 5.3 to 5.5. */
    @ParameterizedTest
    @EnumSource
    void graph_is_made_replaced_added_to_and_removed(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            assertThat(write(served, "PUT", GRAPH, "text/turtle", TWO)).isEqualTo(201);
            assertThat(count(served)).isEqualTo("38");
            assertThat(search(served, "sleutels")).isEqualTo("urn:x-test:a");
            assertThat(write(
                            served,
                            "PUT",
                            GRAPH,
                            "application/n-triples",
                            "<urn:x-test:c> <urn:x-test:b> \"deur\"@nl ."))
                    .isEqualTo(204);
            assertThat(count(served)).isEqualTo("37");
            assertThat(search(served, "sleutels")).isEmpty();
            assertThat(search(served, "deuren")).isEqualTo("urn:x-test:c");
            assertThat(write(served, "POST", GRAPH, "text/turtle; charset=utf-8", TWO))
                    .isEqualTo(204);
            assertThat(count(served)).isEqualTo("39");
            assertThat(search(served, "sleutels")).isEqualTo("urn:x-test:a");
            assertThat(served.get(GRAPH).statusCode()).isEqualTo(200);
            assertThat(write(served, "DELETE", GRAPH, "text/turtle", "")).isEqualTo(204);
            assertThat(served.get(GRAPH).statusCode()).isEqualTo(404);
            assertThat(write(served, "DELETE", GRAPH, "text/turtle", "")).isEqualTo(404);
            assertThat(search(served, "sleutels")).isEmpty();
            assertThat(write(served, "POST", GRAPH, "text/turtle", TWO)).isEqualTo(201);
            assertThat(count(served)).isEqualTo("38");
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrong_graph_changes_nothing(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            assertThat(write(served, "PUT", GRAPH, "text/turtle", "<urn:x-test:a> <urn:x-test:b>"))
                    .isEqualTo(400);
            assertThat(write(served, "PUT", GRAPH, "application/rdf+xml", TWO)).isEqualTo(400);
            assertThat(write(served, "PUT", GRAPH, "image/png", TWO)).isEqualTo(415);
            assertThat(write(served, "POST", GRAPH, "application/ld+json", "{\"@context\": \"http://localhost:1/\"}"))
                    .isEqualTo(415);
            assertThat(write(served, "PUT", "kwalificaties/data?default", "text/turtle", TWO))
                    .isEqualTo(400);
            assertThat(write(served, "DELETE", "kwalificaties/data?default", "text/turtle", ""))
                    .isEqualTo(400);
            assertThat(write(served, "PUT", "kwalificaties/data?graph=g", "text/turtle", TWO))
                    .isEqualTo(400);
            assertThat(write(served, "PUT", "kwalificaties/data", "text/turtle", TWO))
                    .isEqualTo(400);
            assertThat(write(served, "PATCH", GRAPH, "text/turtle", TWO)).isEqualTo(405);
            assertThat(count(served)).isEqualTo("36");
        }
    }

    @Test
    void nobody_else_may_write_a_graph() throws IOException, InterruptedException {
        try (Served served = served(Form.MEMORY)) {
            for (String method : List.of("PUT", "POST", "DELETE")) {
                for (String user : new String[] {"", "beheer:verkeerd", "ander:geheim"}) {
                    HttpResponse<String> response = served.send(request(served, GRAPH, user)
                            .header("Content-Type", "text/turtle")
                            .method(method, BodyPublishers.ofString(TWO)));
                    assertThat(response.statusCode()).as(method + user).isEqualTo(401);
                }
                HttpResponse<String> elsewhere = served.send(request(served, GRAPH, "beheer:geheim")
                        .header("Origin", "https://example.org")
                        .header("Content-Type", "text/turtle")
                        .method(method, BodyPublishers.ofString(TWO)));
                assertThat(elsewhere.statusCode()).isEqualTo(403);
            }
            assertThat(count(served)).isEqualTo("36");
        }
        try (Served readOnly = Served.standard()) {
            HttpResponse<String> response = readOnly.send(request(readOnly, GRAPH, "beheer:geheim")
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString(TWO)));
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.body()).contains("--update-password-file");
        }
    }

    @Test
    void page_of_another_site_cannot_use_the_log_in() throws IOException, InterruptedException {
        try (Served served = served(Form.MEMORY)) {
            HttpResponse<String> response = served.send(request(served, "kwalificaties/update", "beheer:geheim")
                    .header("Origin", "https://example.org")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("update=" + Served.encode(INSERT))));
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(count(served)).isEqualTo("36");
        }
    }

    @ParameterizedTest
    @EnumSource
    void default_graph_cannot_be_written(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            for (String update : List.of(
                    "INSERT DATA { <urn:x-test:a> <urn:x-test:b> <urn:x-test:c> }",
                    "DELETE WHERE { ?s ?p ?o }",
                    "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
                    "CLEAR DEFAULT",
                    "DROP DEFAULT",
                    "COPY <https://w3id.org/kwalgraaf/graph/afgeleid> TO DEFAULT",
                    "ADD <https://w3id.org/kwalgraaf/graph/afgeleid> TO DEFAULT",
                    "INSERT DATA { GRAPH <urn:x-test:g> { <urn:x-test:a> <urn:x-test:b> <urn:x-test:c> } } ; INSERT DATA { <urn:x-test:a> <urn:x-test:b> <urn:x-test:c> }")) {
                HttpResponse<String> response = update(served, update, "beheer:geheim");
                assertThat(response.statusCode())
                        .as("%s: %s", update, response.body())
                        .isEqualTo(400);
                assertThat(response.body()).contains("union");
                assertThat(count(served)).isEqualTo("36");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everything_can_be_cleared_and_filled_again(Form form) throws IOException, InterruptedException {
        try (Served served = served(form)) {
            for (String clear : List.of("CLEAR NAMED", "CLEAR ALL", "DROP NAMED", "DROP ALL")) {
                assertThat(update(served, clear, "beheer:geheim").statusCode()).isEqualTo(204);
                assertThat(count(served)).as(clear).isEqualTo("0");
                assertThat(update(served, INSERT, "beheer:geheim").statusCode()).isEqualTo(204);
                assertThat(count(served)).as(clear).isEqualTo("1");
            }
        }
    }

    @Test
    void load_reads_nothing_unless_allowed() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("extra.ttl"), "<urn:x-test:x> <urn:x-test:y> <urn:x-test:z> .");
        try (Served served = served(Form.MEMORY)) {
            for (String update : List.of(
                    "LOAD <%s>",
                    "LOAD SILENT <%s> INTO GRAPH <urn:x-test:g>",
                    "INSERT DATA { GRAPH <urn:x-test:g> { <urn:x-test:a> <urn:x-test:b> 1 } } ; LOAD <%s>")) {
                HttpResponse<String> response = update(served, String.format(update, file.toUri()), "beheer:geheim");
                assertThat(response.statusCode()).isEqualTo(403);
                assertThat(response.body()).contains("--allow-load");
                assertThat(count(served)).isEqualTo("36");
            }
        }
        try (Served served = Served.with(settings().withReach(Set.of(Reach.LOAD)))) {
            assertThat(update(served, "LOAD <" + file.toUri() + "> INTO GRAPH <urn:x-test:g>", "beheer:geheim")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(count(served)).isEqualTo("37");
        }
    }

    @Test
    void service_within_an_update_calls_nobody() throws IOException, InterruptedException {
        try (Served served = served(Form.MEMORY)) {
            HttpResponse<String> response = update(
                    served,
                    "INSERT { GRAPH <urn:x-test:g> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                    "beheer:geheim");
            assertThat(response.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void what_is_no_update_is_a_wrong_request() throws IOException, InterruptedException {
        try (Served served = served(Form.MEMORY)) {
            assertThat(update(served, "INSERT", "beheer:geheim").statusCode()).isEqualTo(400);
            assertThat(update(served, "SELECT * {}", "beheer:geheim").statusCode())
                    .isEqualTo(400);
            assertThat(served.send(request(served, "kwalificaties/update", "beheer:geheim"))
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void using_graphs_of_the_protocol_are_where_the_pattern_is_sought() throws IOException, InterruptedException {
        try (Served served = served(Form.MEMORY)) {
            String copy = "INSERT { GRAPH <urn:x-test:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
            String using = "kwalificaties/update?using-graph-uri="
                    + Served.encode("https://w3id.org/kwalgraaf/graph/afgeleid");
            HttpResponse<String> response = served.send(request(served, using, "beheer:geheim")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(copy)));
            assertThat(response.statusCode()).isEqualTo(204);
            assertThat(served.query(
                                    "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x-test:g> { ?s ?p ?o } }",
                                    "Accept",
                                    "text/csv")
                            .body())
                    .isEqualTo("n\r\n2\r\n");
            HttpResponse<String> both = served.send(request(served, using, "beheer:geheim")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString("WITH <urn:x-test:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }")));
            assertThat(both.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void password_file_must_hold_one_user() throws IOException {
        for (String wrong : new String[] {"", "beheer", "a: b\nc: d\n"}) {
            Path file = Files.writeString(folder.resolve("wrong"), wrong);
            assertThatThrownBy(() -> Served.with(Served.settings().withUpdatePasswordFile(file)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("one line");
        }
        assertThatThrownBy(() -> Served.with(Served.settings().withUpdatePasswordFile(folder.resolve("none"))))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"rw-------, false", "rw-r-----, true", "rw----r--, true"})
    void password_file_that_others_may_read_is_warned_of(String permissions, boolean warned) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("passwords"), "beheer: geheim\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        List<String> warnings = new ArrayList<>();
        assertThat(Login.read(file, warnings::add).user()).isEqualTo("beheer");
        assertThat(warnings).hasSize(warned ? 1 : 0).allMatch(line -> line.contains(file.toString()));
    }

    private Served served(Form form) throws IOException {
        if (form == Form.MEMORY) {
            return Served.with(settings());
        }
        Path database = Files.createTempDirectory(folder, "database");
        Store store = Store.open(database);
        store.load(sink -> StreamRDFOps.sendDatasetToStream(Served.example(), sink));
        return Served.over(store, settings());
    }

    private Settings settings() throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "beheer: geheim\n");
        return Served.settings().withUpdatePasswordFile(passwords);
    }

    private static HttpResponse<String> update(Served served, String update, String user)
            throws IOException, InterruptedException {
        return served.send(request(served, "kwalificaties/update", user)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update)));
    }

    private static int write(Served served, String method, String path, String contentType, String body)
            throws IOException, InterruptedException {
        return served.send(request(served, path, "beheer:geheim")
                        .header("Content-Type", contentType)
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static HttpRequest.Builder request(Served served, String path, String user) {
        HttpRequest.Builder request = served.request(path);
        Stream.of(user)
                .filter(name -> !name.isEmpty())
                .forEach(name -> request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))));
        return request;
    }

    private static String count(Served served) throws IOException, InterruptedException {
        return served.query(COUNT, "Accept", "text/csv").body().split("\r\n")[1];
    }

    private static String search(Served served, String words) throws IOException, InterruptedException {
        HttpResponse<String> response = served.query(
                "SELECT ?s { ?s <http://jena.apache.org/text#query> '" + words + "' }", "Accept", "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return String.join(" ", response.body().lines().skip(1).toList());
    }
}

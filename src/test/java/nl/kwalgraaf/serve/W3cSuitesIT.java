package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The W3C's suites for the SPARQL 1.1 Protocol and for the Graph Store Protocol, read where they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class W3cSuitesIT {
    private static final Path SUITES = Path.of("..", "shared", "w3c");
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/";

    /** Those that write the default graph, which here is the union of the others: each is refused. */
    private static final Set<String> OF_DEFAULT_GRAPH = Set.of("put_get_default");

    private static final Map<String, List<String>> FORMATS = Map.of(
            "boolean", List.of("application/sparql-results+json", "application/sparql-results+xml"),
            "tabular",
                    List.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
            "RDF", List.of("text/turtle", "application/rdf+xml", "application/n-triples"));

    @TempDir
    private static Path folder;

    private Served served;

    @BeforeAll
    void start() throws IOException {
        Settings settings = Served.settings()
                .withUpdatePasswordFile(Files.writeString(folder.resolve("password"), "beheer: geheim\n"));
        served = Served.over(Store.updatable(), settings);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** One test of a manifest; its requests come one after the other. */
    private record Case(String name, List<Resource> requests) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> protocol() {
        return cases("protocol/manifest.ttl");
    }

    static Stream<Case> graphs() {
        return Stream.of("graph-store-protocol/manifest-direct.ttl", "graph-store-protocol/manifest-indirect.ttl")
                .flatMap(W3cSuitesIT::cases);
    }

    private static Stream<Case> cases(String path) {
        if (!Files.exists(SUITES.resolve(path))) {
            return Stream.of(new Case("the suite is not here: " + path, List.of()));
        }
        Model manifest = ModelFactory.createDefaultModel();
        RDFDataMgr.read(manifest, SUITES.resolve(path).toUri().toString(), Lang.TURTLE);
        List<Case> cases = new ArrayList<>();
        manifest.listObjectsOfProperty(property(MF, "entries"))
                .forEach(entries -> entries.as(RDFList.class).iterator().forEach(entry -> {
                    Resource test = entry.asResource();
                    Resource action =
                            test.getRequiredProperty(property(MF, "action")).getResource();
                    cases.add(new Case(test.getLocalName(), list(action, "requests")));
                }));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("protocol")
    void protocol(Case test) throws IOException, InterruptedException {
        begin(test, true);
        run(test);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void graphs(Case test) throws IOException, InterruptedException {
        begin(test, false);
        run(test);
    }

    /** Each begins with what the suite for the protocol has in its files, or with nothing. */
    private void begin(Case test, boolean filled) throws IOException, InterruptedException {
        assumeTrue(!test.requests().isEmpty(), test.name());
        StringBuilder update = new StringBuilder("CLEAR NAMED ; ");
        for (int number = 1; filled && number <= 3; number++) {
            update.append("INSERT DATA { GRAPH <" + DATA + "data" + number + ".rdf> { "
                    + Files.readString(SUITES.resolve("protocol/data" + number + ".nt")) + " } } ; ");
        }
        HttpRequest.Builder request = served.request("kwalificaties/update")
                .header("Authorization", logIn())
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update.toString()));
        assertThat(served.send(request).statusCode()).isEqualTo(204);
    }

    private void run(Case test) throws IOException, InterruptedException {
        Map<String, String> values = new HashMap<>();
        for (Resource request : test.requests()) {
            HttpResponse<String> response = send(test, request, values);
            Resource expected =
                    request.getRequiredProperty(property(HT, "resp")).getResource();
            if (OF_DEFAULT_GRAPH.contains(test.name())) {
                assertThat(response.statusCode()).isEqualTo(400);
                assertThat(response.body()).contains("union of the named graphs");
                return;
            }
            hold(request, expected, response, values);
        }
    }

    private HttpResponse<String> send(Case test, Resource request, Map<String, String> values)
            throws IOException, InterruptedException {
        String method = text(request, HT, "methodName").orElseThrow();
        Optional<Resource> body = Optional.ofNullable(request.getProperty(property(HT, "body")))
                .map(statement -> statement.getResource());
        Map<String, String> headers = headers(request);
        String path = filled(text(request, HT, "absolutePath").orElseThrow(), values);
        boolean update = test.name().contains("update")
                && !headers.getOrDefault("content-type", "").equals("application/sparql-query");
        String here = path.replaceFirst("^/sparql/", update ? "/kwalificaties/update/" : "/kwalificaties/sparql/")
                .replaceFirst("^/gsp", "/kwalificaties/data");
        Charset charset = body.flatMap(content -> text(content, CNT, "characterEncoding"))
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        HttpRequest.Builder sent = served.request(here.substring(1))
                .header("Authorization", logIn())
                .method(
                        method,
                        body.flatMap(content -> text(content, CNT, "chars"))
                                .map(chars -> BodyPublishers.ofString(filled(chars, values), charset))
                                .orElse(BodyPublishers.noBody()));
        headers.forEach(sent::header);
        return served.send(sent);
    }

    private static void hold(
            Resource request, Resource expected, HttpResponse<String> response, Map<String, String> values) {
        Set<String> statuses = expected.listProperties(property(MF, "expectedStatus")).toList().stream()
                .map(statement -> statement.getResource().getLocalName())
                .collect(Collectors.toSet());
        assertThat(statuses).isNotEmpty();
        assertThat(statuses)
                .as("%s %s", response.statusCode(), response.body())
                .anyMatch(name -> fits(name, response.statusCode()));
        text(expected, MF, "expectedLocation")
                .ifPresent(name -> values.put(
                        name, response.headers().firstValue("Location").orElseThrow()));
        text(expected, MF, "expectedBoolean")
                .ifPresent(truth -> assertThat(response.body().replace(" ", "")).contains("\"boolean\":" + truth));
        String type = response.headers().firstValue("Content-Type").orElse("");
        text(expected, MF, "expectedFormat")
                .ifPresent(format -> assertThat(FORMATS.get(format)).contains(type.replaceFirst(";.*", "")));
        Optional.ofNullable(expected.getProperty(property(HT, "body")))
                .flatMap(body -> text(body.getResource(), CNT, "chars"))
                .ifPresent(chars -> assertThat(graph(response.body(), type)
                                .isIsomorphicWith(graph(
                                        filled(chars, values), headers(expected).get("content-type"))))
                        .as("%s%nis not%n%s", response.body(), chars)
                        .isTrue());
    }

    private static boolean fits(String name, int status) {
        return switch (name) {
            case "OK" -> status == 200;
            case "Created" -> status == 201;
            case "NoContent" -> status == 204;
            case "NotFound" -> status == 404;
            default -> {
                assertThat(name).matches("StatusCode[1-5]xx");
                yield name.equals("StatusCode" + status / 100 + "xx");
            }
        };
    }

    private static Graph graph(String text, String contentType) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, RDFLanguages.contentTypeToLang(contentType.replaceFirst(";.*", "")))
                .base("http://www.example/base")
                .parse(graph);
        return graph;
    }

    private static Map<String, String> headers(Resource message) {
        return list(message, "headers").stream()
                .collect(Collectors.toMap(
                        header -> text(header, HT, "fieldName").orElseThrow(),
                        header -> text(header, HT, "fieldValue").orElseThrow()));
    }

    private static String filled(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String logIn() {
        return "Basic " + Base64.getEncoder().encodeToString("beheer:geheim".getBytes(StandardCharsets.UTF_8));
    }

    private static List<Resource> list(Resource of, String name) {
        return Optional.ofNullable(of.getProperty(property(HT, name)))
                .map(statement -> statement.getObject().as(RDFList.class).asJavaList())
                .orElse(List.of())
                .stream()
                .map(RDFNode::asResource)
                .toList();
    }

    private static Optional<String> text(Resource of, String space, String name) {
        return Optional.ofNullable(of.getProperty(property(space, name)))
                .map(statement -> statement.getLiteral().getLexicalForm());
    }

    private static Property property(String space, String name) {
        return ResourceFactory.createProperty(space + name);
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.guard.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one request may cost ({@code docs/threat-model.md}): requests that would cost all there is, and how each ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LimitsIT {
    private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    /** A cross product of the example: 1296 rows. */
    private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ";

    /** A text of 65,536 characters. */
    private static final String LONG = "BIND(\"abababab\" AS ?v0) "
            + many(13, i -> "BIND(CONCAT(?v" + i + ", ?v" + i + ") AS ?v" + (i + 1) + ") ");

    private static final String LONG_TEXT = "CONCAT(?v13, STR(?a), STR(?c), STR(?d), STR(?f))";

    private final ExecutorService clients = Executors.newFixedThreadPool(8);

    private enum Kept {
        IN_MEMORY,
        IN_DATABASE
    }

    /** Have little memory, and all the time there is. */
    private final Map<Kept, Served> small = new EnumMap<>(Kept.class);

    /** Have all the memory there is, and little time. */
    private final Map<Kept, Served> hasty = new EnumMap<>(Kept.class);

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "beheer: geheim");
        Limits limits = Served.limits();
        Settings little = Served.settings()
                .withLimits(limits.withMemoryBytes(2L * 1024 * 1024))
                .withUpdatePasswordFile(password);
        Settings brief = Served.settings()
                .withLimits(limits.withTimeout(Duration.ofSeconds(1)).withMemoryBytes(Long.MAX_VALUE / 2))
                .withUpdatePasswordFile(password);
        small.put(Kept.IN_MEMORY, Served.with(little));
        small.put(Kept.IN_DATABASE, Served.inDatabase(folder.resolve("small"), little));
        hasty.put(Kept.IN_MEMORY, Served.with(brief));
        hasty.put(Kept.IN_DATABASE, Served.inDatabase(folder.resolve("hasty"), brief));
    }

    @AfterAll
    void stop() {
        clients.shutdownNow();
        small.values().forEach(Served::close);
        hasty.values().forEach(Served::close);
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String many(int count, String part) {
        return part.repeat(count);
    }

    /** A request, the status it gets, and what its sentence says. */
    record Case(String name, String request, int status, String sentence) {
        boolean isUpdate() {
            return name.startsWith("update");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Beyond a bound of size, found before it runs. */
    static Stream<Case> large() {
        String nested = "nested more than 100 deep";
        String operators = "1500 operators and clauses";
        String parts = "1000 patterns, steps of paths and clauses";
        return Stream.of(
                new Case(
                        "parentheses",
                        "SELECT (" + many(10_000, "(") + "1" + many(10_000, ")") + " AS ?x) {}",
                        400,
                        nested),
                new Case("subselects", many(1_000, "SELECT * { ") + many(1_000, "}"), 400, nested),
                new Case("negations", "SELECT (" + many(100_000, "!") + "true AS ?x) {}", 400, nested),
                new Case("unions", "SELECT * { {} " + many(50_000, "UNION {}") + "}", 400, operators),
                new Case("optionals", "SELECT * { " + many(5_000, "OPTIONAL { ?s ?p ?o } ") + "}", 400, operators),
                new Case("ands", "SELECT * { FILTER(true" + many(20_000, " && true") + ") }", 400, operators),
                new Case("binds", "SELECT * { " + many(10_000, i -> "BIND(1 AS ?v" + i + ") ") + "}", 400, operators),
                new Case(
                        "list",
                        "SELECT * { ?s ?p ?o FILTER(?o IN (0" + many(100_000, ", 1") + ")) }",
                        400,
                        "100000 words"),
                new Case(
                        "shorter list",
                        "SELECT * { ?s ?p ?o FILTER(?o IN (0" + many(10_001, ", 1") + ")) }",
                        400,
                        "10000 calls"),
                new Case("patterns", "SELECT * { " + many(1_001, "?s ?p ?o . ") + "}", 400, parts),
                // Compiled code needs less stack: then they are read, and counted.
                new Case("many patterns", "SELECT * { " + many(8_000, "?s ?p ?o . ") + "}", 400, " here."),
                new Case(
                        "unconnected",
                        "SELECT * { " + many(3_000, i -> "?s" + i + " ?p ?o . ") + "}",
                        400,
                        "2000 variables"),
                new Case(
                        "variables",
                        "SELECT * { VALUES (" + many(30_000, i -> "?v" + i + " ") + ") {} }",
                        400,
                        "2000 variables"),
                new Case("columns", "SELECT " + many(30_000, "?v ") + "{}", 400, "outside braces"),
                new Case("resources", "DESCRIBE " + many(30_000, "<urn:x> "), 400, "outside braces"),
                new Case("repeated path", "SELECT * { ?s rdfs:subClassOf{1000000} ?o }", 400, parts),
                new Case("path up to", "SELECT * { ?s rdfs:subClassOf{1,1000000} ?o }", 400, parts),
                new Case("path of paths", "SELECT * { ?s (((<urn:p>{100}){100}){100}){100} ?o }", 400, parts),
                new Case(
                        "words without blanks",
                        "ASK { FILTER(" + many(180_000, "true-") + "true) }",
                        400,
                        "read again"),
                new Case("digits", "SELECT (" + many(90_000, "9") + " + 1 AS ?x) {}", 400, "1000 digits"),
                new Case(
                        "typed digits",
                        "SELECT ('" + many(90_000, "9") + "'^^xsd:integer + 1 AS ?x) {}",
                        400,
                        "1000 digits"),
                new Case(
                        "search",
                        "SELECT * { ?s text:query '" + many(20_000, "(") + "a" + many(20_000, ")") + "' }",
                        400,
                        "1000 characters"),
                new Case(
                        "long pattern",
                        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '" + many(60_000, "ab") + "')) }",
                        400,
                        "10000 characters together within REGEX"),
                new Case(
                        "counts in a pattern",
                        "SELECT (REGEX('a', '((){1000000000}){1000000000}b') AS ?x) {}",
                        400,
                        "1000 repeats"),
                new Case(
                        "update of nested turtle",
                        "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> " + many(30_000, "[ <urn:p> ") + "1"
                                + many(30_000, "]") + " } }",
                        400,
                        nested),
                new Case(
                        "update of lists",
                        "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> " + many(30_000, "( ") + many(30_000, ")")
                                + " } }",
                        400,
                        nested),
                new Case(
                        "update of operations",
                        many(2_000, i -> "COPY <urn:a> TO <urn:a" + i + "> ; "),
                        400,
                        "outside braces"),
                new Case(
                        "update of patterns",
                        "DELETE WHERE { GRAPH <urn:g> { " + many(1_001, "?s ?p ?o . ") + "} }",
                        400,
                        parts));
    }

    /** Beyond what may be kept. */
    static Stream<Case> heavy() {
        String memory = "more than 2048 KiB would have to be kept in memory";
        return Stream.of(
                new Case(
                        "separator",
                        "SELECT (GROUP_CONCAT(STR(?c); separator='" + many(10_000, "x") + "') AS ?n) { " + CROSS + "}",
                        422,
                        memory),
                new Case("long texts joined", "SELECT (GROUP_CONCAT(?v13) AS ?n) { " + LONG + CROSS + "}", 422, memory),
                new Case(
                        "distinct texts joined",
                        "SELECT (GROUP_CONCAT(DISTINCT " + LONG_TEXT + ") AS ?n) { " + LONG + CROSS + "}",
                        422,
                        memory),
                new Case(
                        "samples",
                        "SELECT (SAMPLE(" + LONG_TEXT + ") AS ?n) { " + LONG + CROSS + "} GROUP BY ?a ?c ?d ?f",
                        422,
                        memory),
                new Case(
                        "least",
                        "SELECT (MIN(" + LONG_TEXT + ") AS ?n) { " + LONG + CROSS + "} GROUP BY ?a ?c ?d ?f",
                        422,
                        memory),
                new Case(
                        "keys of groups",
                        "SELECT (COUNT(*) AS ?n) { " + LONG + CROSS + "} GROUP BY (" + LONG_TEXT + " AS ?k)",
                        422,
                        memory),
                new Case(
                        "order",
                        "SELECT ?x { " + LONG + CROSS + "BIND(" + LONG_TEXT + " AS ?x) } ORDER BY ?x",
                        422,
                        memory),
                new Case(
                        "first of an order",
                        "SELECT ?x { " + LONG + CROSS + "BIND(" + LONG_TEXT + " AS ?x) } ORDER BY ?x LIMIT 900",
                        422,
                        memory),
                new Case(
                        "distinct",
                        "SELECT DISTINCT ?x { " + LONG + CROSS + "BIND(" + LONG_TEXT + " AS ?x) }",
                        422,
                        memory),
                new Case(
                        "graph",
                        "CONSTRUCT { ?a ?b ?x } { " + LONG + CROSS + "BIND(" + LONG_TEXT + " AS ?x) }",
                        422,
                        memory),
                new Case(
                        "graph of nodes without name",
                        "CONSTRUCT { [ ?b ?c ; ?e ?f ; <urn:x> [] ] } { " + CROSS + "}",
                        422,
                        memory),
                new Case(
                        "graphs",
                        "CONSTRUCT { GRAPH ?d { ?a ?b ?x } } { " + LONG + CROSS + "BIND(" + LONG_TEXT + " AS ?x) }",
                        422,
                        memory),
                new Case(
                        "made resources",
                        "DESCRIBE ?x { " + CROSS + CROSS.replaceAll("\\?(.)", "?$1$1")
                                + "BIND(IRI(CONCAT(STR(?a), STR(?dd))) AS ?x) }",
                        422,
                        memory),
                new Case(
                        "search in a filter",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { { SELECT (GROUP_CONCAT(?v13) AS ?n) { " + LONG + CROSS
                                + "} } } }",
                        422,
                        memory),
                new Case(
                        "stack of a pattern",
                        "SELECT * { " + LONG + " FILTER REGEX(?v13, '^(a|b)*$') }",
                        422,
                        "regular expression"),
                new Case(
                        "update that writes",
                        "INSERT { GRAPH <urn:g> { ?a ?b ?x } } WHERE { " + LONG + CROSS + "BIND(" + LONG_TEXT
                                + " AS ?x) }",
                        422,
                        memory),
                new Case(
                        "update that finds",
                        "INSERT { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } } WHERE { " + CROSS + "?g ?h ?i }",
                        422,
                        memory));
    }

    /** Beyond the time. */
    static Stream<Case> endless() {
        String time = "timed out";
        return Stream.of(
                new Case(
                        "rows",
                        "SELECT (COUNT(*) AS ?n) { " + many(6, i -> "?s" + i + " ?p" + i + " ?o" + i + " . ") + "}",
                        503,
                        time),
                new Case(
                        "no rows",
                        "SELECT * { " + many(6, i -> "?s" + i + " ?p" + i + " ?o" + i + " . ") + "?x ?x ?x }",
                        503,
                        time),
                new Case(
                        "no rows in a graph",
                        "SELECT * { GRAPH ?g { " + many(6, i -> "?s" + i + " ?p" + i + " ?o" + i + " . ")
                                + "?x ?x ?x } }",
                        503,
                        time),
                new Case(
                        "path",
                        "SELECT * { " + many(4, i -> "?s" + i + " (((((<urn:x>|!<urn:x>)*)*)*)*)* ?o" + i + " . ")
                                + "}",
                        503,
                        time),
                new Case(
                        "paths without rows",
                        "ASK { " + many(5, i -> "?s" + i + " (<urn:x>|!<urn:x>)* ?o" + i + " . ")
                                + "FILTER(?s0 = ?o4 && ?s0 != ?o4) }",
                        503,
                        time),
                new Case(
                        "pattern",
                        "SELECT (REGEX('" + many(40, "a") + "', '^" + many(10, "(.*)") + "b$') AS ?x) {}",
                        503,
                        time),
                new Case(
                        "list of what cannot be compared",
                        "SELECT * { " + CROSS + CROSS.replaceAll("\\?(.)", "?$1$1")
                                + "FILTER(STRDT(CONCAT(STR(?a), STR(?ff)), <urn:y>) IN ('x'^^<urn:t>"
                                + many(5_000, i -> ", 'x'^^<urn:t" + i + ">") + ")) }",
                        503,
                        time),
                new Case(
                        "update",
                        "INSERT { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } } WHERE { "
                                + many(6, i -> "?s" + i + " ?p" + i + " ?o" + i + " . ") + "?x ?x ?x }",
                        503,
                        time));
    }

    /** One call that would not end is an error of the expression, or is not to be had. */
    static Stream<Case> calls() {
        return Stream.of(
                new Case(
                        "seconds",
                        "SELECT ('2000-01-01T00:00:00Z'^^xsd:dateTime - 'PT9999999999999999999999S'^^xsd:dayTimeDuration AS ?x) {}",
                        200,
                        ""),
                new Case(
                        "years",
                        "SELECT ('2000-01-01T00:00:00Z'^^xsd:dateTime + 'P999999999999Y'^^xsd:yearMonthDuration AS ?x) {}",
                        200,
                        ""),
                new Case(
                        "made seconds",
                        "SELECT ('2000-01-01T00:00:00Z'^^xsd:dateTime - STRDT('PT99999999999999S', xsd:dayTimeDuration) AS ?x) {}",
                        200,
                        ""),
                new Case(
                        "product",
                        "SELECT (STRDT(CONCAT(" + many(200, "'99999', ") + "'9'), xsd:integer) * 2 AS ?x) {}",
                        200,
                        ""));
    }

    private HttpResponse<String> send(Served to, Case each) throws IOException, InterruptedException {
        String login = "Basic " + Base64.getEncoder().encodeToString("beheer:geheim".getBytes());
        return each.isUpdate()
                ? to.send(to.request("kwalificaties/update")
                        .header("Content-Type", "application/sparql-update")
                        .header("Authorization", login)
                        .POST(BodyPublishers.ofString(PREFIXES + each.request)))
                : to.post("kwalificaties/sparql", "application/sparql-query", PREFIXES + each.request);
    }

    private static void assertEnd(HttpResponse<String> response, Case each) {
        assertThat(response.statusCode()).as(each + ": " + response.body()).isEqualTo(each.status);
        assertThat(response.body()).as(each.name).contains(each.sentence);
    }

    @ParameterizedTest
    @MethodSource({"large", "heavy", "calls"})
    void request_beyond_a_bound_is_refused_and_says_so(Case each) throws IOException, InterruptedException {
        assertEnd(send(small.get(Kept.IN_MEMORY), each), each);
    }

    @ParameterizedTest
    @MethodSource("endlessEverywhere")
    void request_without_end_is_stopped_and_says_so(Kept kept, Case each) throws IOException, InterruptedException {
        assertEnd(send(hasty.get(kept), each), each);
    }

    static Stream<Arguments> endlessEverywhere() {
        return Stream.of(Kept.values()).flatMap(kept -> endless().map(each -> Arguments.of(kept, each)));
    }

    /** Eight at once, one kind after the other, while somebody else asks what anybody may. */
    @ParameterizedTest
    @EnumSource
    void others_are_answered_meanwhile(Kept kept) throws Exception {
        Served server = small.get(kept);
        List<Callable<String>> attack = new ArrayList<>();
        Stream.of(large(), heavy(), calls())
                .flatMap(cases -> cases)
                .forEach(each -> attack.add(() -> {
                    assertEnd(send(server, each), each);
                    return each.name;
                }));
        List<Future<String>> ends = new ArrayList<>();
        attack.forEach(each -> ends.add(clients.submit(each)));
        do {
            HttpResponse<String> other = server.query("ASK { ?s ?p ?o }", "Accept", "text/csv");
            assertThat(other.statusCode()).as(other.body()).isEqualTo(200);
        } while (!ends.stream().allMatch(Future::isDone));
        for (Future<String> end : ends) {
            end.get();
        }
    }

    /** Jena tells of each value that an expression cannot take: a line for each row, asked by anybody. */
    @Test
    void log_does_not_grow_with_the_rows_of_a_query() throws IOException, InterruptedException {
        PrintStream log = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            for (String query : List.of(
                    "SELECT * { " + CROSS + "} ORDER BY (?c + 1)",
                    "SELECT * { ?s ?p ?o . ?x text:query ?s }",
                    "SELECT * { " + CROSS + "BIND(xsd:integer(CONCAT('x', STR(?c))) AS ?x) }")) {
                assertThat(small.get(Kept.IN_MEMORY).query(PREFIXES + query).statusCode())
                        .as(query)
                        .isEqualTo(200);
            }
        } finally {
            System.setErr(log);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).lines()).hasSizeLessThan(10);
    }

    /** What a researcher asks is small beside the bounds. */
    @ParameterizedTest
    @MethodSource("allowedEverywhere")
    void request_within_the_bounds_is_answered(Kept kept, Case each) throws IOException, InterruptedException {
        assertEnd(send(small.get(kept), each), each);
    }

    static Stream<Arguments> allowedEverywhere() {
        return Stream.of(Kept.values()).flatMap(kept -> allowed().map(each -> Arguments.of(kept, each)));
    }

    static Stream<Case> allowed() {
        return Stream.of(
                new Case(
                        "five hundred IRIs",
                        "SELECT * { VALUES ?s { " + many(5_000, i -> "<urn:" + i + "> ") + "} ?s ?p ?o }",
                        200,
                        ""),
                new Case(
                        "list of IRIs",
                        "SELECT * { ?s ?p ?o FILTER(?s IN (<urn:x>" + many(1_000, i -> ", <urn:" + i + ">") + ")) }",
                        200,
                        ""),
                new Case("unions", "SELECT * { { ?s ?p ?o } " + many(300, "UNION { ?s ?p ?o } ") + "}", 200, ""),
                new Case(
                        "optionals",
                        "SELECT * { ?s ?p ?o " + many(100, i -> "OPTIONAL { ?s <urn:" + i + "> ?o" + i + " } ") + "}",
                        200,
                        ""),
                new Case(
                        "alternatives",
                        "SELECT * { ?s <urn:x>" + many(300, i -> "|<urn:" + i + ">") + " ?o }",
                        200,
                        ""),
                new Case("patterns", "SELECT * { ?s ?p ?o . " + many(500, "?s ?p ?o . ") + "}", 200, ""),
                new Case("ors", "SELECT * { ?s ?p ?o FILTER(?o = 0" + many(500, i -> " || ?o = " + i) + ") }", 200, ""),
                new Case("path to all", "SELECT (COUNT(*) AS ?n) { ?s (<urn:x>|!<urn:x>)* ?o }", 200, ""),
                new Case("order of all", "SELECT * { ?s ?p ?o } ORDER BY DESC(?o) ?p", 200, ""),
                new Case(
                        "groups of all",
                        "SELECT ?p (COUNT(DISTINCT ?s) AS ?n) (GROUP_CONCAT(STR(?o); separator=', ') AS ?all) { ?s ?p ?o } GROUP BY ?p HAVING(COUNT(*) > 1) ORDER BY DESC(?n)",
                        200,
                        ""),
                // Jena (5.6) cannot close a join of which no row was asked for.
                new Case(
                        "join that need not be read",
                        "ASK { ?s <urn:none> ?o OPTIONAL { BIND(?s AS ?v) VALUES ?o { 61 } } }",
                        200,
                        "false"),
                new Case(
                        "join with values that need not be read",
                        "ASK { ?s <urn:none> ?o { SELECT ?s (COUNT(*) AS ?n) { ?s a ?t OPTIONAL { ?s <urn:p> ?x }"
                                + " VALUES ?x { 4 } } GROUP BY ?s } }",
                        200,
                        "false"),
                // A literal is a property of nothing (RDF 1.1, section 3.1), and no error either.
                new Case(
                        "literal in place of a property",
                        "ASK { VALUES ?p { 'x' <urn:none> } ?s ?p ?o . ?s ?p ?q . ?q ?p ?r }",
                        200,
                        "false"),
                new Case(
                        "literal in place of a property, put there by a row",
                        "ASK { ?x rdfs:label ?p OPTIONAL { ?s ?p ?o . ?s ?p ?q } FILTER(BOUND(?q)) }",
                        200,
                        "false"),
                // A tag that is none is an error of the expression (SPARQL 1.1, section 17.4.2.9).
                new Case("no language", "ASK { FILTER(BOUND(?x)) BIND(STRLANG('a', '^(a|b)*$') AS ?x) }", 200, "false"),
                // An error of the expression (XPath and XQuery Functions 3.1, section 8.4.4), not of the query.
                new Case(
                        "duration times infinity",
                        "SELECT (SUM('P1D'^^xsd:dayTimeDuration * 'INF'^^xsd:double) AS ?x) (COUNT(*) AS ?n)"
                                + " { BIND('P1D'^^xsd:dayTimeDuration / 'NaN'^^xsd:double AS ?y)"
                                + " BIND('P1Y'^^xsd:yearMonthDuration * '-INF'^^xsd:float AS ?z) }",
                        200,
                        ""),
                new Case("all", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", 200, ""),
                new Case("description of all", "DESCRIBE ?s { ?s ?p ?o }", 200, ""),
                new Case(
                        "days",
                        "SELECT ('2024-03-01T00:00:00Z'^^xsd:dateTime - 'P1D'^^xsd:dayTimeDuration AS ?x) {}",
                        200,
                        "2024-02-29"));
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Onward;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VragenIT {
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = serve(Served.settings());
    }

    private static Served serve(Settings settings) throws IOException {
        return serve(ShippedData.DATASET, settings);
    }

    private static Served serve(DatasetGraph data, Settings settings) throws IOException {
        Store store = Store.of(data, settings.readOnly());
        Page[] pages = Pages.of(store, settings, Target.Base.STANDARD, key -> Optional.empty())
                .toArray(Page[]::new);
        return Served.over(store, settings, pages);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<String> names() {
        return new Vragen().names();
    }

    /** Those whose answer is rows and that ask nobody else. */
    static List<String> namesOfRows() {
        return new Vragen()
                .all().stream()
                        .filter(vraag -> vraag.query().isSelectType() && !vraag.asksElsewhere())
                        .map(Vraag::name)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // path                                            | Accept                    | status | Content-Type
                "api/vragen                                        | */*                       | 200 | application/json",
                "api/vragen/                                       | application/json          | 200 | application/json",
                "vragen/                                           | text/html,*/*;q=0.1       | 200 | text/html;charset=utf-8",
                "api/vragen?format=csv                             | */*                       | 400 | application/problem+json",
                "api/vragen                                        | image/png                 | 406 | application/problem+json",
                "api/openapi.json                                  | */*                       | 200 | application/json",
                "api/vragen/wetten                                 | */*                       | 200 | application/sparql-results+json",
                "api/vragen/wetten                                 | application/json          | 200 | application/sparql-results+json",
                "api/vragen/wetten                                 | text/csv                  | 200 | text/csv;charset=utf-8",
                "api/vragen/wetten                                 | text/csv;q=0.1,text/tab-separated-values | 200 | text/tab-separated-values;charset=utf-8",
                "api/vragen/wetten                                 | application/xml           | 200 | application/sparql-results+xml",
                "vragen/wetten                                     | text/html                 | 200 | text/html;charset=utf-8",
                "api/vragen/wetten                                 | text/plain                | 200 | text/plain;charset=utf-8",
                "api/vragen/wetten?format=csv                      | text/html                 | 200 | text/csv;charset=utf-8",
                "api/vragen/wetten?format=pdf                      | */*                       | 400 | application/problem+json",
                "api/vragen/wetten                                 | image/png                 | 406 | application/problem+json",
                "api/vragen/vakkennis?deel=B1-K1&aanvulling=P2     | */*                       | 200 | application/sparql-results+json",
                "api/vragen/vakkennis?deel=L9                      | */*                       | 400 | application/problem+json",
                "api/vragen/vakkennis?del=L1                       | */*                       | 400 | application/problem+json",
                "api/vragen/vakkennis?deel=L1&deel=B1              | */*                       | 400 | application/problem+json",
                "api/vragen/vakkennis?timeout=nooit                | */*                       | 400 | application/problem+json",
                "api/vragen/vakkennis?timeout=20                   | */*                       | 200 | application/sparql-results+json",
                "api/vragen/vakkennis?timeout=0                    | */*                       | 200 | application/sparql-results+json",
                "api/vragen/vakkennis?timeout=1e400                | */*                       | 200 | application/sparql-results+json",
                "api/vragen/vakennis                               | */*                       | 404 | application/problem+json",
                "api/vragen/elm-weergave                           | */*                       | 200 | text/turtle;charset=utf-8",
                "api/vragen/elm-weergave                           | application/json          | 200 | application/ld+json",
                "api/vragen/elm-weergave                           | application/ld+json       | 200 | application/ld+json",
                "api/vragen/elm-weergave                           | application/rdf+xml       | 200 | application/rdf+xml",
                "vragen/elm-weergave                               | text/html                 | 200 | text/html;charset=utf-8",
                "api/vragen/elm-weergave?format=ttl                | text/html                 | 200 | text/turtle;charset=utf-8",
                "api/vragen/elm-weergave                           | text/csv                  | 406 | application/problem+json",
                "api/vragen/elm-weergave?format=csv                | */*                       | 400 | application/problem+json",
                "api/vragen/elm-weergave?kwalificatie=R9           | */*                       | 400 | application/problem+json",
                "api/vragen/federatie                              | */*                       | 403 | application/problem+json",
                "api/vragen/federatie?endpoint=file:///etc/passwd  | */*                       | 400 | application/problem+json",
                "api/vragen/wetten/1                               | */*                       | 404 | application/problem+json",
            })
    void request_gets_the_status_and_the_type_it_should(String path, String accept, int status, String contentType)
            throws Exception {
        HttpResponse<String> response = served.get(path, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualTo(contentType);
    }

    @ParameterizedTest
    @MethodSource("namesOfRows")
    void every_question_is_answered_in_csv_and_on_a_page(String vraag) throws Exception {
        assertThat(served.get("api/vragen/" + vraag + "?format=csv").body().lines())
                .hasSizeGreaterThan(1);
        assertThat(served.get("vragen/" + vraag).body()).contains("<table>", "<td>", "</html>");
    }

    @Test
    void graph_is_shown_on_a_page() throws Exception {
        assertThat(served.get("vragen/elm-weergave").body())
                .contains("<pre", "elm:LearningOutcome", "format=turtle", "</html>");
    }

    @Test
    void who_wants_a_page_is_led_from_the_address_for_programs_to_that_for_people() throws Exception {
        HttpResponse<String> answer = served.get("api/vragen/wetten?format=html&taal=en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/vragen/wetten?taal=en");
    }

    // The second endpoint is a server of its own that knows the names in German.
    @Test
    void question_to_two_endpoints_is_answered_where_that_is_allowed() throws Exception {
        DatasetGraph german = DatasetGraphFactory.create();
        german.add(
                NodeFactory.createURI("urn:x-test:namen"),
                NodeFactory.createURI("http://data.europa.eu/snb/eqf/4"),
                SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang("Stufe 4", "de"));
        Settings open = Served.settings().withReach(Set.of(Reach.SERVICE));
        Store store = Store.of(german, Served.settings().readOnly());
        try (Served elsewhere = Served.over(store, Served.settings());
                Served here = serve(open)) {
            String there = elsewhere.uri("kwalificaties/sparql").toString();
            HttpResponse<String> answer = here.get("api/vragen/federatie?format=csv&endpoint=" + Served.encode(there));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .isEqualTo("relatie,naam,naamElders,iri\r\n"
                            + "eqfNiveau,EQF-niveau 4,Stufe 4,http://data.europa.eu/snb/eqf/4\r\n");
            assertThat(here.get("api/vragen/federatie?format=csv&taal=fr&endpoint=" + Served.encode(there))
                            .body()
                            .lines())
                    .hasSize(1);
            HttpResponse<String> nobody = here.get(
                    "api/vragen/federatie?endpoint=" + Served.encode("http://localhost:" + unusedPort() + "/sparql"));
            assertThat(nobody.statusCode()).isEqualTo(502);
            assertThat(JSON.parse(nobody.body()).getString("title")).isEqualTo("No answer from elsewhere");
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    // As "kwalgraaf query --endpoint" does it: values are looked up there too, and travel as terms.
    @Test
    void question_can_be_put_to_the_endpoint_from_elsewhere() {
        Target elsewhere = Target.at(served.uri("kwalificaties/sparql").toString());
        Binding binding = new Vragen()
                .named("vakkennis")
                .orElseThrow()
                .bind(Map.of("deel", "b1-k1", "aanvulling", "P2"), elsewhere);
        Query query = ((Binding.Bound) binding).query();
        try (QueryExec exec = elsewhere.run(query)) {
            assertThat(exec.select().stream()).hasSize(6 + 7);
        }
        Binding unknown = new Vragen().named("vakkennis").orElseThrow().bind(Map.of("deel", "L9"), elsewhere);
        assertThat(((Binding.Refused) unknown).problems().get(0).suggestions()).isNotEmpty();
    }

    @Test
    void words_are_found_in_other_forms() throws Exception {
        assertThat(served.get("api/vragen/zoek?tekst=netwerken&format=csv").body())
                .contains("Een correct werkend netwerk");
    }

    @Test
    void list_names_every_question() throws Exception {
        var listed = JSON.parseAny(served.get("api/vragen").body()).getAsArray();
        assertThat(listed.stream()
                        .map(one -> one.getAsObject().getString("name"))
                        .toList())
                .containsExactlyElementsOf(names());
    }

    @Test
    void name_that_is_not_known_gets_the_near_ones() throws Exception {
        JsonObject problem = JSON.parse(served.get("api/vragen/vakennis").body());
        assertThat(problem.get("status").getAsNumber().value().intValue()).isEqualTo(404);
        assertThat(problem.getArray("near")
                        .map(one -> one.getAsString().value())
                        .toList())
                .containsExactly("vakkennis");
    }

    @Test
    void value_that_is_not_known_gets_the_near_ones() throws Exception {
        JsonObject problem =
                JSON.parse(served.get("api/vragen/vakkennis?deel=L1-K9").body());
        JsonObject parameter =
                problem.getArray("parameters").findFirst().orElseThrow().getAsObject();
        assertThat(parameter.getString("parameter")).isEqualTo("deel");
        assertThat(parameter.getString("reason")).isEqualTo("not-found");
        assertThat(parameter
                        .getArray("suggestions")
                        .map(one -> one.getAsObject().getString("value"))
                        .toList())
                .contains("cloud-and-infrastructure-technician/L1-K1");
    }

    @Test
    void what_is_typed_is_shown_as_typed_and_never_as_markup() throws Exception {
        String page = served.get("vragen/zoek?tekst=" + Served.encode("<script>alert(1)</script>\"'><img src=x>"))
                .body();
        assertThat(page).doesNotContain("<script>", "<img").contains("value=\"&lt;script>");
    }

    // 30 documents, of which a page has 25. None of them has a level: a page leads on though it has no row.
    @Test
    void page_names_the_one_behind_it_until_the_last() throws Exception {
        try (Served many = serve(ShippedData.documents(30), Served.settings())) {
            HttpResponse<String> first = many.get("api/vragen/niveaus?format=csv&na=d-02");
            String address = many.uri("api/vragen/niveaus").toString();
            assertThat(first.body()).isEqualTo("dossier,kwalificatie,naam,mbo,eqf,eqfHerkomst,iri\r\n");
            assertThat(first.headers().allValues("Link"))
                    .containsExactly("<" + address + "?format=csv&na=d-27>; rel=\"next\"");
            HttpResponse<String> second = many.get("api/vragen/niveaus?format=csv&na=d-27");
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(second.headers().firstValue("Link")).isEmpty();
            assertThat(many.get("api/vragen/niveaus?timeout=%32%30").headers().allValues("Link"))
                    .containsExactly("<" + address + "?timeout=20&na=d-25>; rel=\"next\"");
            assertThat(many.get("api/vragen/niveaus", "Origin", "http://localhost:8888")
                            .headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElseThrow())
                    .contains("Link");
        }
    }

    @Test
    void time_limit_is_told() throws Exception {
        Settings hasty = Served.settings().withLimits(Limits.standard().withTimeout(Duration.ofMillis(1)));
        try (Served slow = serve(hasty)) {
            HttpResponse<String> response =
                    slow.get("api/vragen/verwante-werkprocessen?deelA=cloud-and-infrastructure-technician"
                            + "&deelB=netwerk-en-mediabeheerder");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(JSON.parse(response.body()).getString("title")).isEqualTo("Service Unavailable");
        }
    }

    @Test
    void answer_that_is_too_large_is_refused_as_a_whole() throws Exception {
        Settings small = Served.settings().withLimits(Served.limits().withAnswerBytes(1000));
        try (Served tight = serve(small)) {
            HttpResponse<String> response = tight.get("api/vragen/kwalificatie?format=csv");
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void head_says_what_get_would() throws Exception {
        HttpResponse<String> head = served.send(
                served.request("api/vragen/wetten?format=csv").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void openapi_describes_every_question_with_its_parameters() throws Exception {
        JsonObject document = JSON.parse(served.get("api/openapi.json").body());
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        JsonObject paths = document.getObj("paths");
        assertThat(paths.keys()).hasSize(new Vragen().all().size() + 1).contains("/api/vragen");
        new Vragen().all().forEach(vraag -> {
            JsonObject get = paths.getObj("/api/vragen/" + vraag.name()).getObj("get");
            assertThat(get.getString("summary"))
                    .contains(vraag.title().nl(), vraag.title().en());
            List<String> named = get.getArray("parameters")
                    .filter(parameter -> parameter.getAsObject().hasKey("name"))
                    .map(parameter -> parameter.getAsObject().getString("name"))
                    .toList();
            assertThat(named)
                    .containsExactlyElementsOf(vraag.parameters().stream()
                            .map(parameter -> parameter.name())
                            .toList())
                    .doesNotContainAnyElementsOf(VragenServlet.RESERVED);
            String choice = vraag.columns().isEmpty() ? "graafformat" : "format";
            assertThat(get.getArray("parameters").map(String::valueOf).toList().toString())
                    .contains("#/components/parameters/" + choice);
            assertThat(get.getObj("responses").getObj("200").hasKey("headers"))
                    .isEqualTo(vraag.parameter(Onward.PARAMETER).isPresent());
            assertThat(choices(document, choice))
                    .isEqualTo(Format.of(vraag).stream().map(Format::word).toList());
        });
        assertThat(choices(document, "lijstformat"))
                .isEqualTo(Format.QUESTIONS.stream().map(Format::word).toList());
    }

    private static List<String> choices(JsonObject document, String parameter) {
        return document.getObj("components")
                .getObj("parameters")
                .getObj(parameter)
                .getObj("schema")
                .getArray("enum")
                .map(each -> each.getAsString().value())
                .toList();
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells of itself and its data, in the words of the W3C's service description and of VoID. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionsIT {
    private static final String PREFIXES = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> "
            + "PREFIX void: <http://rdfs.org/ns/void#> PREFIX kwal: <https://w3id.org/kwalgraaf/def#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX formats: <http://www.w3.org/ns/formats/> PREFIX dcterms: <http://purl.org/dc/terms/> ";

    private Served served;

    @BeforeAll
    void start() throws IOException {
        served = Served.standard();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** The three tests of the W3C's suite for service descriptions. */
    @ParameterizedTest
    @ValueSource(strings = {"sparql", "query"})
    void endpoint_describes_itself(String name) throws IOException, InterruptedException {
        String endpoint = served.uri("kwalificaties/" + name).toString();
        HttpResponse<String> response = served.get("kwalificaties/" + name, "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph description = turtle(response);

        assertThat(ask(description, "?service a sd:Service ; sd:endpoint <" + endpoint + ">"))
                .isTrue();
        assertThat(ask(description, "?service sd:supportedLanguage sd:SPARQL11Query"))
                .isTrue();
        assertThat(ask(description, "?service sd:supportedLanguage sd:SPARQL11Update"))
                .isFalse();
        assertThat(ask(description, "?service sd:feature sd:UnionDefaultGraph")).isTrue();
        assertThat(ask(description, "?service sd:resultFormat formats:SPARQL_Results_JSON, formats:Turtle"))
                .isTrue();
        assertThat(ask(
                        description,
                        "?service sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ; void:triples 36 ] ; "
                                + "sd:namedGraph [ a sd:NamedGraph ; sd:name <https://w3id.org/kwalgraaf/graph/afgeleid> ; "
                                + "sd:graph [ a sd:Graph ; void:triples 2 ] ] ]"))
                .isTrue();
    }

    /** The third of the W3C's tests: what is said in its vocabulary is said in terms that its section 3 defines. */
    @Test
    void description_uses_the_terms_that_the_vocabulary_defines() throws IOException, InterruptedException {
        String vocabulary = "http://www.w3.org/ns/sparql-service-description#";
        Set<String> terms = new TreeSet<>();
        Graph description = turtle(served.get("kwalificaties/sparql", "Accept", "text/turtle"));
        description
                .find()
                .forEachRemaining(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .filter(node -> node.isURI() && node.getURI().startsWith(vocabulary))
                        .forEach(node -> terms.add(node.getURI().substring(vocabulary.length()))));

        assertThat(terms)
                .contains("Service", "endpoint", "supportedLanguage", "defaultDataset")
                .isSubsetOf(
                        ("Service Language Function Aggregate EntailmentRegime EntailmentProfile GraphCollection Dataset"
                                        + " Graph NamedGraph Feature SPARQL10Query SPARQL11Query SPARQL11Update"
                                        + " DereferencesURIs UnionDefaultGraph RequiresDataset EmptyGraphs"
                                        + " BasicFederatedQuery endpoint feature defaultEntailmentRegime"
                                        + " entailmentRegime defaultSupportedEntailmentProfile"
                                        + " supportedEntailmentProfile extensionFunction extensionAggregate"
                                        + " languageExtension supportedLanguage propertyFeature defaultDataset"
                                        + " availableGraphs resultFormat inputFormat defaultGraph namedGraph name graph")
                                .split(" "));
        // sd:endpoint and sd:resultFormat have a service, sd:defaultGraph a dataset as their domain.
        assertThat(
                        ask(
                                description,
                                "{ ?s sd:endpoint|sd:resultFormat|sd:defaultDataset ?o FILTER NOT EXISTS { ?s a sd:Service } } "
                                        + "UNION { ?s sd:defaultGraph|sd:namedGraph ?o FILTER NOT EXISTS { ?s a sd:Dataset } }"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/rdf+xml, application/rdf+xml",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "*/*, text/turtle; charset=utf-8"
    })
    void description_comes_in_the_format_asked_for(String accept, String contentType)
            throws IOException, InterruptedException {
        for (String path : List.of("kwalificaties/sparql", ".well-known/void")) {
            HttpResponse<String> response = served.get(path, "Accept", accept);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue(contentType);
        }
    }

    @Test
    void browser_is_sent_to_the_query_page() throws IOException, InterruptedException {
        HttpResponse<Void> response = HttpClient.newHttpClient()
                .send(
                        served.request("kwalificaties/sparql")
                                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/ui/#/dataset/kwalificaties/query");
    }

    @Test
    void dataset_is_described_from_the_data() throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(".well-known/void");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph description = turtle(response);

        String dataset = "?set a void:Dataset ; void:sparqlEndpoint <" + served.uri("kwalificaties/sparql") + "> ; ";
        assertThat(ask(description, dataset + "void:dataDump <" + served.uri("kwalificaties/data") + ">"))
                .isTrue();
        assertThat(ask(description, dataset + "void:triples 36")).isTrue();
        // Counted in the file by hand: three werkprocessen, in two documents.
        assertThat(ask(description, dataset + "void:classPartition [ void:class kwal:Werkproces ; void:entities 3 ]"))
                .isTrue();
        assertThat(ask(
                        description,
                        dataset + "void:propertyPartition [ void:property kwal:vereistCompetentie ; void:triples 4 ]"))
                .isTrue();
        assertThat(ask(description, dataset + "void:vocabulary kwal:")).isTrue();
        assertThat(
                        ask(
                                description,
                                dataset
                                        + "void:subset [ dcterms:identifier <https://w3id.org/kwalgraaf/graph/afgeleid> ; void:triples 2 ]"))
                .isTrue();
        assertThat(served.send(served.request(".well-known/void").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.send(served.request(".well-known/void").method("DELETE", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void dataset_is_counted_anew_after_a_change() throws IOException, InterruptedException {
        Store store = Store.of(Served.example(), false);
        try (Served changed = Served.over(store, Served.settings())) {
            String members = "?set void:classPartition [ void:class kwal:Werkproces ; void:entities ";
            assertThat(ask(turtle(changed.get(".well-known/void")), members + "3 ]"))
                    .isTrue();

            store.load(sink -> RDFParser.fromString(
                            "<https://w3id.org/kwalgraaf/graph/more> { <urn:x-test:one> a <https://w3id.org/kwalgraaf/def#Werkproces> }",
                            Lang.TRIG)
                    .parse(sink));

            Graph after = turtle(changed.get(".well-known/void"));
            assertThat(ask(after, members + "4 ]")).isTrue();
            assertThat(ask(after, "?set void:sparqlEndpoint ?endpoint ; void:triples 37"))
                    .isTrue();
        }
    }

    @Test
    void links_sources_and_rights_are_described() throws IOException, InterruptedException {
        DatasetGraph data = Served.example();
        RDFParser.fromString(
                        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> <https://w3id.org/kwalgraaf/graph/koppelingen/esco> { "
                                + "<urn:x-test:a> skos:closeMatch <urn:x-test:1> , <urn:x-test:2> ; skos:exactMatch <urn:x-test:3> . "
                                + "<urn:x-test:1> skos:prefLabel \"one\" } "
                                + "<https://w3id.org/kwalgraaf/graph/catalogus> { <https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder> "
                                + "<http://purl.org/dc/terms/rights> \"Vrij te gebruiken.\"@nl }",
                        Lang.TRIG)
                .parse(data);
        try (Served linked = Served.over(Store.of(data, Served.settings().readOnly()), Served.settings())) {
            Graph description = turtle(linked.get(".well-known/void"));

            String links = "?links a void:Linkset ; void:subjectsTarget ?set ; void:objectsTarget ?esco ; ";
            assertThat(ask(
                            description,
                            links + "void:linkPredicate skos:closeMatch ; void:triples 2 . ?set a void:Dataset ; "
                                    + "void:sparqlEndpoint ?endpoint ; void:subset ?links . "
                                    + "?esco dcterms:title 'esco' ; dcterms:rights "
                                    + "'This service uses the ESCO classification of the European Commission.'@en"))
                    .isTrue();
            assertThat(ask(description, links + "void:linkPredicate skos:exactMatch ; void:triples 1"))
                    .isTrue();
            assertThat(ask(
                            description,
                            "?set void:sparqlEndpoint ?e ; dcterms:rights ?rights ; dcterms:source "
                                    + "<https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder> ; void:exampleResource "
                                    + "<https://w3id.org/kwalgraaf/id/cloud-and-infrastructure-technician> "
                                    + "FILTER(?rights = 'Vrij te gebruiken.'@nl)"))
                    .isTrue();
        }
    }

    @Test
    void data_that_says_nothing_of_rights_is_described_without() throws IOException, InterruptedException {
        assertThat(ask(turtle(served.get(".well-known/void")), "?set void:sparqlEndpoint ?e ; dcterms:rights ?rights"))
                .isFalse();
    }

    @Test
    void description_follows_the_data() throws IOException, InterruptedException {
        try (Served changing = Served.over(Store.fixed(), Served.settings())) {
            assertThat(ask(turtle(changing.get(".well-known/void")), "?set void:triples 0"))
                    .isTrue();
            changing.store()
                    .replace(List.of(new Store.Replacement(
                            "urn:x-test:g",
                            "1",
                            RDFParser.fromString("<urn:x-test:a> a <urn:x-test:b> .", Lang.TURTLE)
                                    .toGraph())));
            assertThat(ask(turtle(changing.get(".well-known/void")), "?set void:triples 1 ; void:sparqlEndpoint ?e"))
                    .isTrue();
        }
    }

    /** To count is to read all there is: that waits for its turn as a query does, and the ping tells of it. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void counting_takes_a_turn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Page held = new Page("/vragen/*", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                begun.countDown();
                try {
                    release.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        Settings one = Served.settings().withLimits(Served.limits().withConcurrent(1));
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try (Served busy = Served.with(one, held)) {
            Future<HttpResponse<String>> first = clients.submit(() -> busy.get("vragen/held"));
            begun.await();
            Future<HttpResponse<String>> second = clients.submit(() -> busy.get(".well-known/void"));
            while (busy.get("$/ping").statusCode() == 200) {
                assertThat(first).isNotDone();
            }
            assertThat(busy.get("$/ping").body()).contains("one has waited for its turn");
            release.countDown();
            assertThat(second.get().statusCode()).isEqualTo(200);
        } finally {
            release.countDown();
            clients.shutdownNow();
        }
    }

    @Test
    void what_is_allowed_is_described() throws IOException, InterruptedException {
        Settings settings = Served.settings().withReach(Set.of(Reach.SERVICE));
        try (Served reaching = Served.with(settings)) {
            assertThat(ask(
                            turtle(reaching.get("kwalificaties/sparql", "Accept", "text/turtle")),
                            "?service sd:feature sd:BasicFederatedQuery"))
                    .isTrue();
        }
    }

    private static Graph turtle(HttpResponse<String> response) {
        return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
    }

    private static boolean ask(Graph graph, String pattern) {
        try (QueryExec exec = QueryExec.graph(graph)
                .query(PREFIXES + "ASK { " + pattern + " }")
                .build()) {
            return exec.ask();
        }
    }
}

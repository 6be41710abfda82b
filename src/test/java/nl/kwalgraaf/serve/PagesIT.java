package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that has an IRI has a page, and the same as data. */
class PagesIT {
    private static final String WERKPROCES = "id/netwerk-en-mediabeheerder/B1-K3-W3";
    private static final String BASE = "https://w3id.org/kwalgraaf/";
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = over(ShippedData.DATASET);
    }

    private static Served over(DatasetGraph data) throws IOException {
        Settings settings = Served.settings();
        Store store = Store.of(data, settings.readOnly());
        return Served.over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, key -> Optional.empty())
                        .toArray(Page[]::new));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            id/netwerk-en-mediabeheerder/B1-K3-W3 | */*                                   | 200 | text/html;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3 | text/html,application/xml;q=0.9       | 200 | text/html;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3 | text/turtle                           | 200 | text/turtle;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3 | text/html;q=0.5,text/turtle           | 200 | text/turtle;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3 | text/turtle;q=0.4,application/ld+json;q=0.6 | 200 | application/ld+json
            id/netwerk-en-mediabeheerder/B1-K3-W3 | application/rdf+xml                   | 200 | application/rdf+xml
            id/netwerk-en-mediabeheerder/B1-K3-W3 | application/n-triples                 | 200 | application/n-triples
            id/netwerk-en-mediabeheerder/B1-K3-W3 | application/trig                      | 200 | application/trig
            id/netwerk-en-mediabeheerder/B1-K3-W3 | image/png                             | 406 | text/plain;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3?format=turtle | text/html               | 200 | text/turtle;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3?format=html | text/turtle               | 200 | text/html;charset=utf-8
            id/netwerk-en-mediabeheerder/B1-K3-W3?format=docx | */*                       | 400 | text/plain;charset=utf-8
            id/netwerk-en-mediabeheerder/B9       | */*                                   | 404 | text/plain;charset=utf-8
            id/netwerk-en-mediabeheerder/B9       | text/turtle                           | 404 | text/plain;charset=utf-8
            id/                                   | */*                                   | 404 | text/plain;charset=utf-8
            id                                    | */*                                   | 404 | text/plain;charset=utf-8
            id/competentie/T                      | text/turtle                           | 200 | text/turtle;charset=utf-8
            id/erk/B1                             | text/html                             | 200 | text/html;charset=utf-8
            def                                   | */*                                   | 200 | text/html;charset=utf-8
            def                                   | text/turtle                           | 200 | text/turtle;charset=utf-8
            def/0.0.0                             | */*                                   | 404 | text/plain;charset=utf-8
            """)
    void address_and_its_forms(String path, String accept, int status, String contentType)
            throws IOException, InterruptedException {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> response =
                    served.send(served.request(path).header("Accept", accept).method(method, BodyPublishers.noBody()));

            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                    .isEqualTo(contentType);
            assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept", "Accept-Language");
        }
    }

    /** As SIB's query editors read them: every example says where it is to be asked. */
    @Test
    void questions_are_examples_for_query_editors() throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(".well-known/sparql-examples", "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph examples = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
        String form = "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX schema: <https://schema.org/> ASK { "
                + "?example a sh:SPARQLExecutable . ";
        String target = "?example schema:target <" + served.uri("kwalificaties/sparql") + "> ";
        assertThat(QueryExec.graph(examples)
                        .query(form + target + "; sh:select|sh:construct ?query }")
                        .ask())
                .isTrue();
        assertThat(QueryExec.graph(examples)
                        .query(form + "FILTER NOT EXISTS { " + target + "} }")
                        .ask())
                .as("an example without its address")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PUT", "POST", "DELETE", "PATCH"})
    void page_cannot_be_written(String method) throws IOException, InterruptedException {
        HttpResponse<String> response = served.send(served.request(WERKPROCES).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
    }

    /** Read in lines 656 to 694 of the document. */
    @Test
    void page_leads_from_the_thing_to_its_text_its_parts_and_esco() throws IOException, InterruptedException {
        String page = served.get(WERKPROCES, "Accept", "text/html").body();

        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"nl\">");
        assertThat(page)
                .contains(
                        "<h1><span class=\"code\">B1-K3-W3</span> <span>Stelt procedures op t.b.v. het informatiesysteem")
                // up to the kerntaak and the dossier, down to the items, across to competences
                .contains("href=\"/id/netwerk-en-mediabeheerder/B1-K3\"", "href=\"/id/netwerk-en-mediabeheerder\"")
                .contains("href=\"/id/netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6\"")
                .contains("href=\"/id/competentie/T\"", "href=\"/def#Werkproces\"")
                // the text, and where it stands: the document itself has a page, on which its lines are as they were
                // read
                .contains(
                        "Wanneer hij wijzigingen doorvoert, informeert hij de collega’s en gebruikers hier over. De beheerder")
                .contains("href=\"/bron/netwerk-en-mediabeheerder?bij=B1-K3-W3#r660\">regels 660–666, pagina 12</a>")
                .contains("href=\"http://data.europa.eu/esco/skill/")
                .contains("This service uses the ESCO classification of the European Commission.")
                .contains(
                        "Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven (SBB)",
                        "Gebruik is vrij met bronvermelding; commercieel gebruik is niet toegestaan.")
                .doesNotContain("Use is free");
    }

    @Test
    void page_comes_in_dutch_and_english() throws IOException, InterruptedException {
        assertThat(served.get(WERKPROCES, "Accept", "text/html", "Accept-Language", "en-GB,en;q=0.9")
                        .body())
                .contains("<html lang=\"en\">", "lines 660–666, page 12")
                // what the catalog says in English; the publisher has a Dutch name only
                .contains(
                        "<p>Use is free provided the source is acknowledged; commercial use is not permitted.",
                        "<p lang=\"nl\">Samenwerkingsorganisatie")
                .doesNotContain("Gebruik is vrij met bronvermelding");
        assertThat(served.get(WERKPROCES, "Accept", "text/html", "Accept-Language", "de,nl;q=0.5,en;q=0.4")
                        .body())
                .contains("<html lang=\"nl\">");
        assertThat(served.get(WERKPROCES + "?taal=en", "Accept", "text/html", "Accept-Language", "nl")
                        .body())
                .contains("<html lang=\"en\">", "hreflang=\"nl\" lang=\"nl\">Nederlands</a>");
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void every_form_of_data_says_the_same(String mediaType) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(WERKPROCES, "Accept", mediaType);
        Lang lang = RDFLanguages.contentTypeToLang(mediaType);
        Graph graph = RDFParser.fromString(response.body(), lang).toGraph();

        try (QueryExec exec = QueryExec.graph(graph)
                .query("PREFIX kwal: <" + BASE + "def#> ASK { <" + BASE + WERKPROCES + "> a kwal:Werkproces ; "
                        + "kwal:vereistCompetentie <" + BASE + "id/competentie/T> ; kwal:heeftPassage ?passage . "
                        + "?passage kwal:beginregel 660 ; kwal:eindregel 666 ; kwal:pagina 12 ; kwal:tekst ?tekst }")
                .build()) {
            assertThat(exec.ask()).isTrue();
        }
    }

    @Test
    void ontology_shows_each_term_where_its_iri_leads() throws IOException, InterruptedException {
        String page = served.get("def", "Accept", "text/html").body();

        assertThat(page)
                .contains(
                        "id=\"Werkproces\"",
                        "id=\"heeftWerkproces\"",
                        "Het werkproces is een van de werkprocessen van de kerntaak.",
                        "voor profiel: minstens één profieldeel of bij mbo-niveau: minstens één mbo-niveau")
                .doesNotContain("_:");
        Graph graph = RDFParser.fromString(
                        served.get("def", "Accept", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        try (QueryExec exec = QueryExec.graph(graph)
                .query("PREFIX kwal: <" + BASE + "def#> PREFIX owl: <http://www.w3.org/2002/07/owl#> " + "ASK { <"
                        + BASE + "def> a owl:Ontology . kwal:Werkproces a owl:Class }")
                .build()) {
            assertThat(exec.ask()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "id/x%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "def/%3Cscript%3E",
        "id/%0d%0aX-Injected:%20yes",
        "id/..%2f..%2f..%2fetc%2fpasswd",
        "id/../../etc/passwd"
    })
    void address_that_is_an_attack_finds_nothing(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("<script>", "<img", "root:");
        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
    }

    @Test
    void data_that_is_an_attack_is_shown_as_text() throws IOException, InterruptedException {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(
                        "PREFIX kwal: <" + BASE + "def#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> <" + BASE
                                + "graph/g> { <" + BASE
                                + "id/x> a kwal:Werkproces ; rdfs:label \"<script>alert(1)</script>\" ; "
                                + "kwal:omschrijving \"\\\" onload='x'\" ; rdfs:seeAlso <javascript:alert(1)> , <http://x/'onclick=y> ; "
                                + "kwal:code \"<b>\" }",
                        Lang.TRIG)
                .parse(data);
        try (Served hostile = over(data)) {
            String page = hostile.get("id/x", "Accept", "text/html").body();

            assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
            assertThat(page).doesNotContain("<script>", "href=\"javascript", "<b>");
            assertThat(Jsoup.parse(page).select("[onload], [onclick]")).isEmpty();
        }
    }
}

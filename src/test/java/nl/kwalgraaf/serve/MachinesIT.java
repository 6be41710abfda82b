package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site tells programs beside its pages: whether something changed, by what it varies, where the same is as data. */
class MachinesIT {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.shipped();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** RFC 9110, section 13.1.2: who has the present state is told so, and sent nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                         | text/html
            zoek?q=netwerk                             | text/html
            bron/netwerk-en-mediabeheerder             | text/html
            bron/netwerk-en-mediabeheerder             | text/plain
            vergelijk?a=R1&b=P2                        | text/html
            kruistabel/netwerk-en-mediabeheerder       | text/html
            vragen/                                    | text/html
            vragen/niveaus                             | text/html
            sparql                                     | text/html
            id/netwerk-en-mediabeheerder/B1-K1         | text/html
            id/netwerk-en-mediabeheerder/B1-K1         | text/turtle
            graph/bevindingen                          | text/turtle
            def                                        | text/turtle
            shapes                                     | text/turtle
            context.jsonld                             | application/ld+json
            api/vragen/niveaus                         | text/csv
            api/openapi.json                           | application/json
            .well-known/void                           | text/turtle
            .well-known/sparql-examples                | text/turtle
            sitemap.xml                                | */*
            """)
    void what_has_not_changed_is_not_sent_again(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> first = served.get(path, "Accept", accept);
        String tag = first.headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = served.get(path, "Accept", accept, "If-None-Match", tag);
        HttpResponse<String> other = served.get(path, "Accept", accept, "If-None-Match", "W/\"other\"");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    /** What is not there has no state. */
    @ParameterizedTest
    @ValueSource(strings = {"id/er-is-niets", "bron/er-is-niets", "api/vragen/niveaus?dossier=er-is-niets", "onzin"})
    void what_is_refused_bears_no_tag(String path) throws IOException, InterruptedException {
        for (String accept : List.of("text/html", "text/plain", "*/*")) {
            HttpResponse<String> refused = served.get(path, "Accept", accept);

            assertThat(refused.headers().firstValue("ETag")).as(accept).isEmpty();
        }
    }

    /** RFC 9110, section 12.5.5: by all that was looked at, or a cache gives one asker what another asked for. */
    @ParameterizedTest
    @CsvSource({
        "'', Accept-Encoding Accept-Language",
        "bron/netwerk-en-mediabeheerder, Accept Accept-Encoding Accept-Language",
        "sparql, Accept Accept-Encoding Accept-Language",
        "id/netwerk-en-mediabeheerder, Accept Accept-Encoding Accept-Language",
        "onzin, Accept Accept-Encoding Accept-Language",
        "api/vragen/niveaus?format=csv, Accept Accept-Encoding",
    })
    void an_answer_says_by_what_it_varies(String path, String headers) throws IOException, InterruptedException {
        TreeSet<String> varies = new TreeSet<>();
        served.get(path, "Accept", "text/html")
                .headers()
                .allValues("Vary")
                .forEach(value -> varies.addAll(Arrays.asList(value.split(", *"))));

        assertThat(varies).containsAll(List.of(headers.split(" ")));
    }

    /** As urllib, SPARQLWrapper and who types them send the names; a plus that is not encoded is a blank. */
    @ParameterizedTest
    @ValueSource(strings = {"rdf%2Bxml", "rdf+xml", "xml", "rdfxml", "application/rdf%2Bxml"})
    void rdf_xml_has_many_names(String name) throws IOException, InterruptedException {
        String construct = Served.encode("CONSTRUCT WHERE { ?s a <https://w3id.org/kwalgraaf/def#Kerntaak> }");

        for (String path :
                List.of("id/netwerk-en-mediabeheerder/B1-K1?", "sparql?timeout=0&query=" + construct + "&")) {
            HttpResponse<String> answer = served.get(path + "format=" + name);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/rdf+xml");
        }
    }

    /** FAIR signposting: by which address it is cited, and where the same is had as data. */
    @Test
    void a_thing_says_how_it_is_cited_and_had_as_data() throws IOException, InterruptedException {
        String links = served.get("id/netwerk-en-mediabeheerder/B1-K1", "Accept", "text/html")
                .headers()
                .firstValue("Link")
                .orElse("");

        assertThat(links)
                .contains("<https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/B1-K1>; rel=\"cite-as\"")
                .contains("rel=\"describedby\"; type=\"text/turtle\"")
                .contains("rel=\"describedby\"; type=\"application/ld+json\"");
    }

    /** schema.org's classes; the addresses are those of the pages that a reader has from the links. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                 | WebSite
            zoek                                               | WebPage
            zoek?q=netwerk                                     | WebPage
            bron/netwerk-en-mediabeheerder                     | DigitalDocument
            vergelijk                                          | WebPage
            vergelijk?a=R1&b=P2                                | Dataset
            kruistabel/L1?rijen=vakkennis&naast=B1             | Dataset
            vragen/                                            | WebPage
            vragen/aantallen                                   | Dataset
            vragen/elm-weergave                                | Dataset
            sparql                                             | WebPage
            def                                                | DefinedTermSet
            def/alignment                                      | DefinedTermSet
            shapes                                             | Dataset
            id/netwerk-en-mediabeheerder                       | DigitalDocument
            id/netwerk-en-mediabeheerder/kwalificatie/P2       | EducationalOccupationalCredential
            id/netwerk-en-mediabeheerder/B1-K3-W3              | DefinedTerm
            graph/bevindingen                                  | Dataset
            """)
    void every_page_tells_search_engines_what_it_is(String path, String type) throws IOException, InterruptedException {
        Document page = page(path);

        JsonObject said = structured(page).get(0);
        assertThat(said.getString("@type")).isEqualTo(type);
        assertThat(said.getString("url")).isNotEmpty();
        assertThat(said.getString("name")).isNotEmpty();
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).hasSizeGreaterThan(20);
        assertThat(page.select("meta[property=og:title]").attr("content")).isNotEmpty();
    }

    /** A file that is named is there, in the form that is named, and the header of the answer names it too. */
    @ParameterizedTest
    @CsvSource({
        "bron/netwerk-en-mediabeheerder, encoding, 1",
        "vergelijk?a=R1&b=P2, distribution, 3",
        "kruistabel/L1, distribution, 3",
        "vragen/aantallen, distribution, 4",
        "vragen/elm-weergave, distribution, 2",
        "def, encoding, 6",
        "shapes, distribution, 6"
    })
    void the_files_that_a_page_names_to_programs_are_there(String path, String property, int count)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        List<JsonObject> files =
                objects(structured(Jsoup.parse(answer.body())).get(0).get(property));

        assertThat(files).hasSize(count);
        String links = answer.headers().firstValue("Link").orElse("");
        for (JsonObject file : files) {
            String address = file.getString("contentUrl");
            assertThat(address).startsWith(served.uri("").toString());
            HttpResponse<byte[]> had = served.bytes(
                    served.request(address.substring(served.uri("").toString().length())));
            assertThat(had.statusCode()).as(address).isEqualTo(200);
            assertThat(had.headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .startsWith(file.getString("encodingFormat"));
            assertThat(links).contains("type=\"" + file.getString("encodingFormat") + "\"");
        }
    }

    /** R1 and L1 may be called by their code alone as long as no other document has them. */
    @ParameterizedTest
    @CsvSource({
        "vergelijk?a=R1&b=P2, vergelijk?a=cloud",
        "kruistabel/L1, kruistabel/cloud",
        "kruistabel/L1?taal=en, kruistabel/cloud"
    })
    void a_page_has_one_address_however_its_subject_was_named(String path, String begin)
            throws IOException, InterruptedException {
        String canonical = page(path).select("link[rel=canonical]").attr("href");

        assertThat(canonical).startsWith(served.uri(begin).toString());
        String below = canonical.substring(served.uri("").toString().length());
        assertThat(page(below).select("link[rel=canonical]").attr("href")).isEqualTo(canonical);
        assertThat(page(below).select("h1").text())
                .isEqualTo(page(path.replaceAll("[?]taal=en", "")).select("h1").text());
    }

    @Test
    void what_is_not_there_is_no_page_to_be_found_again() throws IOException, InterruptedException {
        Document nothing = page("onzin");

        assertThat(nothing.select("link[rel=canonical], script, meta[property]"))
                .isEmpty();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(served.get(path, "Accept", "text/html").body());
    }

    private static List<JsonObject> structured(Document page) {
        return objects(
                JSON.parse(page.selectFirst("script[type=application/ld+json]").data())
                        .get("@graph"));
    }

    private static List<JsonObject> objects(JsonValue array) {
        List<JsonObject> objects = new ArrayList<>();
        array.getAsArray().forEach(each -> objects.add(each.getAsObject()));
        return objects;
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Library;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editions of one dossier, built together and asked over HTTP. */
class EditionsIT {
    private static final String OLD = "bakker-23185-2015-08-01";
    private static final String NEW = "bakker-23185-2030-08-01-gewijzigd-2031";

    @TempDir
    private static Path folder;

    private static Served served;

    private static String dossier(String day, String task) {
        return """
                KWALIFICATIEDOSSIER MBO

                Bakker

                Geldig vanaf %s
                Kwalificatiedossier: Bakker (Crebonr. 23185)
                Kwalificatie:
                Broodbakker (Crebonr. 25999)

                Basisdeel

                B1-K1: %s

                Complexiteit

                Geen dag is gelijk.

                Profieldeel

                P1: Broodbakker

                Mbo-niveau

                3
                """.formatted(day, task);
    }

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("a.txt"), dossier("01-08-2015", "Bakt brood"));
        Files.writeString(folder.resolve("b.txt"), dossier("01-08-2030\nGewijzigd 2031", "Bakt brood en banket"));
        DatasetGraph data = DatasetGraphFactory.create();
        Corpus corpus = Corpus.of(List.of(folder));
        Library library = new Library(corpus);
        new Publication(new Iris(Kwal.BASE), StreamRDFLib.dataset(data))
                .publish(corpus, (document, stated) -> library.add(document));
        Settings settings = Served.settings();
        Store store = Store.of(data, settings.readOnly());
        served = Served.over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, library::find).toArray(Page[]::new));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return served.get(path, "Accept", accept);
    }

    @Test
    void both_editions_answer() throws IOException, InterruptedException {
        assertThat(get("/id/" + OLD + "/B1-K1", "text/turtle").body()).contains("\"Bakt brood\"");
        assertThat(get("/id/" + NEW + "/B1-K1", "text/turtle").body()).contains("\"Bakt brood en banket\"");
        assertThat(get("/id/" + NEW, "text/turtle").body()).contains("replaces");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/bakker-23185,                       /id/",
        "/id/bakker-23185/B1-K1,                 /id//B1-K1",
        "/id/bakker,                             /id/",
        "/id/bakker-23185-2029-08-01,            /id/",
        "/id/23185,                              /id/",
        "/id/bakker-23185/passage/6-8,           /id//passage/6-8",
        "/bron/bakker-23185,                     /bron/",
        "/kruistabel/bakker-23185?format=csv,    /kruistabel/?format=csv",
    })
    void a_key_that_no_edition_bears_leads_to_the_newest(String asked, String there)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(asked, "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(302);
        String path = there.replaceFirst("(/[a-z]+/)", "$1" + NEW);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path);
    }

    @Test
    void a_passage_of_the_first_version_leads_to_its_line() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/id/" + OLD + "/passage/6-8", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/bron/" + OLD + "#r6");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/bakker-23185/B1-K9",
        "/id/bakker-23185-2030-08-01-gewijzigd-2032",
        "/id/kok-29999",
        "/id/reeks/29999",
    })
    void what_no_edition_has_is_not_there(String asked) throws IOException, InterruptedException {
        assertThat(get(asked, "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void a_number_means_the_newest_in_questions_comparison_and_search() throws IOException, InterruptedException {
        assertThat(get("/api/vragen/kwalificatie?kwalificatie=25999&format=csv", "text/csv")
                        .body())
                .contains("Bakt brood en banket")
                .doesNotContain(OLD);
        assertThat(get("/api/vragen/niveaus?dossier=23185&format=csv", "text/csv")
                        .body())
                .contains(NEW)
                .doesNotContain(OLD);
        assertThat(get("/vergelijk?a=" + OLD + "&b=23185", "text/html").body()).contains("Bakt brood en banket");
        assertThat(get("/vergelijk?a=25999&b=" + OLD, "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/zoek?q=23185", "text/html").body()).contains(NEW);
    }

    /** Both editions have a B1: a person chooses, a program is told which there are. */
    @ParameterizedTest
    @CsvSource({
        "/kruistabel/B1,               /kruistabel/%s/B1",
        "/kruistabel/25999?naast=B1,   /kruistabel/25999?naast=%s%%2FB1",
        "/vergelijk?a=B1&b=25999,      /vergelijk?a=%s%%2FB1&b=25999",
        "/vergelijk?a=25999&b=B1,      /vergelijk?a=25999&b=%s%%2FB1",
    })
    void a_name_of_several_things_leads_to_each(String asked, String there) throws IOException, InterruptedException {
        HttpResponse<String> page = get(asked, "text/html");
        List<String> ways = Jsoup.parse(page.body()).select("main li a").eachAttr("href");
        HttpResponse<String> file = get(asked + (asked.contains("?") ? "&" : "?") + "format=csv", "*/*");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(ways).containsExactlyInAnyOrder(there.formatted(OLD), there.formatted(NEW));
        for (String way : ways) {
            assertThat(get(way, "text/html").statusCode()).as(way).isEqualTo(200);
        }
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(file.body()).contains(OLD + "/B1", NEW + "/B1");
    }
}

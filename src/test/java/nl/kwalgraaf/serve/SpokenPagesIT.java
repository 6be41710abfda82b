package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and workbooks speak one language, by names, and lead to the line in the document. */
class SpokenPagesIT {
    private static final String CLOUD = "id/cloud-and-infrastructure-technician";
    private static final String MEDIA = "id/netwerk-en-mediabeheerder";

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.shipped();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(served.get(path, "Accept", "text/html").body());
    }

    /** The parts of a workbook by name. */
    private static Map<String, String> workbook(String path) throws IOException, InterruptedException {
        Map<String, String> parts = new HashMap<>();
        // By its directory, as a program for sheets reads it: the entries before it do not tell their size.
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, served.bytes(served.request(path)).body());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Verschillen, anders verwoord, soort onderdeel, Only right",
        "en, Differences, reworded, kind of unit, anders verwoord"
    })
    void the_workbook_of_a_comparison_speaks_the_language_of_its_page(
            String language, String sheet, String change, String column, String foreign)
            throws IOException, InterruptedException {
        String link = page("vergelijk?a=R1&b=P2&taal=" + language)
                .select("a:matchesOwn(^XLSX$)")
                .attr("href");

        Map<String, String> workbook = workbook(link.substring(1));

        assertThat(workbook.get("xl/workbook.xml")).contains("name=\"" + sheet + "\"");
        assertThat(workbook.get("xl/sharedStrings.xml"))
                .contains(">" + change + "<")
                .contains(">" + column + "<")
                .contains(">L1-K1 Beheert de infrastructuur<")
                .doesNotContain(">" + foreign + "<")
                .doesNotContain(">old_code<");
    }

    @Test
    void the_workbook_of_two_cross_tables_holds_both() throws IOException, InterruptedException {
        Document page = page("kruistabel/L1?naast=B1&rijen=vakkennis&taal=en");

        String link = page.select("a:matchesOwn(^XLSX$)").attr("href");
        String sheets = workbook(link.substring(1)).get("xl/workbook.xml");

        assertThat(sheets).contains("name=\"Knowledge L1, everybody\"").contains("name=\"Knowledge B1, everybody\"");
    }

    @Test
    void what_stands_beside_a_cross_table_is_chosen_from_a_list_and_the_rows_stay()
            throws IOException, InterruptedException {
        Document page = page("kruistabel/L1?rijen=gedrag");

        assertThat(page.select("select#naast option").eachAttr("value"))
                .contains("", "netwerk-en-mediabeheerder/kwalificatie/P2", "netwerk-en-mediabeheerder/B1");
        assertThat(page.select("form:has(#naast) input[name=rijen]").attr("value"))
                .isEqualTo("gedrag");
    }

    @Test
    void the_columns_of_a_cross_table_have_names_that_can_be_read() throws IOException, InterruptedException {
        Document page = page("kruistabel/L1");

        assertThat(page.select("dl.codes dt").eachText())
                .isEqualTo(page.select(".kruis thead th").eachText())
                .startsWith("L1-K1-W1");
        assertThat(page.select("dl.codes dd").first().text())
                .isEqualTo("Installeert en configureert netwerk- en infrastructuuronderdelen");
    }

    /** B1 has aanvullingen for the Netwerk- en mediabeheerder; L1 has none. */
    @Test
    void a_cross_table_says_of_whom_alone_something_is_asked() throws IOException, InterruptedException {
        Document page = page("kruistabel/L1?naast=B1");

        assertThat(page.select("h2 + p").eachText())
                .containsExactly(
                        "● van iedereen gevraagd", "● van iedereen gevraagd; + alleen van Netwerk- en mediabeheerder");
    }

    /** "Mbo-niveau" and "4" stand on lines 524 and 526. */
    @Test
    void a_level_leads_to_its_line() throws IOException, InterruptedException {
        Document page = page(CLOUD + "/kwalificatie/R1");

        assertThat(page.select("dt:contains(mbo-niveau) + dd a.plek").attr("href"))
                .endsWith("#r526");
    }

    /** The overview names it on line 79; its heading is on line 696. */
    @Test
    void a_unit_leads_to_its_heading() throws IOException, InterruptedException {
        assertThat(page(MEDIA + "/B1-K3-W4").select("h1 + ul a.plek").attr("href"))
                .endsWith("#r696");
        assertThat(page("zoek?q=B1-K3-W4").select(".treffers a.plek").first().attr("href"))
                .endsWith("#r696");
    }

    @Test
    void both_the_levels_that_are_printed_and_those_of_language_are_compared()
            throws IOException, InterruptedException {
        Document page = page("vergelijk?a=R1&b=P2");

        assertThat(page.select("h3:matchesOwn(^Niveaus$) + dl dt").eachText()).containsExactly("Beide (11)");
        assertThat(page.select("h3:matchesOwn(^Niveaus$) + dl dd").text())
                .contains("mbo-niveau 4", "Engels, lezen: B1 (mbo-niveau 4)", "Nederlandse taal: 3F (mbo-niveau 4)");
    }

    @Test
    void how_to_cite_a_thing_stands_above_what_it_consists_of() throws IOException, InterruptedException {
        Elements order = page(CLOUD).select("main summary, main h2");

        assertThat(order.first().text()).isEqualTo("Verwijzen, en als data");
    }

    @Test
    void a_requirement_is_called_by_what_it_requires() throws IOException, InterruptedException {
        Document page = page(MEDIA + "/B1/generiek/engels/niveau-eis/engels-4-lezen?taal=en");

        assertThat(page.select("h1").text()).isEqualTo("Engels, lezen: B1 (mbo level 4)");
        assertThat(page.title()).containsOnlyOnce("level requirement");
    }

    @Test
    void a_finding_is_called_by_what_it_means_and_leads_to_its_line() throws IOException, InterruptedException {
        Document page = page(MEDIA + "/bevinding/13");

        assertThat(page.select("h1").text()).startsWith("bevinding 13: ").hasSizeGreaterThan("bevinding 13: ".length());
        assertThat(page.select("nav.pad a").eachText()).containsExactly("Netwerk- en mediabeheerder");
        assertThat(page.select("h1 + ul a.plek").attr("href")).contains("/bron/netwerk-en-mediabeheerder");
        assertThat(page.select("dt:contains(ernst) + dd").text()).isEqualTo("opmerking");
    }

    /** The overview names P1-K2 on lines 90 and 91, and the document has no such kerntaak. */
    @ParameterizedTest
    @CsvSource({"nl, waarschuwing: Het overzicht noemt kerntaak P1-K2", "en, warning: The overview names kerntaak P1-K2"
    })
    void a_finding_is_told_in_the_language_of_the_page(String language, String told)
            throws IOException, InterruptedException {
        Document text = page("bron/netwerk-en-mediabeheerder?taal=" + language);

        assertThat(text.select("#r90 .bev").text()).startsWith(told);
        assertThat(text.select("#r90 .bev a").attr("title")).isEqualTo("kerntaak-without-body");
        String own = text.select("#r90 .bev a").attr("href");
        assertThat(page(own.substring(1)).select("dd .tekst").text()).contains(told.replaceFirst(".*: ", ""));
    }

    /** Whatever is told to who reads a document is told in both languages. */
    @Test
    void no_finding_of_a_dutch_page_is_in_english() throws IOException, InterruptedException {
        for (String document : List.of(CLOUD, MEDIA)) {
            Document found = page("graph/bevindingen?document=" + document.substring("id/".length()));

            assertThat(found.select("ol.treffers > li")).isNotEmpty();
            assertThat(found.select("ol.treffers [lang=en]").eachText()).isEmpty();
        }
    }

    /** Line 688 is longer than a name. */
    @Test
    void an_item_is_headed_by_all_its_words_and_says_them_once() throws IOException, InterruptedException {
        Document page = page(MEDIA + "/B1-K3-W3/gedrag/6");

        assertThat(page.select("h1").text())
                .isEqualTo("informeert collega’s en gebruikers tijdig en volledig als wijzigingen zijn doorgevoerd.");
        assertThat(page.select("dt:contains(tekst)")).isEmpty();
        assertThat(page.select("main details:contains(Vast adres)").text()).contains("wijzigingen zijn doorgevoerd.");
    }

    @Test
    void what_both_ask_says_on_which_line_of_which() throws IOException, InterruptedException {
        for (Element each : page("vergelijk?a=R1&b=P2").select("h3#Competenties + dl dt:contains(Beide) + dd li")) {
            assertThat(each.select("a.plek").eachText())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("R1 regel"),
                            second -> assertThat(second).startsWith("P2 regel"));
        }
        assertThat(page("vergelijk?a=R1&b=P2").select("[role=status]").text()).contains(" alleen R1", " alleen P2");
    }

    /** Both documents have names for what they are, which are no codes. */
    @Test
    void sides_without_a_code_are_told_apart_by_where_they_stand() throws IOException, InterruptedException {
        String counts = page("vergelijk?a=netwerk-en-mediabeheerder&b=cloud-and-infrastructure-technician&taal=en")
                .select("[role=status]")
                .text();

        assertThat(counts).contains(" only left", " only right");
    }

    @Test
    void a_name_in_an_answer_is_said_in_the_language_of_the_page() throws IOException, InterruptedException {
        Document page = page("vragen/verschil-competenties?taal=en");

        assertThat(page.select("main tbody a[href^=/id/competentie/F]").text())
                .isEqualTo(page("id/competentie/F?taal=en").select("h1").text().replaceFirst("^F ", ""));
        assertThat(page.select("main thead th").eachAttr("title")).doesNotContain("iri");
    }

    @Test
    void what_was_found_in_an_answer_is_called_in_the_language_of_the_page() throws IOException, InterruptedException {
        assertThat(page("vragen/zoek?taal=en")
                        .select("main tbody td:first-child")
                        .eachText())
                .contains("text", "description")
                .doesNotContain("tekst", "omschrijving");
    }

    /** Units are read in the order of their codes, whatever their number among their siblings is. */
    @Test
    void what_asks_for_a_competentie_stands_in_the_order_of_its_document() throws IOException, InterruptedException {
        List<String> codes = page("id/competentie/M")
                .select("h2:contains(wordt gevraagd) + ul li:contains(Netwerk- en mediabeheerder) .code")
                .eachText();

        assertThat(codes).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void an_article_of_an_act_is_called_by_its_number() throws IOException, InterruptedException {
        assertThat(page("id/mbo-niveau/4").select("dt:contains(bron) + dd").text())
                .isEqualTo("BWBR0007625, artikel 7.2.2");
    }

    @Test
    void the_rows_that_a_cross_table_has_are_told_from_those_that_it_may_have()
            throws IOException, InterruptedException {
        assertThat(page("kruistabel/L1?rijen=gedrag")
                        .select("nav a[aria-current]")
                        .eachText())
                .containsExactly("gedrag per werkproces");
    }

    @ParameterizedTest
    @CsvSource({"nl, heeft werkproces", "en, has work process"})
    void the_picture_of_the_ontology_speaks_the_language_of_the_page(String language, String row)
            throws IOException, InterruptedException {
        assertThat(page("def?taal=" + language).select("svg.ontologie text").eachText())
                .anyMatch(text -> text.startsWith(row));
    }

    @Test
    void who_misspells_a_question_is_led_to_those_that_are_near() throws IOException, InterruptedException {
        Document page = page("vragen/niveau?taal=en");

        assertThat(page.select("h1").text()).isEqualTo("Not found");
        assertThat(page.select("main ul a").eachAttr("href")).contains("/vragen/niveaus?taal=en");
        for (Element link : page.select("main ul a")) {
            assertThat(page(link.attr("href").substring(1)).select("h1").text()).isEqualTo(link.text());
        }
    }

    /** A comment in a query goes to the end of its line: without the line ends the query is another. */
    @Test
    void the_page_of_a_question_leads_to_its_answer_and_shows_the_query_as_it_is_written()
            throws IOException, InterruptedException {
        Document page = page("id/vraag/niveaus");

        assertThat(page.select("h1 + ul a").eachAttr("href")).containsExactly("/vragen/niveaus");
        assertThat(page.select("dd .tekst").stream().map(Element::wholeText))
                .anyMatch(text -> text.contains("\nSELECT ") && text.contains("\nWHERE {\n"));
        assertThat(page("id/vraag/elm-weergave").select("h1 + ul a").eachAttr("href"))
                .containsExactly("/vragen/elm-weergave");
    }

    /** A level belongs to all documents: it stands in none, and says where it is asked. */
    @Test
    void a_level_says_where_it_is_asked() throws IOException, InterruptedException {
        Document page = page("id/rekenniveau/4");

        assertThat(page.select("nav.pad")).isEmpty();
        assertThat(page.select("h2:contains(Waar dit niveau wordt gevraagd) + ul li"))
                .isNotEmpty();
    }

    @Test
    void only_what_can_be_compared_offers_it() throws IOException, InterruptedException {
        assertThat(page(MEDIA + "/B1-K3").select("main a:matchesOwn(^vergelijk$)"))
                .isEmpty();
        for (Element link : page(MEDIA + "/B1").select("h1 + ul a:not(.plek)")) {
            assertThat(served.get(link.attr("href").substring(1), "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(page(MEDIA + "/P2").select("h1 + ul a:not(.plek)").eachAttr("href"))
                .containsExactly(
                        "/kruistabel/netwerk-en-mediabeheerder/kwalificatie/P2",
                        "/vergelijk?a=netwerk-en-mediabeheerder%2Fkwalificatie%2FP2");
    }

    @Test
    void no_column_of_the_first_page_is_empty() throws IOException, InterruptedException {
        Document home = page("");

        for (int column = 0; column < home.select("thead th").size(); column++) {
            int at = column;
            assertThat(home.select("tbody tr").stream().map(row -> row.child(at).text()))
                    .as(home.select("thead th").get(at).text())
                    .anyMatch(text -> !text.isEmpty());
        }
    }

    @Test
    void the_form_of_a_question_speaks_of_names() throws IOException, InterruptedException {
        Document page = page("vragen/werkprocessen-per-competentie?taal=en");

        assertThat(page.select("form.vraag").text()).doesNotContain("IRI").doesNotContain("key");
        assertThat(page.select("form.vraag label").eachText()).noneMatch(label -> label.startsWith("na"));
        assertThat(page.select("select[name=dossier] option").eachText()).contains("Netwerk- en mediabeheerder");
        assertThat(page.select("h1 + p").text()).doesNotContain("given as na");
    }

    @Test
    void the_columns_of_an_answer_have_names_in_the_language_of_the_page() throws IOException, InterruptedException {
        Document page = page("vragen/eqf-overzicht?taal=en");

        assertThat(page.select("main thead th").eachText()).contains("EQF: stated or derived", "field of education");
        assertThat(page.select("h1 + p").text())
                .contains("\"EQF: stated or derived\"")
                .doesNotContain("eqfHerkomst");
        assertThat(page.select("figure")).as("a number of ISCED-F is no amount").isEmpty();
    }

    @Test
    void a_name_in_an_answer_is_the_link_to_what_bears_it() throws IOException, InterruptedException {
        Document page = page("vragen/verschil-competenties");

        assertThat(page.select("main thead th").eachAttr("title")).doesNotContain("iri");
        assertThat(page.select("main tbody a[href=/id/competentie/F]").text()).isEqualTo("Ethisch en integer handelen");
    }

    @ParameterizedTest
    @CsvSource({
        "vragen/vakkennis?deel=B1-K9&taal=nl, komt hier niet voor als onderdeel.",
        "vragen/vakkennis?deel=B1-K9&taal=en, is not known here as part."
    })
    void what_is_wrong_with_a_value_is_said_in_the_language_of_the_page(String path, String told)
            throws IOException, InterruptedException {
        Document page = page(path);

        assertThat(page.select("[role=alert]").text()).contains(told).doesNotContain("Did you mean");
        assertThat(page.select("select[name=deel] option[selected]").text()).isEqualTo("B1-K9");
    }

    @Test
    void a_page_that_is_not_there_says_so_in_its_language() throws IOException, InterruptedException {
        assertThat(page("id/er-is-niets?taal=nl").select("h1 + p").text()).startsWith("Van dit adres is niets bekend.");
        assertThat(page("id/er-is-niets?taal=en").select("h1 + p").text())
                .startsWith("Nothing is known of this address.");
        assertThat(List.of(
                        page("kruistabel/L1?rijen=x&taal=nl").select("h1 + p").text()))
                .containsExactly("De rijen zijn competentie, gedrag of vakkennis, niet \"x\".");
    }
}

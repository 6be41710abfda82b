package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.kwalgraaf.dutch.SlowToLookThrough;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as somebody who clicks sees it: from the first page every other one is reached, and no link is broken. */
class SiteIT {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final String BASE = "https://w3id.org/kwalgraaf/";

    /** Bytes of a page after gzip that a telephone on a train gets in a blink; documents and the editor are larger. */
    private static final int LARGEST = 30_000;

    private static Served served;
    private static Crawl crawl;

    /**
     * What a walk over all links from the first page found.
     *
     * @param pages HTML by path
     * @param broken links with the status that answered them
     * @param toTheBase links that lead away to permanent addresses
     */
    private record Crawl(Map<String, String> pages, List<String> broken, Set<String> seen, Set<String> toTheBase) {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        served = Served.shipped();
        crawl = walk();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Crawl walk() throws IOException, InterruptedException {
        URI first = served.uri("");
        Crawl walked = new Crawl(new TreeMap<>(), new ArrayList<>(), new TreeSet<>(Set.of("/")), new TreeSet<>());
        Deque<String> next = new ArrayDeque<>(walked.seen());
        while (!next.isEmpty()) {
            String path = next.remove();
            HttpResponse<String> page = served.get(path.substring(1), "Accept", "text/html,*/*;q=0.1");
            if (page.statusCode() >= 400) {
                walked.broken().add(page.statusCode() + " " + path);
                continue;
            }
            if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            walked.pages().put(path, page.body());
            for (Matcher links = LINK.matcher(page.body()); links.find(); ) {
                String href = unescaped(links.group(1));
                if (href.startsWith(BASE)) {
                    walked.toTheBase().add(path + " -> " + href);
                }
                URI address = first.resolve(path).resolve(href.replace(" ", "%20"));
                boolean here = address.getPort() == first.getPort() && "localhost".equals(address.getHost());
                boolean form = address.getRawQuery() != null
                        && address.getRawQuery().matches(".*(format|taal|bij|a|b|q|naast|rijen)=.*");
                if (here && !form && walked.seen().add(address.getRawPath())) {
                    next.add(address.getRawPath());
                }
            }
        }
        return walked;
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<");
    }

    @Test
    void no_link_is_broken_and_none_leads_away_to_a_permanent_address() {
        assertThat(crawl.broken()).isEmpty();
        assertThat(crawl.toTheBase()).isEmpty();
    }

    @Test
    void from_the_first_page_the_page_of_every_thing_is_reached() {
        Set<String> missed = new TreeSet<>();
        ShippedData.DATASET.find().forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            if (subject.isURI() && subject.getURI().startsWith(BASE + "id/")) {
                String path = "/" + subject.getURI().substring(BASE.length());
                if (!crawl.seen().contains(path)) {
                    missed.add(path);
                }
            }
        });

        assertThat(crawl.pages()).hasSizeGreaterThan(1_000);
        assertThat(missed).isEmpty();
    }

    @Test
    void no_two_things_share_the_title_of_their_page() {
        Map<String, Set<String>> byTitle = new TreeMap<>();
        crawl.pages().forEach((path, html) -> {
            Matcher title = TITLE.matcher(html);
            assertThat(title.find()).as(path).isTrue();
            byTitle.computeIfAbsent(title.group(1), ignored -> new TreeSet<>()).add(path);
        });
        byTitle.values().removeIf(paths -> paths.size() == 1);

        assertThat(byTitle).isEmpty();
    }

    @Test
    void a_page_is_small_but_for_documents_and_the_editor() throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>(crawl.pages());
        // What comes of a form has no link.
        for (String path : SiteInBrowserIT.PAGES) {
            pages.put("/" + path, served.get(path, "Accept", "text/html").body());
        }
        Map<String, Integer> large = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
            boolean mayBeLarge =
                    page.getKey().startsWith("/bron/") || page.getKey().equals("/sparql");
            if (packed.size() > LARGEST && !mayBeLarge) {
                large.put(page.getKey(), packed.size());
            }
        }

        assertThat(large).isEmpty();
    }

    /** The Nu Html Checker; in a process of its own, for it wants another Jetty than ours. */
    @Test
    void the_html_checker_has_no_message(@TempDir Path folder) throws IOException, InterruptedException {
        Path checker = Path.of("target/validator");
        assumeTrue(Files.isDirectory(checker), "the build has not fetched the HTML checker to " + checker);
        // That the checker reads what is in the folder is seen by what it says of this one.
        Files.writeString(
                folder.resolve("fault.html"),
                "<!DOCTYPE html><html lang=\"nl\"><head><title>x</title></head><body><p></div></body></html>");
        Map<String, String> names = new TreeMap<>();
        for (Map.Entry<String, String> page : crawl.pages().entrySet()) {
            String name = names.size() + ".html";
            names.put(name, page.getKey());
            Files.writeString(folder.resolve(name), page.getValue());
        }
        for (String path : SiteInBrowserIT.PAGES) {
            for (String language : List.of("nl", "en")) {
                String name = names.size() + ".html";
                names.put(name, path + " in " + language);
                Files.writeString(
                        folder.resolve(name),
                        served.get(
                                        path + (path.indexOf('?') < 0 ? "?" : "&") + "taal=" + language,
                                        "Accept",
                                        "text/html")
                                .body());
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        checker + "/*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--stdout",
                        "--no-langdetect",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> name : names.entrySet()) {
            said = said.replace("/" + name.getKey() + "\"", "/" + name.getKey() + "\" (" + name.getValue() + ")");
        }

        assertThat(said.lines()).singleElement(as(STRING)).contains("fault.html", "Stray end tag");
    }

    @ParameterizedTest
    @CsvSource({"beveiligign, beveiliging", "netwrek, netwerk", "storingne, storingen"})
    void a_search_that_finds_nothing_names_what_may_have_been_meant(String words, String meant)
            throws IOException, InterruptedException {
        String page = served.get("zoek?q=" + Served.encode(words), "Accept", "text/html")
                .body();

        assertThat(page).contains("Bedoelde u:", "/zoek?q=" + meant + "\"");
    }

    @Test
    void the_first_page_says_how_much_was_found_in_each_document() {
        Document home = Jsoup.parse(crawl.pages().get("/"));

        for (String key : List.of("cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder")) {
            long found = Iter.iter(ShippedData.DATASET.find(
                            NodeFactory.createURI(BASE + "graph/bevindingen"),
                            Node.ANY,
                            RDF.type.asNode(),
                            Kwal.Bevinding))
                    .map(Quad::getSubject)
                    .distinct()
                    .filter(finding -> finding.getURI().startsWith(BASE + "id/" + key + "/"))
                    .count();
            assertThat(found).isPositive();
            int column = home.select("thead th").eachText().indexOf("Bevindingen");
            assertThat(home.select("tr:has(th a[href^=/id/" + key + "]) > *")
                            .get(column)
                            .text())
                    .isEqualTo(Long.toString(found));
        }
    }

    @Test
    void a_part_without_a_name_is_called_by_its_kind_and_code() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("id/cloud-and-infrastructure-technician/kwalificatie/R1?taal=en", "Accept", "text/html")
                        .body());

        assertThat(page.select("summary").eachText()).contains("national part L1");
    }

    /** Lines 397 and 436 say nothing of security; what asks them is called "Controleert de security" and "Geeft security advies …". */
    @ParameterizedTest
    @CsvSource({"security, 397", "security advies, 436", "privacy security, 232"})
    void what_one_side_asks_alone_is_found_by_words_of_the_sentence_and_of_its_unit(String words, int line)
            throws IOException, InterruptedException {
        Document page =
                Jsoup.parse(served.get("vergelijk?a=R1&b=P2&woord=" + Served.encode(words), "Accept", "text/html")
                        .body());

        assertThat(page.select("details:contains(Alleen gevraagd door R1) a").eachText())
                .anyMatch(where -> where.contains("regel " + line) || where.contains("regels " + line));
    }

    @Test
    void words_that_nothing_has_are_told() throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("vergelijk?a=R1&b=P2&woord=deeg", "Accept", "text/html")
                .body());

        assertThat(page.select("summary:contains(Alleen gevraagd)").eachText())
                .allMatch(summary -> summary.contains("(0 van "));
        assertThat(page.select("details:contains(Alleen gevraagd) p").eachText())
                .containsExactly("Niets.", "Niets.");
    }

    @Test
    void a_comparison_calls_what_differs_as_the_ontology_does() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("vergelijk?a=L1&b=B1&taal=en", "Accept", "text/html").body());

        assertThat(page.select("h3").eachText())
                .anyMatch(name -> name.startsWith("typical professional attitude "))
                .anyMatch(name -> name.startsWith("level requirement "))
                .noneMatch(name -> name.startsWith("niveauEis") || name.startsWith("beroepshouding"));
    }

    /** Of the concept "informatiesysteem ontwerpen" koppelingen/esco.sssom.tsv has six lines. */
    @Test
    void a_link_names_what_else_is_linked_to_the_same_concept() throws IOException, InterruptedException {
        Node concept = NodeFactory.createURI("http://data.europa.eu/esco/skill/a47d194d-0ffd-4aaa-b695-fbbe0255000e");
        List<String> links = Iter.iter(
                        ShippedData.DATASET.find(Node.ANY, Node.ANY, OWL2.annotatedTarget.asNode(), concept))
                .map(quad -> quad.getSubject().getURI().substring(BASE.length()))
                .distinct()
                .toList();
        assertThat(links).hasSize(6);

        Document page =
                Jsoup.parse(served.get(links.get(0), "Accept", "text/html").body());

        assertThat(page.select("h2:contains(Ook gekoppeld aan) + ul a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        links.stream().skip(1).map(link -> "/" + link).toList());
    }

    /** "Routines" stands in a description of the European framework for languages alone: no document says it. */
    @Test
    void nothing_is_meant_that_finds_nothing() throws IOException, InterruptedException {
        Document page =
                Jsoup.parse(served.get("zoek?q=routing", "Accept", "text/html").body());

        List<String> meant = page.select("p:contains(Bedoelde u) a").eachAttr("href");
        assertThat(meant).isNotEmpty();
        for (String href : meant) {
            assertThat(served.get(href.substring(1), "Accept", "text/html").body())
                    .as(href)
                    .doesNotContain("Niets gevonden");
        }
    }

    @Test
    void a_document_is_its_own_text_to_who_wants_no_page() throws IOException, InterruptedException {
        HttpResponse<String> text = served.get("bron/netwerk-en-mediabeheerder", "Accept", "text/plain");

        assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(text.body()).isEqualTo(Files.readString(Path.of("documents/netwerk-en-mediabeheerder.txt")));
        assertThat(served.get("bron/netwerk-en-mediabeheerder").headers().firstValue("Content-Type"))
                .hasValue("text/html;charset=utf-8");
    }

    @Test
    void a_passage_of_the_first_version_leads_to_its_line() throws IOException, InterruptedException {
        HttpResponse<String> old = served.get("id/netwerk-en-mediabeheerder/passage/688-689");

        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).hasValue("/bron/netwerk-en-mediabeheerder#r688");
    }

    @ParameterizedTest
    @CsvSource({"nl, Niet gevonden", "en, Not found"})
    void an_address_at_which_there_is_nothing_is_told_in_a_page_with_search(String language, String title)
            throws IOException, InterruptedException {
        for (String path : List.of(
                "onzin",
                "onzin/nog/iets",
                "api/onzin",
                "def.html",
                "ui/onzin",
                "ui/static/onzin.js",
                "kruistabel",
                "kruistabel/")) {
            HttpResponse<String> page = served.get(path, "Accept", "text/html", "Accept-Language", language);
            Document read = Jsoup.parse(page.body());

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(read.select("html").attr("lang")).as(path).isEqualTo(language);
            assertThat(read.select("h1").text()).as(path).isEqualTo(title);
            assertThat(read.select("main form[action=/zoek] input[name=q]"))
                    .as(path)
                    .hasSize(1);
        }
        for (String path : List.of("onzin", "ui/onzin")) {
            HttpResponse<String> line = served.get(path, "Accept", "*/*");
            assertThat(line.statusCode()).as(path).isEqualTo(404);
            assertThat(line.body())
                    .as(path)
                    .isEqualTo("There is nothing at this address. What there is begins at /.\n");
        }
    }

    @Test
    void who_searches_before_the_index_of_much_is_made_is_told_so_and_finds_after() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        try (Served own = Served.shipped()) {
            DatasetGraph slow = new SlowToLookThrough(own.store().dataset(), 50_001, looked);
            // Into the context that it shares with the data themselves, in the place of the index that is small.
            TextSearch search = TextSearch.install(slow, own.store()::stamp, Optional.empty(), Served.PATIENCE);
            HttpResponse<String> early = own.get("zoek?q=beveiliging", "Accept", "text/html", "Accept-Language", "en");
            looked.countDown();

            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(Jsoup.parse(early.body()).select("main p").get(0).text())
                    .isEqualTo("The search index is still being made; 0 % is ready. Search again in a moment.");
            while (search.making().isPresent()) {
                Thread.yield();
            }
            HttpResponse<String> later = own.get("zoek?q=beveiliging", "Accept", "text/html");
            assertThat(later.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(later.body()).select("mark")).isNotEmpty();
            search.close();
        }
    }

    /** Line 330 names the werkproces, and its name is what was found. */
    @Test
    void a_name_that_was_found_bears_the_mark_and_is_not_said_twice() throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("zoek?q=testomgeving&soort=Werkproces", "Accept", "text/html")
                .body());

        Element hit = page.select("ol.treffers li:has(a[href$=/B1-K1-W4])").first();
        assertThat(hit.select("a").first().select("mark").eachText()).containsExactly("testomgeving");
        assertThat(hit.text()).containsOnlyOnce("Realiseert een testomgeving");
    }

    /** What a question says of its own is a word of the page; programs get it as it is. */
    @Test
    void the_words_of_an_answer_are_those_of_the_page() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("vragen/niveaus?taal=en", "Accept", "text/html").body());

        assertThat(page.select("tbody td").eachText()).contains("stated").doesNotContain("vermeld");
        assertThat(served.get("api/vragen/niveaus?format=csv").body()).contains("vermeld");
        // A name is in the language of the document, and says so.
        assertThat(page.select("tbody td:contains(beheerder) [lang]").eachAttr("lang"))
                .isNotEmpty()
                .containsOnly("nl");
    }

    /** Each competentie that both ask stands in both documents, and each level is stated or follows from what is. */
    @Test
    void what_both_sides_have_leads_to_where_each_says_so() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("vergelijk?a=R1&b=P2", "Accept", "text/html").body());

        Elements shared = page.select("h3#Competenties + dl dt:contains(Beide) + dd li");
        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.select("a.plek").eachAttr("href").stream()
                                .map(href -> href.replaceFirst("[?#].*", ""))
                                .toList())
                        .containsExactly(
                                "/bron/cloud-and-infrastructure-technician", "/bron/netwerk-en-mediabeheerder"));
        assertThat(page.select("h3#Niveaus + dl li"))
                .isNotEmpty()
                .allMatch(each -> each.select("a.plek").size() > 0);
    }

    /** Line 527, of B1-K2-W3, is the only one of the document that names "Aandacht en begrip tonen". */
    @Test
    void what_follows_leads_to_what_it_follows_from() throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("id/netwerk-en-mediabeheerder/B1-K2", "Accept", "text/html")
                .body());

        assertThat(page.select("dt:contains(omvat) + dd li:contains(Aandacht en begrip tonen) a.plek")
                        .eachAttr("href"))
                .singleElement(as(STRING))
                .startsWith("/bron/netwerk-en-mediabeheerder?bij=B1-K2-W3/competentie/");
    }

    @Test
    void a_unit_that_one_side_has_alone_leads_to_its_page_and_is_not_repeated()
            throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("vergelijk?a=R1&b=P2", "Accept", "text/html").body());

        assertThat(page.select("h2#onderdelen ~ p.los:contains(Beveiligt het informatiesysteem) a")
                        .eachAttr("href"))
                .containsExactly("/id/netwerk-en-mediabeheerder/B1-K3-W4");
        assertThat(page.select("h2#onderdelen ~ details > summary").eachText())
                .anyMatch(title -> title.contains("↔"))
                .noneMatch(title -> title.contains("Beveiligt het informatiesysteem"));
    }

    /** Whoever keeps a document wants to know what is wrong with it, and whoever keeps many which fault comes most. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_was_found_is_counted_by_kind_and_each_leads_to_its_line(String language)
            throws IOException, InterruptedException {
        String asked = "taal=" + language;
        Document all = Jsoup.parse(
                served.get("graph/bevindingen?" + asked, "Accept", "text/html").body());

        Elements kinds = all.select("main tbody tr");
        assertThat(kinds).isNotEmpty();
        int sum = 0;
        for (Element kind : kinds) {
            String link = kind.select("th a").attr("href");
            Document page = Jsoup.parse(
                    served.get(link.substring(1), "Accept", "text/html").body());
            int count = Integer.parseInt(kind.child(2).text());
            assertThat(page.select("h1").text()).isEqualTo(kind.select("th a").text());
            assertThat(page.select("ol.treffers > li")).as(link).hasSize(count);
            assertThat(page.select("ol.treffers > li"))
                    .allSatisfy(found -> assertThat(found.select("a.plek").attr("href"))
                            .startsWith("/bron/")
                            .contains("#r"));
            sum += count;
        }
        assertThat(sum).isEqualTo((int)
                Iter.iter(ShippedData.DATASET.find(Node.ANY, Node.ANY, RDF.type.asNode(), Kwal.Bevinding))
                        .count());
        assertThat(all.select("[role=status]").text()).startsWith(sum + " ");
    }

    @Test
    void the_number_of_findings_of_a_document_leads_to_them() throws IOException, InterruptedException {
        for (Element count : Jsoup.parse(crawl.pages().get("/")).select("td.n a[href^=/graph/bevindingen]")) {
            Document page = Jsoup.parse(served.get(count.attr("href").substring(1), "Accept", "text/html")
                    .body());

            assertThat(count.attr("aria-label")).contains(page.select("h1").text());
            assertThat(page.select("ol.treffers > li")).hasSize(Integer.parseInt(count.text()));
            assertThat(page.select("ol.treffers > li:not(:contains("
                            + page.select("h1").text() + "))"))
                    .isEmpty();
        }
        assertThat(Jsoup.parse(crawl.pages().get("/id/netwerk-en-mediabeheerder"))
                        .select("h1 + ul a[href^=/graph/bevindingen]"))
                .hasSize(1);
    }

    /** An aanvulling has no name, and is called by its kind. */
    @Test
    void what_is_called_by_its_kind_bears_it_once() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                served.get("zoek?q=beveiliging&soort=Aanvulling", "Accept", "text/html", "Accept-Language", "nl")
                        .body());

        assertThat(page.select(".treffers li"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.text()).startsWith("aanvulling P2 "));
    }

    @Test
    void a_reeks_names_each_of_its_editions_once() throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("id/reeks/netwerk-en-mediabeheerder", "Accept", "text/html")
                .body());

        assertThat(page.select("main a[href=/id/netwerk-en-mediabeheerder]")).hasSize(1);
    }
}

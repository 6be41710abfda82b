package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.Vragen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The web UI as a visitor meets it, in a real Chromium. Skipped where none is installed, unless the system property
 * {@code kwalgraaf.browser} is {@code required}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebUiIT {
    /** A name that the browser takes for a host elsewhere. */
    private static final String HOST = "kwal.example.org";

    private Chromium chromium;
    private Served served;
    private Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start("--host-resolver-rules=MAP " + HOST + " 127.0.0.1");
        served = Served.site(Served.settings().withAccess(Access.standard().withTrustProxy(true)));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void newPage() {
        complaints.clear();
        visited.clear();
        page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.setDefaultTimeout(Served.PATIENCE.toMillis());
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> visited.add(request.url()));
    }

    @AfterEach
    void closePage() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void first_page_lists_the_dataset_and_does_not_offer_to_manage() {
        page.navigate(served.uri("ui/").toString());
        page.getByText("/kwalificaties").first().waitFor();
        assertThat(page.getByText("Uptime NaN").first().isVisible())
                .as("version and uptime, which are not told")
                .isFalse();

        picture("home");
        for (String offer : List.of("manage", "add data", "edit")) {
            assertThat(page.getByText(offer, new Page.GetByTextOptions().setExact(true))
                            .all())
                    .as(offer)
                    .noneMatch(Locator::isVisible);
        }
        assertNoComplaint();
    }

    @Test
    void query_page_runs_a_query_and_shows_its_rows() {
        String query = "SELECT ?label { ?w a <https://w3id.org/kwalgraaf/def#Werkproces> ; "
                + "<http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?label";
        page.navigate(served.uri("ui/") + "#/dataset/kwalificaties/query?query="
                + Served.encode(query).replace("+", "%20"));
        page.locator(".yasqe_queryButton").first().click();
        Locator results = page.locator(".yasr");
        results.getByText("Verhelpt storingen").waitFor();

        picture("query");
        assertThat(results.innerText())
                .contains("Beheert de netwerk-/mediainfrastructuur", "Richt cloudomgevingen in", "Verhelpt storingen");
        assertNoComplaint();
    }

    @Test
    void info_page_tells_what_is_there() {
        page.navigate(served.uri("ui/") + "#/dataset/kwalificaties/info");
        page.getByText("Available services").first().waitFor();

        page.getByText("count triples in all graphs").click();
        page.getByText("submit").click();
        page.getByText("https://w3id.org/kwalgraaf/graph/ontologie").first().waitFor();
        picture("info");
        assertNoComplaint();
    }

    @Test
    void query_page_offers_our_prefix_and_our_questions() {
        page.navigate(served.uri("ui/") + "#/dataset/kwalificaties/query");
        Locator editor = page.locator(".CodeMirror-code").first();
        editor.getByText("LIMIT").waitFor();
        page.getByText("kwal", new Page.GetByTextOptions().setExact(true)).click();
        editor.getByText("<https://w3id.org/kwalgraaf/def#>").waitFor();
        Vraag first = new Vragen().all().get(0);
        page.getByText(first.title().en(), new Page.GetByTextOptions().setExact(true))
                .click();
        String column =
                first.textWithStandardValues(Target.Base.STANDARD).replaceFirst("(?s).*?SELECT[^?]*(\\?\\w+).*", "$1");
        editor.getByText(column).first().waitFor();
        picture("examples");
        assertNoComplaint();
    }

    @Test
    void a_page_that_is_not_offered_is_not_had_by_its_address_either() {
        for (String path : List.of("manage", "dataset/kwalificaties/upload", "dataset/kwalificaties/edit")) {
            page.navigate("about:blank");
            page.navigate(served.uri("ui/") + "#/" + path);
            page.waitForURL(url -> url.endsWith("#/"));
            page.getByText("/kwalificaties").first().waitFor();
        }
        assertNoComplaint();
    }

    @Test
    void it_works_from_another_host_and_below_a_path() throws IOException {
        try (Proxy proxy = new Proxy("http", "", "/open/mbo", () -> served)) {
            String ui = "http://" + HOST + ":" + proxy.port() + "/open/mbo/ui/";
            page.navigate(ui);
            page.getByText("/kwalificaties").first().waitFor();
            page.navigate(ui + "#/dataset/kwalificaties/query?query="
                    + Served.encode("SELECT (1+1 AS ?twee) {}").replace("+", "%20"));
            page.locator(".yasqe_queryButton").first().click();
            page.locator(".yasr").getByText("twee").first().waitFor();
            page.navigate(ui + "#/dataset/kwalificaties/info");
            page.getByText("count triples in all graphs").click();
            page.getByText("submit").click();
            page.getByText("https://w3id.org/kwalgraaf/graph/ontologie").first().waitFor();
            assertNoComplaint();
            assertThat(visited).isNotEmpty().allMatch(url -> url.startsWith(ui) || url.startsWith("data:"));
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "ui-" + name + ".png")));
    }

    /** Nothing failed, and no other site was asked. */
    private void assertNoComplaint() {
        assertThat(complaints).isEmpty();
        assertThat(visited)
                .isNotEmpty()
                .allMatch(
                        url -> url.matches("(data|blob|about):.*|http://(localhost|127\\.0\\.0\\.1|" + HOST + "):.*"));
    }
}

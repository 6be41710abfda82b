package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page in a real browser: read by the rules of WCAG (axe), at the width of a
 * telephone, in both languages and colour schemes. Skipped where no Chromium is installed, unless the system property
 * {@code kwalgraaf.browser} is {@code required}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteInBrowserIT {
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;

    /** The rules of accessibility, as a script; it runs in the page as a browser's own tools do. */
    private static final String AXE = axe();

    private static final String VIOLATIONS =
            "axe.run().then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))";

    private static String axe() {
        try (InputStream script = SiteInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of each kind of page. */
    static final List<String> PAGES = List.of(
            "",
            "zoek",
            "zoek?q=beveiliging",
            "bron/netwerk-en-mediabeheerder?bij=B1-K3-W3/gedrag/6",
            "vergelijk",
            "vergelijk?a=R1&b=P2",
            "kruistabel/netwerk-en-mediabeheerder",
            "kruistabel/L1?rijen=vakkennis&naast=B1",
            "id/netwerk-en-mediabeheerder",
            "id/netwerk-en-mediabeheerder/kwalificatie/P2",
            "id/netwerk-en-mediabeheerder/B1-K3-W3",
            "id/netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6",
            "id/competentie/M",
            "id/mbo-niveau/4",
            "id/netwerk-en-mediabeheerder/B1/generiek/nederlandse-taal/niveau-eis/nederlands-4",
            "id/netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6/passage/1",
            "graph/afgeleid/nederlands",
            "graph/bevindingen",
            "graph/bevindingen?document=netwerk-en-mediabeheerder",
            "vragen/",
            "vragen/gedeelde-competenties",
            "vragen/aantallen",
            "vragen/elm-weergave",
            "def",
            "def/alignment",
            "shapes",
            "sparql",
            "id/er-is-niets",
            "onzin");

    private Chromium chromium;
    private Served served;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start();
        served = Served.shipped();
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

    private BrowserContext context(int width, ColorScheme scheme, String language) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale(language));
        context.setDefaultTimeout(Served.PATIENCE.toMillis());
        return context;
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void no_rule_of_accessibility_is_broken(String path) {
        List<String> broken = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(DESK, TELEPHONE)) {
                try (BrowserContext context = context(width, scheme, scheme == ColorScheme.LIGHT ? "nl" : "en")) {
                    Page page = context.newPage();
                    page.navigate(served.uri(path).toString());
                    page.evaluate(AXE);
                    for (Object rule : (List<?>) page.evaluate(VIOLATIONS)) {
                        broken.add(width + " " + scheme + " " + rule);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothing_is_wider_than_a_telephone(String path) {
        try (BrowserContext context = context(TELEPHONE, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(served.uri(path).toString());

            assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(TELEPHONE);
        }
    }

    /**
     * "Does R1 ask something of security that P2 does not, and where does it say so?" From the first page to the line that
     * answers, by links and one form: three clicks, at a desk and on a telephone.
     */
    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void who_compares_two_kwalificaties_sees_the_line_in_three_clicks(int width) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(served.uri("").toString());
            page.click("text=Vergelijken");
            page.waitForURL(url -> url.endsWith("/vergelijk"));
            page.selectOption("#a", "cloud-and-infrastructure-technician/kwalificatie/R1");
            page.selectOption("#b", "netwerk-en-mediabeheerder/kwalificatie/P2");
            page.fill("#woord", "security");
            page.click("main form.keuze button");
            // A click is over before the page that it asks for is there.
            page.waitForURL(url -> url.contains("woord=security"));
            assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            // What was asked stands before all else that the comparison tells.
            assertThat(page.locator("main h3").first().innerText()).isEqualTo("Wat maar een van beide vraagt");
            page.locator("details:has-text('Alleen gevraagd door R1') li a.plek")
                    .first()
                    .click();

            page.waitForURL(url -> url.contains("/bron/cloud-and-infrastructure-technician"));
            assertThat(page.locator("li:target").innerText().toLowerCase(java.util.Locale.ROOT))
                    .contains("security");
            assertThat(page.locator("li:target a.lit").count()).isPositive();
            assertThat(page.locator("li:target").boundingBox().y).isBetween(0.0, 900.0);
        }
    }

    /** On A4, landscape: the table, what its signs mean and what its codes are called, and nothing to click. */
    @Test
    void a_cross_table_prints_whole_on_one_sheet() throws IOException {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(served.uri("kruistabel/netwerk-en-mediabeheerder").toString());
            byte[] sheet = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (PDDocument read = Loader.loadPDF(sheet)) {
                assertThat(read.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(read))
                        .contains(
                                "van iedereen gevraagd",
                                "alleen van",
                                "Met druk en tegenslag omgaan",
                                "Beveiligt het informatiesysteem")
                        .doesNotContain("Zet er een naast", "XLSX", "Fuseki");
            }
        }
    }

    /** Nobody can open on paper what is folded on the screen: line 688 is of a werkproces three folds down. */
    @Test
    void what_is_folded_on_the_screen_is_on_paper() throws IOException {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(
                    served.uri("id/netwerk-en-mediabeheerder/kwalificatie/P2").toString());
            byte[] sheets = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (PDDocument read = Loader.loadPDF(sheets)) {
                assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                        .contains("gebruikers tijdig en volledig als wijzigingen zijn doorgevoerd.")
                        .contains("regel 688, pagina 13");
            }
        }
    }

    /** Without a mouse: the first stop is the way to the content, and search is a word and Enter. */
    @Test
    void search_works_with_the_keyboard_alone() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(served.uri("").toString());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            for (int stop = 0; stop < 5 && !"q".equals(page.evaluate("document.activeElement.id")); stop++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("databases");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("zoek?q=databases"));
            assertThat(page.locator("mark").count()).isPositive();
        }
    }

    /** Tab until the element has it; a page has fewer stops than this. */
    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < 300; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("at => document.activeElement.matches(at)", selector)) {
                return;
            }
        }
        throw new AssertionError("no stop at " + selector);
    }

    private static void choose(Page page, String selector, String value) {
        tabTo(page, selector);
        page.keyboard().press("Home");
        for (int option = 0; option < 50 && !value.equals(page.inputValue(selector)); option++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.inputValue(selector)).isEqualTo(value);
    }

    @Test
    void who_has_no_mouse_compares_and_finds_the_line() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(served.uri("").toString());
            tabTo(page, "header a[href='/vergelijk']");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/vergelijk"));
            choose(page, "#a", "cloud-and-infrastructure-technician/kwalificatie/R1");
            choose(page, "#b", "netwerk-en-mediabeheerder/kwalificatie/P2");
            tabTo(page, "#woord");
            page.keyboard().type("security");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("woord=security"));
            tabTo(page, "details[open] li a.plek");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("/bron/"));
            assertThat(page.locator("li:target").innerText().toLowerCase(java.util.Locale.ROOT))
                    .contains("security");
        }
    }

    /** Its library knows other sites; the visitor's browser asks none of them. */
    @Test
    void the_editor_answers_with_links_that_stay_here_and_asks_no_other_site() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            List<String> visited = new ArrayList<>();
            page.onRequest(request -> visited.add(request.url()));
            page.navigate(served.uri("sparql").toString());
            page.locator(".yasqe_queryButton").first().click();
            page.locator(".yasr table a[href*='/id/']").first().waitFor();

            assertThat(page.locator(".yasr table a[href^='https://w3id.org']").count())
                    .isZero();
            assertThat(visited).allMatch(url -> url.startsWith(served.uri("").toString()) || url.startsWith("data:"));
        }
    }
}

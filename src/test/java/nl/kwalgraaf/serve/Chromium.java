package nl.kwalgraaf.serve;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, as tests drive it. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /**
     * Starts it; the test is skipped where none is installed, unless the system property {@code kwalgraaf.browser} is
     * {@code required}.
     *
     * @param options of its command line, beside those that every test needs
     */
    static Chromium start(String... options) {
        Optional<Path> chromium = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (chromium.isEmpty()) {
            String missing = "no Chromium is installed (looked at " + PLACES + ")";
            if ("required".equals(System.getProperty("kwalgraaf.browser"))) {
                fail(missing);
            }
            abort(missing);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.orElseThrow())
                                // A container's root user has no sandbox; the only site visited is our own.
                                .setArgs(Stream.concat(Stream.of("--no-sandbox"), Stream.of(options))
                                        .toList())));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

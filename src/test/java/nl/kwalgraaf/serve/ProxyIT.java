package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Behind a proxy that serves it by https and below a path, nothing leads to where the server itself listens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyIT {
    private static final String PATH = "/open/mbo";
    private static final String PUBLIC = "https://kwal.example.org" + PATH;
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static final List<String> PAGES = List.of(
            "/",
            "/ui",
            "/ui/",
            "/def",
            "/id/competentie/T",
            "/id/netwerk-en-mediabeheerder",
            "/id/netwerk-en-mediabeheerder/B1-K1-W1",
            "/api/vragen?format=html",
            "/api/vragen/aantallen?format=html",
            "/api/openapi.json",
            "/.well-known/void",
            "/.well-known/sparql-examples",
            "/kwalificaties/sparql",
            "/ui/kwalificaties/sparql",
            "/sparql",
            "/$/server",
            "/nothing");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private Served stated;
    private Served told;
    private Proxy proxy;
    private volatile Served behind;

    @BeforeAll
    void start() throws IOException {
        Settings settings = Served.settings()
                .withUpdatePasswordFile(Files.writeString(folder.resolve("password"), "beheer: geheim\n"));
        stated = serve(settings.withAccess(Access.standard().withPublicAddress(PUBLIC + "/")));
        told = serve(settings.withAccess(Access.standard().withTrustProxy(true)));
        proxy = new Proxy("https", "kwal.example.org", PATH, () -> behind);
    }

    private static Served serve(Settings settings) throws IOException {
        Store store = Store.of(Served.example(), settings.readOnly());
        return Served.over(
                store,
                settings,
                Pages.of(store, settings, new Target.Base("https://w3id.org/kwalgraaf/"), key -> Optional.empty())
                        .toArray(Page[]::new));
    }

    @AfterAll
    void stop() {
        proxy.close();
        stated.close();
        told.close();
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + proxy.port() + PATH + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void every_link_redirect_and_description_uses_the_public_address() throws IOException, InterruptedException {
        for (Served each : List.of(stated, told)) {
            behind = each;
            Set<String> links = new TreeSet<>();
            for (String page : PAGES) {
                for (String accept : List.of("text/html", "text/turtle", "*/*")) {
                    HttpResponse<String> answer = get(page, accept);
                    assertThat(answer.body())
                            .as(page)
                            .doesNotContain(":" + each.endpoint().port());
                    answer.headers()
                            .firstValue("Location")
                            .ifPresent(to -> assertThat(to).as(page).startsWith(PATH + "/"));
                    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                        Matcher link = LINK.matcher(answer.body());
                        while (link.find()) {
                            links.add(link.group(1));
                        }
                    }
                }
            }
            assertThat(links).contains(PATH + "/def", PATH + "/", PATH + "/id/netwerk-en-mediabeheerder/B1-K1");
            for (String link : links) {
                assertThat(link).matches("(\\?|#|\\./|https?://|" + PATH + "/).*");
                // The page of an unknown address leads to itself, in the other language.
                if (link.startsWith(PATH) && !link.startsWith(PATH + "/nothing?")) {
                    String path = link.substring(PATH.length()).replaceFirst("#.*", "");
                    assertThat(get(path, "*/*").body()).as(link).doesNotContain("There is nothing at this address");
                }
            }
            assertThat(get("/.well-known/void", "text/turtle").body())
                    .contains("<" + PUBLIC + "/kwalificaties/sparql>", PUBLIC + "/.well-known/void#dataset");
            assertThat(get("/.well-known/sparql-examples", "text/turtle").body())
                    .contains("<" + PUBLIC + "/kwalificaties/sparql>");
            assertThat(get("/kwalificaties/sparql", "text/turtle").body())
                    .contains("<" + PUBLIC + "/kwalificaties/sparql>");
            assertThat(get("/api/openapi.json", "*/*").body()).contains("\"" + PUBLIC + "\"");
        }
    }

    @Test
    void graph_that_is_made_has_a_public_address_and_a_page_of_the_public_origin_writes()
            throws IOException, InterruptedException {
        for (Served each : List.of(stated, told)) {
            behind = each;
            URI store = URI.create("http://localhost:" + proxy.port() + PATH + "/kwalificaties/data");
            HttpResponse<String> made = CLIENT.send(
                    HttpRequest.newBuilder(store)
                            .header("Authorization", logIn())
                            .header("Origin", "https://kwal.example.org")
                            .header("Sec-Fetch-Site", "same-origin")
                            .header("Content-Type", "text/turtle")
                            .POST(HttpRequest.BodyPublishers.ofString("<> <urn:ex:p> 1 ."))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String location = made.headers().firstValue("Location").orElseThrow();
            assertThat(location).startsWith(PUBLIC + "/kwalificaties/data/");
            assertThat(get(location.substring(PUBLIC.length()), "application/n-triples")
                            .body())
                    .startsWith("<" + location + "> <urn:ex:p> ");
        }
    }

    private static String logIn() {
        return "Basic " + Base64.getEncoder().encodeToString("beheer:geheim".getBytes(StandardCharsets.UTF_8));
    }
}

package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Library;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site as somebody who clicks sees it: from the first page every other one is reached, and no link is broken. */
class SiteIT {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final String BASE = "https://w3id.org/kwalgraaf/";
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Settings settings = Served.settings();
        Store store = Store.of(ShippedData.DATASET, settings.readOnly());
        Library library = new Library(Corpus.of(List.of(Path.of("documents"))));
        served = Served.over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, library::find).toArray(Page[]::new));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<");
    }

    @Test
    void from_the_first_page_every_page_is_reached_and_no_link_is_broken() throws IOException, InterruptedException {
        URI first = served.uri("");
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        Set<String> toTheBase = new TreeSet<>();
        while (!next.isEmpty()) {
            String path = next.remove();
            HttpResponse<String> page = served.get(path.substring(1), "Accept", "text/html,*/*;q=0.1");
            if (page.statusCode() >= 400) {
                broken.add(page.statusCode() + " " + path);
                continue;
            }
            if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            for (Matcher links = LINK.matcher(page.body()); links.find(); ) {
                String href = unescaped(links.group(1));
                if (href.startsWith(BASE)) {
                    toTheBase.add(path + " -> " + href);
                }
                URI address = first.resolve(path).resolve(href.replace(" ", "%20"));
                boolean here = address.getPort() == first.getPort() && "localhost".equals(address.getHost());
                boolean form = address.getRawQuery() != null
                        && address.getRawQuery().matches(".*(format|taal|bij|a|b|q|naast|rijen)=.*");
                if (here && !form && seen.add(address.getRawPath())) {
                    next.add(address.getRawPath());
                }
            }
        }
        Set<String> missed = new TreeSet<>();
        ShippedData.DATASET.find().forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            if (subject.isURI() && subject.getURI().startsWith(BASE + "id/")) {
                String path = "/" + subject.getURI().substring(BASE.length());
                if (!seen.contains(path)) {
                    missed.add(path);
                }
            }
        });

        assertThat(broken).isEmpty();
        assertThat(toTheBase).isEmpty();
        assertThat(missed).isEmpty();
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
}

package nl.kwalgraaf.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Library;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.Endpoint;
import nl.kwalgraaf.serve.Pages;
import nl.kwalgraaf.serve.Settings;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.RDFParser;

/**
 * What a page costs in processor time of the server's threads, asked over HTTP as a browser does, compressed. Reads paths
 * from standard input, one a line, and prints the median and the least in milliseconds, the status and the bytes sent.
 */
public final class PageCosts {
    private static final long INDEXING_NANOS = 3_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PageCosts() {}

    /** What came back: its status and how many bytes. */
    private record Sent(int status, long bytes) {}

    /** @param args the N-Quads of copies of the shipped documents, and the folder of these */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.standard().withPort(0);
        try (Store store = Store.fixed();
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            store.load(sink -> RDFParser.source(args[0]).parse(sink));
            Library originals = new Library(Corpus.of(List.of(Path.of(args[1]))));
            try (Endpoint endpoint = Endpoint.start(
                    settings,
                    store,
                    Pages.of(
                            store,
                            settings,
                            Target.Base.STANDARD,
                            // A copy reads as the document that it was made of.
                            key -> originals.find(key.replaceFirst("-\\d+$", ""))))) {
                System.out.println("serving at " + endpoint.uri());
                URI search = endpoint.uri().resolve("/zoek?q=netwerk");
                while (get(search).status() != HttpURLConnection.HTTP_OK) {
                    // The text index of so many documents takes a while, and its making would be counted with the first pages.
                    LockSupport.parkNanos(INDEXING_NANOS);
                }
                System.out.println("indexed");
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank()) {
                        measure(endpoint.uri().resolve(line.strip()));
                    }
                }
            }
        }
    }

    private static void measure(URI page) throws IOException {
        Sent[] last = new Sent[1];
        Costs costs = Costs.of(() -> {
            Map<Long, Long> before = spent();
            last[0] = get(page);
            return since(before);
        });
        String path = page.toString().substring(page.resolve("/").toString().length() - 1);
        System.out.println(path + " | " + costs + " | " + last[0].status() + " | " + last[0].bytes());
    }

    /** Nanoseconds of processor time of each thread but this one, which asks; those of the machine itself are not among them. */
    private static Map<Long, Long> spent() {
        Map<Long, Long> spent = new HashMap<>();
        for (long thread : THREADS.getAllThreadIds()) {
            long time = THREADS.getThreadCpuTime(thread);
            if (thread != Thread.currentThread().getId() && time >= 0) {
                spent.put(thread, time);
            }
        }
        return spent;
    }

    /** What was spent since; a thread that has ended meanwhile did nothing for the page. */
    private static long since(Map<Long, Long> before) {
        return spent().entrySet().stream()
                .mapToLong(now -> now.getValue() - before.getOrDefault(now.getKey(), 0L))
                .sum();
    }

    private static Sent get(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Sent(status, body.readAllBytes().length);
        }
    }
}

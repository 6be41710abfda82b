package nl.kwalgraaf.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Reads from an endpoint and writes to it, from a process of its own, for as long as it is told: cheap and dear queries, whole
 * graphs, questions and pages, queries that time out and such as are refused, and graphs put, changed and taken away.
 * Last it prints how many requests had which status.
 */
public final class Soak {
    private static final int READERS = 8;
    private static final String SPARQL = "kwalificaties/sparql?query=";
    private static final List<String> READ = List.of(
            query("ASK {?s ?p ?o}"),
            query("SELECT * {?s ?p ?o} LIMIT 500"),
            query("SELECT DISTINCT ?s {?s ?p ?o} ORDER BY ?s"),
            query("SELECT ?p (COUNT(*) AS ?n) (GROUP_CONCAT(?o) AS ?all) {?s ?p ?o} GROUP BY ?p"),
            query("CONSTRUCT {?s ?p ?o} WHERE {?s ?p ?o}"),
            query("SELECT * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}") + "&timeout=1",
            query("SELECT * {?a (!<urn:x>)* ?b} ORDER BY ?a ?b") + "&timeout=1",
            query("SELECT * {"),
            query("SELECT * {?s ?p ?o FILTER REGEX(STR(?o), '(a|b)*c')}") + "&timeout=2",
            "kwalificaties/data?default",
            "kwalificaties/data?graph=urn%3Ax-soak%3A1",
            "api/vragen/zoek?woorden=netwerk",
            "api/vragen/aantallen?dossier=netwerk-en-mediabeheerder",
            "id/netwerk-en-mediabeheerder",
            "def");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final String endpoint;
    private final String login;
    private final long end;

    private Soak(String endpoint, String login, long end) {
        this.endpoint = endpoint;
        this.login = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        this.end = end;
    }

    /** @param args address of the endpoint, with a slash at its end; who may write, as {@code user:password}; minutes */
    public static void main(String[] args) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(args[2]));
        Soak soak = new Soak(args[0], args[1], end);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        for (int reader = 0; reader < READERS; reader++) {
            Random random = new Random(reader);
            threads.execute(() -> soak.repeat(() -> soak.read(random)));
        }
        Random random = new Random(-1);
        threads.execute(() -> soak.repeat(() -> soak.write(random)));
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.DAYS);
        soak.seen.forEach((status, times) -> System.out.println(status + " | " + times));
    }

    private static String query(String sparql) {
        return SPARQL + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }

    private void repeat(Runnable work) {
        while (System.nanoTime() < end) {
            work.run();
        }
    }

    private void read(Random random) {
        String what = READ.get(random.nextInt(READ.size()));
        send("read", HttpRequest.newBuilder(URI.create(endpoint + what)).GET());
    }

    private void write(Random random) {
        int graph = random.nextInt(10);
        URI data = URI.create(endpoint + "kwalificaties/data?graph=urn%3Ax-soak%3A" + graph);
        switch (random.nextInt(3)) {
            case 0 -> {
                StringBuilder turtle = new StringBuilder();
                for (int triple = 0; triple < 2_000; triple++) {
                    turtle.append("<urn:x-soak:s").append(triple).append("> <urn:x-soak:p> \"");
                    turtle.append(random.nextLong()).append("\"@nl .\n");
                }
                send(
                        "put",
                        HttpRequest.newBuilder(data)
                                .header("Content-Type", "text/turtle")
                                .PUT(HttpRequest.BodyPublishers.ofString(turtle.toString())));
            }
            case 1 -> send(
                    "update",
                    HttpRequest.newBuilder(URI.create(endpoint + "kwalificaties/update"))
                            .header("Content-Type", "application/sparql-update")
                            .POST(HttpRequest.BodyPublishers.ofString("DELETE {GRAPH <urn:x-soak:" + graph
                                    + "> {?s ?p ?o}} INSERT {GRAPH <urn:x-soak:" + graph + "> {?s ?p \""
                                    + random.nextLong() + "\"}} WHERE {GRAPH <urn:x-soak:" + graph + "> {?s ?p ?o}}")));
            default -> send("delete", HttpRequest.newBuilder(data).DELETE());
        }
    }

    private void send(String kind, HttpRequest.Builder request) {
        String status;
        try {
            HttpRequest sent = kind.equals("read")
                    ? request.build()
                    : request.header("Authorization", login).build();
            status = String.valueOf(client.send(sent, BodyHandlers.discarding()).statusCode());
        } catch (Exception unanswered) {
            status = unanswered.getClass().getSimpleName();
        }
        synchronized (this) {
            seen.merge(kind + " " + status, 1, Integer::sum);
        }
    }
}

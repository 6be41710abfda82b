package nl.kwalgraaf.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import org.apache.jena.query.Query;

/**
 * Puts the named questions about one dossier to an endpoint, from a process of its own, and prints for each: how long an
 * answer takes at the median and at the 99th percentile when asked one after the other, and how many come a second
 * when two ask at once.
 */
public final class AskQuestions {
    private static final int WARM = 100;
    private static final int ASKED = 300;
    private static final long MOST_NANOS = 20_000_000_000L;
    private static final int AT_ONCE = 2;
    private static final Map<String, String> VALUES = values();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AskQuestions() {}

    private static Map<String, String> values() {
        String ours = "netwerk-en-mediabeheerder";
        Map<String, String> values = new LinkedHashMap<>();
        values.put("gedeelde-competenties", "deelA=cloud-and-infrastructure-technician/L1 deelB=" + ours + "/B1");
        values.put("verschil-competenties", "deelA=cloud-and-infrastructure-technician/L1 deelB=" + ours + "/B1");
        values.put("werkprocessen-per-competentie", "dossier=" + ours);
        values.put("competentieprofiel", "deel=" + ours + "/B1");
        values.put("verwante-werkprocessen", "deelA=cloud-and-infrastructure-technician/L1 deelB=" + ours + "/B1");
        values.put("vakkennis", "deel=" + ours + "/B1-K1");
        values.put("gedeelde-vakkennis", "deelA=cloud-and-infrastructure-technician/L1 deelB=" + ours + "/B1");
        values.put("referentieniveaus", "kwalificatie=" + ours + "/P2");
        values.put("aanvullingen", "profiel=" + ours + "/P2");
        values.put("wetten", "dossier=" + ours);
        values.put("niveaus", "dossier=" + ours);
        values.put("ongebruikte-competenties", "dossier=" + ours);
        values.put("herkomst", "onderwerp=" + ours + "/B1-K1-W1");
        values.put("aantallen", "dossier=" + ours);
        values.put("gedrag", "dossier=" + ours + " competentie=E");
        values.put("kwalificatie", "kwalificatie=" + ours + "/P2");
        values.put("bevindingen", "dossier=" + ours);
        return values;
    }

    /** @param args what to call the endpoint in the table, and its address */
    public static void main(String[] args) throws Exception {
        Vragen vragen = new Vragen();
        Target target = Target.at(args[1]);
        for (Map.Entry<String, String> asked : VALUES.entrySet()) {
            Map<String, String> values = new LinkedHashMap<>();
            Arrays.stream(asked.getValue().split(" "))
                    .map(pair -> pair.split("="))
                    .forEach(pair -> values.put(pair[0], pair[1]));
            Binding binding = vragen.named(asked.getKey()).orElseThrow().bind(values, target);
            if (binding instanceof Binding.Bound bound) {
                try {
                    measure(args[0], asked.getKey(), request(args[1], bound.query()));
                } catch (IOException | ExecutionException unanswered) {
                    // Plain Fuseki breaks an answer off when its time is over.
                    System.out.println(args[0] + " | " + asked.getKey() + " | no whole answer: " + unanswered.getMessage());
                }
            } else {
                System.out.println(args[0] + " | " + asked.getKey() + " | not asked: " + binding);
            }
        }
    }

    private static HttpRequest request(String endpoint, Query query) {
        return HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query.serialize()))
                .build();
    }

    private static void measure(String server, String name, HttpRequest request) throws Exception {
        ask(request, WARM);
        List<Long> times = ask(request, ASKED);
        times.sort(null);
        long begun = System.nanoTime();
        int answers = 0;
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int asker = 0; asker < AT_ONCE; asker++) {
            work.add(() -> ask(request, ASKED));
        }
        try {
            for (Future<List<Long>> done : askers.invokeAll(work)) {
                answers += done.get().size();
            }
        } finally {
            askers.shutdown();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %.2f ms | %.2f ms | %.0f/s%n",
                server,
                name,
                times.get(times.size() / 2) / 1e6,
                times.get((int) (times.size() * 0.99)) / 1e6,
                answers / seconds);
    }

    /** Nanoseconds of each answer; fewer than asked for when they take long. */
    private static List<Long> ask(HttpRequest request, int most) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + MOST_NANOS;
        while (times.size() < most && System.nanoTime() < end) {
            long begun = System.nanoTime();
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - begun);
            if (response.statusCode() != 200) {
                throw new IOException(response.statusCode() + ": " + new String(response.body()));
            }
        }
        return times;
    }
}

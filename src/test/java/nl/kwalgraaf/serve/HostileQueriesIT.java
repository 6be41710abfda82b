package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwalgraaf.serve.guard.Limits;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries made up from seeds end as documented, whatever they are. A seed that fails goes into {@link LimitsIT} as a case.
 *
 * <p>{@code -Phostile} tries other seeds for as many minutes as {@code -Dhostile.minutes} says, with data in memory and
 * as many with data in a database.
 */
@Timeout(value = 12, unit = TimeUnit.HOURS)
class HostileQueriesIT {
    /** DESIGN, section 7: those that a query may get. */
    private static final Set<Integer> DOCUMENTED = Set.of(200, 400, 408, 413, 414, 422, 503);

    private static final int AT_ONCE = 4;
    private static final int SEEDS = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(50);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void made_up_queries_end_as_documented(boolean inDatabase, @TempDir Path folder) throws Exception {
        long minutes = Long.getLong("hostile.minutes", 0);
        long first = minutes > 0 ? System.currentTimeMillis() : inDatabase ? SEEDS : 1;
        long last = minutes > 0 ? Long.MAX_VALUE : first + SEEDS;
        long end = System.nanoTime() + (minutes > 0 ? Duration.ofMinutes(minutes) : AT_MOST).toNanos();
        AtomicLong seed = new AtomicLong(first);
        AtomicInteger answered = new AtomicInteger();
        Limits limits = Limits.standard().withTimeout(Duration.ofMillis(500)).withMemoryBytes(4L * 1024 * 1024);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        Settings settings = Served.settings().withLimits(limits);
        try (Served served = inDatabase ? Served.inDatabase(folder, settings) : Served.with(settings)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < AT_ONCE; client++) {
                all.add(clients.submit(() -> {
                    for (long each = seed.getAndIncrement(); each < last; each = seed.getAndIncrement()) {
                        if (System.nanoTime() > end) {
                            return null;
                        }
                        if (end(served, each) == 200) {
                            answered.incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                await(each);
            }
            HttpResponse<String> after = served.query("ASK { ?s ?p ?o }", "Accept", "text/csv");
            while (after.statusCode() == 503) {
                // Half a second may be too little on a busy machine.
                after = served.query("ASK { ?s ?p ?o }", "Accept", "text/csv");
            }
            assertThat(after.body()).contains("true");
        } finally {
            clients.shutdownNow();
        }
        // The grammar is that of queries: were none of them read and answered, none would have been tried.
        assertThat(answered).hasPositiveValue();
    }

    private static void await(Future<?> client) throws Exception {
        try {
            client.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    private static int end(Served served, long seed) throws IOException, InterruptedException {
        String query = new HostileQueries(seed).next();
        HttpResponse<String> response = served.post("kwalificaties/sparql", "application/sparql-query", query);
        String which = "seed " + seed + ": " + query.substring(0, Math.min(500, query.length()));
        assertThat(response.statusCode()).as(which + "\n" + response.body()).isIn(DOCUMENTED);
        if (response.statusCode() != 200) {
            assertThat(response.body())
                    .as(which)
                    .endsWith("\n")
                    .hasSizeGreaterThan(20)
                    .doesNotContain("null", "heap space", "Exception:");
        }
        return response.statusCode();
    }
}

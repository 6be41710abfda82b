package nl.kwalgraaf.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TurnsTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch held = new CountDownLatch(2);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    private Turns start(Duration timeout, Duration grace, int concurrent) throws Exception {
        Limits limits = Limits.standard().withTimeout(timeout).withConcurrent(concurrent);
        Turns turns = new Turns(limits, new Room(Long.MAX_VALUE), grace);
        turns.includePath("/data/*");
        turns.setHandler(new Holding());
        connector.setHost("localhost");
        server.addConnector(connector);
        Outbox outbox = new Outbox(1_000_000, 1_000_000, LONG);
        outbox.setHandler(turns);
        server.setHandler(outbox);
        server.start();
        return turns;
    }

    /** Answers {@code /…/held} only once it is told to, whatever the time; {@code /…/written/held} is written before. */
    private final class Holding extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (request.getHttpURI().getPath().endsWith("held")) {
                held.countDown();
                if (request.getHttpURI().getPath().contains("written")) {
                    response.setStatus(201);
                    response.getHeaders().put("Content-Length", 4);
                    response.write(true, BufferUtil.toBuffer("done"), Callback.NOOP);
                }
                release.await();
            }
            response.write(true, BufferUtil.toBuffer("done"), callback);
            return true;
        }
    }

    @AfterEach
    void stop() throws Exception {
        release.countDown();
        server.stop();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + connector.getLocalPort() + path))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void turn_is_given_to_others_when_a_thread_does_not_stop() throws Exception {
        Turns turns = start(Duration.ofMillis(200), Duration.ofMillis(200), 2);

        List<CompletableFuture<HttpResponse<String>>> stuck = List.of(ask("/data/held"), ask("/data/held"));
        for (CompletableFuture<HttpResponse<String>> each : stuck) {
            assertThat(each.get().statusCode()).isEqualTo(503);
            assertThat(each.get().body()).contains("It timed out", "0.2 seconds");
        }

        assertThat(turns.astray()).isEqualTo(2);
        HttpResponse<String> other = ask("/data/other").get();
        while (other.statusCode() == 503) {
            // Its own 200 milliseconds may be over on a busy machine; its turn is what is asked for.
            assertThat(other.body()).doesNotContain("had its turn");
            other = ask("/data/other").get();
        }
        assertThat(other.body()).isEqualTo("done");

        release.countDown();
        while (turns.astray() > 0) {
            Thread.onSpinWait();
        }
    }

    /** The answer was made, and whoever made it did not come back in time. */
    @Test
    void who_has_written_but_does_not_end_is_answered_for() throws Exception {
        start(Duration.ofMillis(200), Duration.ofMillis(200), 1);

        HttpResponse<String> stuck = ask("/data/written/held").get();

        assertThat(stuck.statusCode()).isEqualTo(503);
        assertThat(stuck.body()).contains("It timed out").doesNotContain("done");
    }

    @Test
    void who_waits_has_its_turn_after_the_one_before() throws Exception {
        Turns turns = start(LONG, LONG, 2);
        List<CompletableFuture<HttpResponse<String>>> all =
                new ArrayList<>(List.of(ask("/data/held"), ask("/data/held")));
        held.await();
        for (int waiting = 0; waiting < 300; waiting++) {
            // More than Jetty has threads: none of them waits.
            all.add(ask("/data/next"));
        }
        while (turns.longestWait().isZero()) {
            Thread.onSpinWait();
        }
        assertThat(ask("/elsewhere").get().body()).isEqualTo("done");

        release.countDown();
        for (CompletableFuture<HttpResponse<String>> each : all) {
            assertThat(each.get().body()).isEqualTo("done");
        }
        assertThat(turns.longestWait()).isZero();
    }

    @Test
    void who_waits_in_vain_is_told() throws Exception {
        start(Duration.ofSeconds(1), LONG, 1);
        CompletableFuture<HttpResponse<String>> first = ask("/data/held");
        while (held.getCount() == 2) {
            Thread.onSpinWait();
        }
        HttpResponse<String> second = ask("/data/other").get();

        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.body()).contains("the time limit passed before this request had its turn");
        release.countDown();
        assertThat(first.get().body()).isEqualTo("done");
    }
}

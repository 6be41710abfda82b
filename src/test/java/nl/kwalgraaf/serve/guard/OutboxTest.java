package nl.kwalgraaf.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OutboxTest {
    private static final int LENGTH = 8_000_003;

    private static final Duration GRACE = Duration.ofMinutes(10);

    /** Room in memory, in files, and first in one and then in the other. */
    @ParameterizedTest(name = "memory {0}, files {1}")
    @CsvSource({"100000000, 0", "0, 100000000", "1000000, 100000000"})
    void answer_is_made_before_anybody_reads_and_comes_whole_and_in_order(long memory, long files) throws Exception {
        Maker maker = new Maker(LENGTH);
        Outbox outbox = new Outbox(memory, files, GRACE);
        try (Running running = Running.of(outbox, maker);
                Socket socket = running.ask()) {
            maker.done.await();
            assertThat(outbox.waiting()).isPositive();

            assertThat(head(socket)).startsWith("HTTP/1.1 200");
            assertThat(Arrays.equals(socket.getInputStream().readNBytes(LENGTH), maker.body))
                    .isTrue();
            awaitNothingWaits(outbox);
        }
    }

    @Test
    void answer_for_which_there_is_no_room_is_refused_in_a_sentence() throws Exception {
        Maker maker = new Maker(LENGTH);
        Outbox outbox = new Outbox(100_000, 1_000_000, GRACE);
        try (Running running = Running.of(outbox, maker);
                Socket socket = running.ask()) {
            assertThat(head(socket))
                    .startsWith("HTTP/1.1 503")
                    .contains("text/plain")
                    .doesNotContain("" + LENGTH);
            assertThat(new String(socket.getInputStream().readNBytes(30), StandardCharsets.UTF_8))
                    .isEqualTo("There is no room for this answ");
            awaitNothingWaits(outbox);
        }
    }

    /** Many small answers are given while large ones fill all the room there is. */
    @Test
    void small_answer_needs_no_room() throws Exception {
        Maker maker = new Maker(5_000);
        try (Running running = Running.of(new Outbox(0, 0, GRACE), maker);
                Socket socket = running.ask()) {
            assertThat(head(socket)).startsWith("HTTP/1.1 200");
            assertThat(socket.getInputStream().readNBytes(5_000)).isEqualTo(maker.body);
        }
    }

    @Test
    void readers_that_are_gone_give_their_room_back() throws Exception {
        Outbox outbox = new Outbox(1_000_000, 3 * LENGTH, GRACE);
        try (Running running = Running.of(outbox, new Maker(LENGTH))) {
            running.ask().close();
            running.ask().close();
            try (Socket socket = running.ask()) {
                head(socket);
            }
            awaitNothingWaits(outbox);
        }
    }

    @Test
    void reader_that_never_reads_is_cut_off_and_gives_its_room_back() throws Exception {
        Maker maker = new Maker(200_000);
        Outbox outbox = new Outbox(1_000_000, 0, Duration.ofSeconds(1));
        try (Running running = Running.of(outbox, maker);
                Socket socket = running.ask()) {
            maker.done.await();
            awaitNothingWaits(outbox);

            assertThat(taken(socket)).isLessThan(200_000);
        }
    }

    /** Ends only when all room was given back: the test has a time limit. */
    private static void awaitNothingWaits(Outbox outbox) throws InterruptedException {
        while (outbox.waiting() > 0) {
            Thread.sleep(20);
        }
    }

    /** How many bytes still come until the connection ends, well or not. */
    private static int taken(Socket socket) {
        int taken = 0;
        try {
            while (socket.getInputStream().read() >= 0) {
                taken++;
            }
        } catch (IOException cutOff) {
            // What came before is what counts.
        }
        return taken;
    }

    private static String head(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }

    /** Makes an answer in parts of different lengths. */
    private static final class Maker extends Handler.Abstract {
        final byte[] body;
        final CountDownLatch done = new CountDownLatch(1);

        Maker(int length) {
            body = new byte[length];
            new Random(7).nextBytes(body);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Random random = new Random(11);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            try {
                for (int from = 0; from < body.length; ) {
                    int count = Math.min(random.nextInt(300_000), body.length - from);
                    byte[] part = Arrays.copyOfRange(body, from, from + count);
                    from += count;
                    try (Blocker.Callback written = Blocker.callback()) {
                        ByteBuffer bytes = ByteBuffer.wrap(part);
                        response.write(from == body.length, bytes, written);
                        written.block();
                        // Jetty writes anew what is left in a buffer.
                        if (bytes.hasRemaining()) {
                            throw new IllegalStateException(bytes.remaining() + " bytes were not taken");
                        }
                    }
                    // What was taken is no longer looked at: a servlet fills the same array again.
                    Arrays.fill(part, (byte) 0);
                }
                callback.succeeded();
                done.countDown();
            } catch (IOException gone) {
                callback.failed(gone);
            }
            return true;
        }
    }

    private record Running(Server server, ServerConnector connector) implements AutoCloseable {
        static Running of(Outbox outbox, Maker maker) throws Exception {
            Server server = new Server();
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("localhost");
            connector.setAcceptedSendBufferSize(16 * 1024);
            server.addConnector(connector);
            outbox.setHandler(maker);
            server.setHandler(outbox);
            server.start();
            return new Running(server, connector);
        }

        Socket ask() throws IOException {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return socket;
        }

        @Override
        public void close() {
            LifeCycle.stop(server);
        }
    }
}

package nl.kwalgraaf.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

@Timeout(60)
class OutboxTest {
    private static final int LENGTH = 8_000_003;

    /** Room in memory, in files, and in neither. */
    @ParameterizedTest(name = "memory {0}, files {1}")
    @CsvSource({"100000000, 0", "0, 100000000", "1000000, 100000000", "1000000, 1000000", "0, 0"})
    void answer_that_is_read_late_comes_whole_and_in_order(long memory, long files) throws Exception {
        Maker maker = new Maker();
        Outbox outbox = new Outbox(memory, files);
        try (Running running = Running.of(outbox, maker);
                Socket socket = running.ask()) {
            Thread.sleep(300);

            assertThat(body(socket)).isEqualTo(maker.body);
            assertThat(outbox.waiting()).isZero();
        }
    }

    @Test
    void maker_is_done_before_anybody_reads_when_there_is_room() throws Exception {
        Maker maker = new Maker();
        try (Running running = Running.of(new Outbox(1_000_000, LENGTH), maker);
                Socket socket = running.ask()) {
            assertThat(maker.done.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(body(socket)).isEqualTo(maker.body);
        }
    }

    @Test
    void maker_waits_for_the_reader_when_there_is_no_room() throws Exception {
        Maker maker = new Maker();
        try (Running running = Running.of(new Outbox(0, 0), maker);
                Socket socket = running.ask()) {
            assertThat(maker.done.await(500, TimeUnit.MILLISECONDS)).isFalse();
            body(socket);
            assertThat(maker.done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void maker_is_told_that_the_reader_is_gone() throws Exception {
        Maker maker = new Maker();
        try (Running running = Running.of(new Outbox(0, 0), maker)) {
            running.ask().close();

            assertThat(maker.failed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void readers_that_are_gone_give_their_room_back() throws Exception {
        Maker maker = new Maker();
        Outbox outbox = new Outbox(1_000_000, LENGTH);
        try (Running running = Running.of(outbox, maker)) {
            running.ask().close();
            running.ask().close();
            try (Socket socket = running.ask()) {
                body(socket);
            }
            for (int wait = 0; wait < 100 && outbox.waiting() > 0; wait++) {
                Thread.sleep(50);
            }

            assertThat(outbox.waiting()).isZero();
        }
    }

    private static byte[] body(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        assertThat(head).startsWith("HTTP/1.1 200");
        return in.readNBytes(LENGTH);
    }

    /** Makes an answer in parts of different lengths. */
    private static final class Maker extends Handler.Abstract {
        final byte[] body = new byte[LENGTH];
        final CountDownLatch done = new CountDownLatch(1);
        final CountDownLatch failed = new CountDownLatch(1);

        Maker() {
            new Random(7).nextBytes(body);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Random random = new Random(11);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, LENGTH);
            try {
                for (int from = 0; from < LENGTH; ) {
                    int count = Math.min(random.nextInt(300_000), LENGTH - from);
                    byte[] part = Arrays.copyOfRange(body, from, from + count);
                    from += count;
                    try (Blocker.Callback written = Blocker.callback()) {
                        ByteBuffer bytes = ByteBuffer.wrap(part);
                        response.write(from == LENGTH, bytes, written);
                        written.block();
                        // Jetty writes anew what is left in a buffer.
                        if (bytes.hasRemaining()) {
                            throw new IllegalStateException(bytes.remaining() + " bytes were not taken");
                        }
                    }
                    // What was taken is no longer looked at: a servlet fills the same array again.
                    Arrays.fill(part, (byte) 0);
                }
                done.countDown();
                callback.succeeded();
            } catch (IOException gone) {
                failed.countDown();
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

package nl.kwalgraaf.serve.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ContentSourceCompletableFuture;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in the body of a request before a thread is given to answer it, so that many who send slowly hold no threads.
 *
 * <p>Of a body that is too large no more is kept than shows that it is. Some more of it is read and thrown away before
 * it is refused, since who is still sending does not read an answer.
 *
 * <p>Jetty's {@code SizeLimitHandler} and {@code EagerContentHandler} do neither this nor the bound on what all bodies
 * together take, see decision 0106.
 */
public final class BodyFirst extends Handler.Wrapper {
    private static final long READ_AWAY = 4 * 1024 * 1024;

    /** The share of the memory that the bodies of all requests together may fill. */
    private static final int SHARE = 16;

    private final long limit;
    private final Duration longest;
    private final Room held;

    /**
     * @param limit most bytes of a body that is taken
     * @param longest time in which a body must have come
     */
    public BodyFirst(long limit, Duration longest) {
        this.limit = limit;
        this.longest = longest;
        this.held = new Room(Math.max(limit, Runtime.getRuntime().maxMemory() / SHARE));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long stated = request.getLength();
        boolean none = stated == 0 || stated < 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        // Who asks before sending is told at once that the body is too large.
        if (stated > limit && request.getHeaders().contains(HttpHeader.EXPECT)) {
            refuse(tooLarge(), response, callback);
            return true;
        }
        String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            // A small body could unfold into a very large one.
            refuse(new Refusal(415, "A request body is taken as it is, not compressed."), response, callback);
            return true;
        }
        if (none) {
            return super.handle(request, response, callback);
        }
        Reading reading = new Reading(request);
        Callback end = Callback.from(reading::forget, callback);
        reading.whenComplete((body, fault) -> {
            if (fault == null) {
                handleWhole(request, body, response, end);
            } else {
                refuse(refusal(fault), response, end);
            }
        });
        reading.parse();
        return true;
    }

    private Refusal refusal(Throwable fault) {
        if (fault instanceof Refusal told) {
            return told;
        }
        return fault instanceof TimeoutException
                ? tooSlow()
                : new Refusal(400, "The request ended before its body was whole.");
    }

    private Refusal tooLarge() {
        return new Refusal(413, "The request body is larger than the " + limit + " bytes this endpoint takes.");
    }

    private Refusal tooSlow() {
        return new Refusal(408, "The request body did not come within " + longest.toMillis() / 1000.0 + " seconds.");
    }

    private static void refuse(Refusal refusal, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        refusal.send(response, callback);
    }

    private void handleWhole(Request request, byte[] bytes, Response response, Callback callback) {
        Content.Source body = Content.Source.from(ByteBuffer.wrap(bytes));
        Request whole = new Request.Wrapper(request) {
            @Override
            public Content.Chunk read() {
                return body.read();
            }

            @Override
            public void demand(Runnable more) {
                body.demand(more);
            }
        };
        try {
            if (!super.handle(whole, response, callback)) {
                Response.writeError(whole, response, callback, 404);
            }
        } catch (Exception fault) {
            Response.writeError(whole, response, callback, fault);
        }
    }

    /** The body of one request as it comes in. */
    private final class Reading extends ContentSourceCompletableFuture<byte[]> {
        private final long start = System.nanoTime();
        private final long mostKept;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long read;

        Reading(Request request) {
            super(request, InvocationType.BLOCKING);
            this.mostKept = request.getLength() > limit ? 0 : limit;
        }

        /** @return the body once it is whole */
        @Override
        protected byte[] parse(Content.Chunk chunk) {
            ByteBuffer bytes = chunk.getByteBuffer();
            read += bytes.remaining();
            byte[] part = new byte[(int) Math.min(bytes.remaining(), mostKept - kept.size())];
            if (!held.take(part.length)) {
                throw new Refusal(503, "The endpoint is taking in too many requests with a body. Try later.");
            }
            bytes.get(part);
            kept.writeBytes(part);
            if (read > limit && chunk.isLast() || read > limit + READ_AWAY) {
                throw tooLarge();
            }
            if (!chunk.isLast() && System.nanoTime() - start > longest.toNanos()) {
                throw tooSlow();
            }
            return chunk.isLast() ? kept.toByteArray() : null;
        }

        void forget() {
            held.leave(kept.size());
        }
    }
}

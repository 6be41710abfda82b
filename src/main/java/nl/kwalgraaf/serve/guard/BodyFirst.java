package nl.kwalgraaf.serve.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
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
        if (!hasBody(request)) {
            return super.handle(request, response, callback);
        }
        new Reading(request, response, callback).run();
        return true;
    }

    /** True when a body comes, or has come, with the request. */
    public static boolean hasBody(Request request) {
        long stated = request.getLength();
        return stated > 0 || stated < 0 && request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private boolean passOn(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback);
    }

    private Refusal tooLarge() {
        return new Refusal(413, "The request body is larger than the " + limit + " bytes this endpoint takes.");
    }

    private static void refuse(Refusal refusal, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        refusal.send(response, callback);
    }

    /** The body of one request as it comes in; run whenever more of it is there. */
    private final class Reading implements Runnable {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long start = System.nanoTime();
        private final long mostKept;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long read;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = Callback.from(() -> held.leave(kept.size()), callback);
            this.mostKept = request.getLength() > limit ? 0 : limit;
        }

        @Override
        public void run() {
            while (true) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    if (chunk.getFailure() instanceof TimeoutException) {
                        tooSlow();
                    } else {
                        refuse(400, "The request ended before its body was whole.");
                    }
                    return;
                }
                boolean kept = keep(chunk);
                boolean last = chunk.isLast();
                chunk.release();
                if (!kept) {
                    refuse(503, "The endpoint is taking in too many requests with a body. Try later.");
                    return;
                }
                if (last || read > limit + READ_AWAY) {
                    if (read > limit) {
                        BodyFirst.refuse(tooLarge(), response, callback);
                    } else {
                        // Not from here: Jetty (12.1.13) can end a request twice that ends while it tells of its body.
                        request.getComponents().getExecutor().execute(this::handleWhole);
                    }
                    return;
                }
                if (System.nanoTime() - start > longest.toNanos()) {
                    tooSlow();
                    return;
                }
            }
        }

        /** @return whether there was room for it */
        private boolean keep(Content.Chunk chunk) {
            ByteBuffer bytes = chunk.getByteBuffer();
            read += bytes.remaining();
            int wanted = (int) Math.min(bytes.remaining(), mostKept - kept.size());
            if (!held.take(wanted)) {
                return false;
            }
            byte[] part = new byte[wanted];
            bytes.get(part);
            kept.writeBytes(part);
            return true;
        }

        private void handleWhole() {
            Content.Source body = Content.Source.from(ByteBuffer.wrap(kept.toByteArray()));
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
                if (!passOn(whole, response, callback)) {
                    Response.writeError(whole, response, callback, 404);
                }
            } catch (Exception fault) {
                Response.writeError(whole, response, callback, fault);
            }
        }

        private void tooSlow() {
            refuse(408, "The request body did not come within " + longest.toMillis() / 1000.0 + " seconds.");
        }

        private void refuse(int status, String message) {
            BodyFirst.refuse(new Refusal(status, message), response, callback);
        }
    }
}

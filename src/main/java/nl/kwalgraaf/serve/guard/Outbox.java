package nl.kwalgraaf.serve.guard;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Sends answers apart from the threads that make them, so that many who read slowly, or not at all, hold no threads.
 *
 * <p>Every answer is held until it is whole: what a servlet writes into the response, and what it writes into a
 * {@link HeldAnswer} and then sends. Then it leaves as fast as the client takes it, and no thread waits meanwhile. The
 * bytes that wait are bounded over all answers, in memory and in files; an answer for which there is no room gets a 503.
 */
public final class Outbox extends Handler.Wrapper {
    private static final String OUTGOING = Outgoing.class.getName();

    private static final long BYTES_A_SECOND = 64 * 1024;

    private final Room memory;
    private final Room files;
    private final Duration grace;

    /**
     * @param memory most bytes of all answers together that wait in memory
     * @param files most that wait in files
     * @param grace in which any answer may be taken; a larger one has a second more for each 64 KiB
     */
    public Outbox(long memory, long files, Duration grace) {
        this.memory = new Room(memory);
        this.files = new Room(files);
        this.grace = grace;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Outgoing outgoing = new Outgoing(request, response, callback);
        request.setAttribute(OUTGOING, outgoing);
        boolean handled = false;
        try {
            handled = super.handle(request, outgoing, outgoing);
        } finally {
            if (!handled) {
                outgoing.drop();
            }
        }
        return handled;
    }

    /**
     * Begins an answer to the request.
     *
     * @param limit most bytes it takes before it refuses more
     */
    public static HeldAnswer begin(ServletRequest request, long limit) {
        return ((Outgoing) request.getAttribute(OUTGOING)).begin(limit);
    }

    /** Bytes that were made and have not left, but for the beginnings that need no room. */
    long waiting() {
        return memory.taken() + files.taken();
    }

    /**
     * One answer on its way out; as a callback it is told when the request was handled. Its status and headers are its own
     * until then, so that they stay behind where it is refused after all.
     */
    final class Outgoing extends Response.Wrapper implements Callback {
        private final Callback end;
        private final HttpFields.Mutable headers = HttpFields.build();
        private int status = HttpStatus.OK_200;
        private HeldAnswer body;
        private Refusal noRoom;
        private boolean allWritten;
        private boolean handled;
        private boolean ended;
        private Scheduler.Task deadline;

        Outgoing(Request request, Response response, Callback end) {
            super(request, response);
            this.end = end;
        }

        @Override
        public HttpFields.Mutable getHeaders() {
            return headers;
        }

        @Override
        public int getStatus() {
            return status;
        }

        @Override
        public void setStatus(int code) {
            status = code;
        }

        @Override
        public void reset() {
            headers.clear();
            status = HttpStatus.OK_200;
        }

        private HeldAnswer begin(long limit) {
            return new HeldAnswer(memory, files, limit, this::become);
        }

        private synchronized void become(HeldAnswer answer) {
            if (handled) {
                answer.drop();
            } else {
                drop();
                body = answer;
            }
        }

        @Override
        public synchronized void write(boolean last, ByteBuffer bytes, Callback written) {
            if (handled) {
                written.failed(new IOException("the request was ended"));
                return;
            }
            try {
                if (BufferUtil.hasContent(bytes)) {
                    body = body == null ? begin(Long.MAX_VALUE) : body;
                    body.write(bytes);
                }
                if (last && body != null) {
                    body.end();
                }
            } catch (Refusal full) {
                noRoom = full;
                written.failed(new IOException(full));
                return;
            }
            allWritten |= last;
            written.succeeded();
        }

        /** To who writes it seems as without us: what was flushed cannot be taken back. */
        @Override
        public boolean isCommitted() {
            return body != null || super.isCommitted();
        }

        @Override
        public boolean hasLastWrite() {
            return allWritten || super.hasLastWrite();
        }

        @Override
        public void succeeded() {
            synchronized (this) {
                handled = true;
            }
            getWrapped().setStatus(status);
            HttpFields.Mutable sent = getWrapped().getHeaders();
            for (HttpField field : headers) {
                if (field.getHeader() == HttpHeader.VARY) {
                    sent.ensureField(field);
                } else {
                    sent.add(field);
                }
            }
            if (body == null) {
                end.succeeded();
                return;
            }
            long length = body.length();
            getWrapped().getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
            Components components = getRequest().getComponents();
            Content.copy(body.content(components.getByteBufferPool()), getWrapped(), Callback.from(this::end, end));
            synchronized (this) {
                if (!ended) {
                    deadline = components
                            .getScheduler()
                            .schedule(this::cutOff, grace.toSeconds() + length / BYTES_A_SECOND, TimeUnit.SECONDS);
                }
            }
        }

        private void cutOff() {
            getRequest()
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close(new TimeoutException("the answer was taken too slowly"));
        }

        private synchronized void end() {
            ended = true;
            if (deadline != null) {
                deadline.cancel();
            }
            drop();
        }

        /** Whoever else goes on with the answer does so in vain. */
        @Override
        public void failed(Throwable fault) {
            synchronized (this) {
                handled = true;
                drop();
            }
            Refusal refusal = fault instanceof Refusal told ? told : noRoom;
            if (refusal == null) {
                end.failed(fault);
                return;
            }
            getWrapped().getHeaders().put(HttpHeader.CONNECTION, "close");
            refusal.send(getWrapped(), end);
        }

        private void drop() {
            if (body != null) {
                body.drop();
                body = null;
            }
        }
    }
}

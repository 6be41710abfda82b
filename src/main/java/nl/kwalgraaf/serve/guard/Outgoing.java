package nl.kwalgraaf.serve.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * An answer on its way out: whoever makes it may go on as soon as its bytes are kept, and they leave as fast as the
 * client takes them. The request ends when all was made and has left, or when the client is gone.
 */
final class Outgoing extends Response.Wrapper {
    private final Backlog backlog;
    private final Callback end;
    private final Sending sending = new Sending();

    // What follows is read and changed under the lock of this object; nobody is called back under it.
    private Part waiting = Part.NONE;
    private boolean allTaken;
    private boolean lastSent;
    private boolean underway;
    private boolean made;
    private boolean ended;
    private Throwable failure;

    /** @param end of the request */
    Outgoing(Request request, Response response, Backlog backlog, Callback end) {
        super(request, response);
        this.backlog = backlog;
        this.end = end;
    }

    /** Bytes, and who waits until they have left. */
    private record Part(ByteBuffer bytes, Callback maker) {
        static final Part NONE = new Part(BufferUtil.EMPTY_BUFFER, Callback.NOOP);
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback maker) {
        boolean kept;
        try {
            kept = take(last, new Part(bytes == null ? BufferUtil.EMPTY_BUFFER : bytes, maker));
        } catch (IOException cannotBeSent) {
            maker.failed(cannotBeSent);
            return;
        }
        sending.iterate();
        if (kept) {
            maker.succeeded();
        }
    }

    /** Takes in a part of the answer; false when there is no room and its maker is to wait. */
    private synchronized boolean take(boolean last, Part part) throws IOException {
        if (failure != null) {
            throw new IOException("the answer cannot be sent", failure);
        }
        boolean kept = backlog.add(part.bytes());
        if (!kept) {
            waiting = part;
        }
        allTaken |= last;
        return kept;
    }

    @Override
    public synchronized boolean hasLastWrite() {
        return allTaken || super.hasLastWrite();
    }

    /** To be called when the answer is made, or when that failed. */
    Callback making() {
        return Callback.from(() -> made(null), this::made);
    }

    private void made(Throwable fault) {
        synchronized (this) {
            made = true;
            fail(fault);
        }
        endIfDone();
    }

    private void fail(Throwable fault) {
        failure = failure == null ? fault : failure;
    }

    /** Ends the request when no more will be made, and nothing is or can be sent. */
    private void endIfDone() {
        synchronized (this) {
            boolean allSent = backlog.isEmpty() && lastSent == allTaken;
            if (ended || !made || underway || failure == null && !allSent) {
                return;
            }
            ended = true;
            backlog.close();
        }
        if (failure == null) {
            end.succeeded();
        } else {
            end.failed(failure);
        }
    }

    /** Forgets what was not sent: somebody else sees to the end of the request. */
    synchronized void forget() {
        ended = true;
        backlog.close();
    }

    private synchronized Part next() throws IOException {
        if (!backlog.isEmpty()) {
            return new Part(backlog.next(), Callback.NOOP);
        }
        Part next = waiting;
        waiting = Part.NONE;
        return next;
    }

    /** Sends one part after the other, each when the one before it has left. */
    private final class Sending extends IteratingCallback {
        private Part part = Part.NONE;

        @Override
        protected Action process() throws IOException {
            part.maker().succeeded();
            boolean last;
            boolean more;
            synchronized (Outgoing.this) {
                part = ended ? Part.NONE : next();
                last = allTaken && !lastSent && backlog.isEmpty() && waiting == Part.NONE;
                more = failure == null && (last || part.bytes().hasRemaining());
                lastSent |= last;
                underway = more;
            }
            if (more) {
                Outgoing.super.write(last, part.bytes(), this);
                return Action.SCHEDULED;
            }
            endIfDone();
            return Action.IDLE;
        }

        @Override
        protected void onCompleteFailure(Throwable fault) {
            Part unsent;
            synchronized (Outgoing.this) {
                fail(fault);
                underway = false;
                unsent = waiting;
                waiting = Part.NONE;
            }
            part.maker().failed(fault);
            unsent.maker().failed(fault);
            endIfDone();
        }
    }
}

package nl.kwalgraaf.serve.guard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets so many requests be answered at one time; others wait for their turn without a thread. The time of a request runs
 * from when it came. A turn ends with the answer, or a moment after the time is up whatever its thread does then: the
 * request is told so in its place. What the thread made and still makes is thrown away: nothing of it has left, for the
 * {@link Outbox} around this keeps an answer until it is whole.
 *
 * <p>Jetty's own {@code QoSHandler} ends a turn when the last byte has been read by the client, and never for a thread
 * that does not return.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Time"</a>
 */
final class Turns extends ConditionalHandler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    /** What a thread is given to stop once the time is up. */
    static final Duration GRACE = Duration.ofSeconds(1);

    /** Most requests that wait. */
    private static final int WAITING = 1_000;

    private final Limits limits;
    private final Room room;
    private final Duration grace;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private final AtomicInteger astray = new AtomicInteger();
    private int free;

    /**
     * @param room what all requests together may keep in memory
     * @param grace what a thread is given to stop once the time is up
     */
    Turns(Limits limits, Room room, Duration grace) {
        this.limits = limits;
        this.room = room;
        this.grace = grace;
        this.free = limits.concurrent();
    }

    @Override
    protected boolean onConditionsMet(Request request, Response response, Callback callback) throws Exception {
        Turn turn = new Turn(request, response, callback);
        if (!take(turn)) {
            return true;
        }
        return turn.begin();
    }

    @Override
    protected boolean onConditionsNotMet(Request request, Response response, Callback callback) throws Exception {
        return nextHandler(request, response, callback);
    }

    /** True when the turn may begin now; otherwise it waits, or has been refused. */
    private boolean take(Turn turn) {
        synchronized (this) {
            if (free > 0) {
                free--;
                return true;
            }
            if (waiting.size() < WAITING) {
                waiting.add(turn);
                turn.expiry = Clock.after(limits.timeout(), turn::expire);
                return false;
            }
        }
        turn.refuse("The endpoint is busy: too many requests wait for their turn. Try later.");
        return false;
    }

    private void end() {
        Turn next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.expiry.cancel(false);
        next.request.getContext().execute(next);
    }

    /** How long the first of those who wait has waited; zero when nobody does. */
    synchronized Duration longestWait() {
        return waiting.isEmpty() ? Duration.ZERO : waiting.peek().waited();
    }

    /** How many threads go on though the time of their request is up. */
    int astray() {
        return astray.get();
    }

    /** One request, from when it came until its thread has come back. */
    private final class Turn implements Runnable, Callback {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long since = System.nanoTime();
        private final Budget budget = new Budget(limits, room);
        private ScheduledFuture<?> expiry;
        private boolean ended;

        Turn(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        Duration waited() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        boolean begin() throws Exception {
            Duration left = limits.timeout().minus(waited());
            budget.stopAfter(left);
            expiry = Clock.after(left.plus(grace), this::giveUp);
            request.setAttribute(Budget.OF_REQUEST, budget);
            boolean handled = false;
            try {
                handled = nextHandler(request, response, this);
                return handled;
            } finally {
                if (!handled) {
                    finish();
                }
            }
        }

        /** After it has waited. */
        @Override
        public void run() {
            try {
                if (!begin()) {
                    Response.writeError(request, response, callback, 404);
                }
            } catch (Exception fault) {
                Response.writeError(request, response, callback, fault);
            }
        }

        private void expire() {
            synchronized (Turns.this) {
                if (!waiting.remove(this)) {
                    return;
                }
            }
            refuse("The endpoint is busy: the time limit passed before this request had its turn. Try later.");
        }

        /** The thread did not stop when the time was up: others have the turn, and the client its answer, without it. */
        private void giveUp() {
            if (!isFirst()) {
                return;
            }
            astray.incrementAndGet();
            LOG.error(
                    "{} {} goes on though its time is up: its turn was given to others, its thread is lost until it ends.",
                    request.getMethod(),
                    request.getHttpURI().getPath());
            refuse("It timed out: it did not end within " + limits.timeout().toMillis() / 1000.0 + " seconds.");
            end();
        }

        private void refuse(String sentence) {
            callback.failed(new Refusal(503, sentence));
        }

        /** True for the first who ends the turn: the thread when it is done, or the clock. */
        private synchronized boolean isFirst() {
            boolean first = !ended;
            ended = true;
            return first;
        }

        @Override
        public void succeeded() {
            if (finish()) {
                callback.succeeded();
            }
        }

        @Override
        public void failed(Throwable fault) {
            if (finish()) {
                callback.failed(fault);
            }
        }

        /** True when the turn had not been given away. */
        private boolean finish() {
            boolean first = isFirst();
            expiry.cancel(false);
            budget.close();
            if (first) {
                end();
            } else {
                astray.decrementAndGet();
            }
            return first;
        }
    }
}

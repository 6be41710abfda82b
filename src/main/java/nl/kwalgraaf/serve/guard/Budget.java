package nl.kwalgraaf.serve.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What one request may still cost: time, and bytes kept in memory. It goes with the request, in the context of whatever
 * runs for it, and ends with it.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Time" and "Memory"</a>
 */
public final class Budget implements AutoCloseable {
    /** Attribute of a request that has its turn. */
    static final String OF_REQUEST = Budget.class.getName();

    private static final Symbol KEY = Symbol.create("https://w3id.org/kwalgraaf/def#budget");

    /** About what a row takes, and a value of it, with so many characters; what is longer is counted by its length. */
    private static final int ROW = 128;

    private static final int VALUE = 100;
    private static final int SHORT = 50;
    private static final int CHARACTER = 2;

    /** What it takes to write down and index a triple until it is sent or stored. */
    private static final int TRIPLE = 500;

    private final long most;
    private final Room room;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Duration time;
    private ScheduledFuture<?> alarm;
    private long kept;
    private Refusal refusal;
    private boolean keepsRows;

    /** For work that no request is behind: it takes nothing from what requests may keep. */
    Budget(Limits limits) {
        this(limits, new Room(Long.MAX_VALUE));
    }

    /** @param room what all requests together may keep */
    Budget(Limits limits, Room room) {
        this.most = limits.memoryBytes();
        this.room = room;
        this.time = limits.timeout();
    }

    /** The budget of what runs in this context; one of its own where no request is behind it. */
    static Budget of(Context context, Limits limits) {
        Budget known = context.get(KEY);
        if (known != null) {
            return known;
        }
        Budget own = new Budget(limits);
        context.set(KEY, own);
        return own;
    }

    /** A copy of the context, in which all that is run is run within this budget. */
    public Context in(Context context) {
        Context within = context.copy();
        within.set(KEY, this);
        within.set(ARQConstants.symCancelQuery, stopped);
        return within;
    }

    /** Says that all rows found are kept in memory, by whoever asks for them. */
    public Budget keepingRows() {
        keepsRows = true;
        return this;
    }

    boolean keepsRows() {
        return keepsRows;
    }

    /** Stops the work after this time, where that is before the limit. */
    public void within(Duration wished) {
        if (wished.compareTo(time) < 0) {
            time = wished;
            stopAfter(wished);
        }
    }

    void stopAfter(Duration left) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarm = Clock.after(left, () -> stopped.set(true));
    }

    /** True once the time is up; what is at work then stops at its next look. */
    public AtomicBoolean stopped() {
        return stopped;
    }

    /** @throws QueryCancelledException when the time is up */
    public void check() {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    /** Counts a row that is kept in memory. */
    public void keep(Binding row) {
        keep(weight(row));
    }

    /** Counts a triple that is kept until it is written. */
    public void keep(Triple triple) {
        keep(TRIPLE + weight(triple.getSubject()) + weight(triple.getPredicate()) + weight(triple.getObject()));
    }

    static long weight(Binding row) {
        long bytes = ROW;
        for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
            bytes += weight(row.get(vars.next()));
        }
        return bytes;
    }

    static long weight(Node value) {
        if (value == null) {
            return 0;
        }
        int length = value.isLiteral()
                ? value.getLiteralLexicalForm().length()
                : value.isURI() ? value.getURI().length() : 0;
        return VALUE + (long) CHARACTER * Math.max(0, length - SHORT);
    }

    /**
     * Counts bytes that are kept in memory.
     *
     * @throws QueryCancelledException when they are more than one request may keep, or than is left of what all may keep
     */
    public void keep(long bytes) {
        check();
        if (kept + bytes > most) {
            throw stop(tooMuch("more than " + most / 1024 + " KiB would have to be kept in memory at one time"));
        }
        if (!room.take(bytes)) {
            throw stop(new Refusal(503, "Other requests take the memory that this one needs. Try later."));
        }
        kept += bytes;
    }

    /**
     * Stops the work, to refuse the request.
     *
     * @return what to throw: Jena takes most exceptions in an expression for an error of the data, and goes on
     */
    QueryCancelledException stop(Refusal why) {
        refusal = why;
        stopped.set(true);
        return new QueryCancelledException();
    }

    /** The account as it stands, to go {@link #backTo back to} when what is kept from here on is let go. */
    long mark() {
        return kept;
    }

    void backTo(long mark) {
        room.leave(kept - mark);
        kept = mark;
    }

    private static Refusal tooMuch(String why) {
        return new Refusal(
                422,
                "To answer this, " + why + ", to sort, group or join rows, to tell them apart or to write them down."
                        + " Narrow it, or take ORDER BY, DISTINCT or GROUP BY out of it.");
    }

    /** Work for a request. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does the work.
     *
     * @throws Refusal in place of whatever shows that the work cannot come to its end: it says why, and what to do
     */
    public <T> T spend(Work<T> work) throws IOException {
        try {
            check();
            return work.run();
        } catch (QueryCancelledException late) {
            if (refusal != null) {
                throw refusal;
            }
            throw new Refusal(
                    503,
                    "It timed out: it was stopped after " + time.toMillis() / 1000.0
                            + " seconds. Nothing of its answer is given, and nothing was changed. Ask for less, or narrow it.");
        } catch (QueryException | Node.NotLiteral failed) {
            // TZ of an IRI is an error of its row (SPARQL 1.1, section 17.2); in Jena it is one of the whole query.
            throw new Refusal(400, "It cannot be answered: " + failed.getMessage());
        } catch (StackOverflowError deep) {
            throw new Refusal(
                    422,
                    "To answer this, more memory is needed than there is to nest one thing in another. Write it flatter.");
        } catch (OutOfMemoryError full) {
            throw tooMuch("more memory is needed than is left");
        }
    }

    /** Gives everything back. */
    @Override
    public void close() {
        backTo(0);
        if (alarm != null) {
            alarm.cancel(false);
        }
    }
}

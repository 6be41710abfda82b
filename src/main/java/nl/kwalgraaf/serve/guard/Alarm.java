package nl.kwalgraaf.serve.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/**
 * Stops a query when its time is up, from its first step on.
 *
 * <p>Jena's own alarm waits for a lock that the query holds while it is planned and brought to its first row, which
 * for some queries is where all the work is done.
 */
public final class Alarm {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Alarm() {}

    /** Work on the answer to a query. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work, during which the query is stopped when its time is up. */
    public static <T> T during(QueryExec query, Duration timeout, Work<T> work) throws IOException {
        return during(Context.getOrSetCancelSignal(query.getContext()), timeout, work);
    }

    /** The same for any number of queries, whose signal to stop this is. */
    public static <T> T during(AtomicBoolean stop, Duration timeout, Work<T> work) throws IOException {
        ScheduledFuture<?> ring = CLOCK.schedule(() -> stop.set(true), timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.run();
        } finally {
            ring.cancel(false);
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "kwalgraaf-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}

package nl.kwalgraaf.serve.guard;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Tells when the time of a request is up, from a thread that does nothing else and nothing long. */
final class Clock {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Clock() {}

    static ScheduledFuture<?> after(Duration delay, Runnable then) {
        return CLOCK.schedule(then, delay.toNanos(), TimeUnit.NANOSECONDS);
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

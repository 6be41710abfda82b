package nl.kwalgraaf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.AssertionFailedError;

/**
 * Bounds on what a piece of work takes of a processor, instead of on what the clock says: a machine that is busy with
 * something else makes the one no larger.
 */
public final class Work {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Work() {}

    /**
     * Does the work in a thread of its own, and fails as soon as that thread has had so much of a processor. What the
     * work hands on to other threads is not counted.
     *
     * @param most processor time, some hundred times what the work takes when it is right: it is there to catch work
     *     without end
     */
    public static <T> T within(Duration most, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(task, "work within " + most);
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return task.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillBusy) {
                if (THREADS.getThreadCpuTime(worker.getId()) > most.toNanos()) {
                    AssertionFailedError tooMuch =
                            new AssertionFailedError("it took more than " + most + " of a processor; it is here");
                    tooMuch.setStackTrace(worker.getStackTrace());
                    worker.interrupt();
                    throw tooMuch;
                }
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error fault) {
                    throw fault;
                }
                throw new AssertionFailedError("the work failed", failed.getCause());
            } catch (InterruptedException stopped) {
                worker.interrupt();
                Thread.currentThread().interrupt();
                throw new AssertionFailedError("stopped while it waited for the work", stopped);
            }
        }
    }
}

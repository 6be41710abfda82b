package nl.kwalgraaf.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A command that runs until it is asked to end, by SIGTERM or Ctrl-C, and for which that is the right end: what was
 * opened is closed, the last first, and the exit code is 0.
 */
final class Stop implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean ended;

    private Stop() {}

    /** From now on until this is closed. */
    static Stop whenAsked() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::asked, "kwalgraaf-stop"));
        return stop;
    }

    /** Closes this too when the process is asked to end; it must bear being closed twice. */
    <T extends AutoCloseable> T closing(T opened) {
        synchronized (open) {
            open.push(opened);
        }
        return opened;
    }

    /** The command has ended by itself: whatever its exit code is, it stays. */
    @Override
    public void close() {
        synchronized (open) {
            ended = true;
        }
    }

    private void asked() {
        Deque<AutoCloseable> last;
        synchronized (open) {
            if (ended) {
                return;
            }
            last = new ArrayDeque<>(open);
        }
        for (AutoCloseable opened : last) {
            try {
                opened.close();
            } catch (Exception cannot) {
                System.err.println("kwalgraaf: could not be closed well: " + cannot.getMessage());
            }
        }
        // Else the exit code tells of the signal; nothing else is left to be done at the end.
        Runtime.getRuntime().halt(Exit.OK.code());
    }
}

package nl.kwalgraaf.serve.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends answers apart from the threads that make them, so that many who read slowly, or not at all, hold no threads.
 *
 * <p>What a client does not take yet waits in memory, and in the system's temporary folder when that has no more room.
 * Only when all answers together fill both does the maker of one wait for its reader.
 */
public final class Outbox extends Handler.Wrapper {
    private final Room memory;
    private final Room files;

    /**
     * @param memory most bytes of all answers together that wait in memory
     * @param files most that wait in files
     */
    public Outbox(long memory, long files) {
        this.memory = new Room(memory);
        this.files = new Room(files);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Outgoing outgoing = new Outgoing(request, response, new Backlog(memory, files), callback);
        boolean handled = false;
        try {
            handled = super.handle(request, outgoing, outgoing.making());
        } finally {
            if (!handled) {
                outgoing.forget();
            }
        }
        return handled;
    }

    /** Bytes that were made and have not left. */
    long waiting() {
        return memory.taken.get() + files.taken.get();
    }

    /** How many bytes there is room for, and how many are taken. */
    static final class Room {
        private final long size;
        private final AtomicLong taken = new AtomicLong();

        Room(long size) {
            this.size = size;
        }

        /** Takes room for so many bytes; false, and none taken, where there is not enough. */
        boolean take(int bytes) {
            if (taken.addAndGet(bytes) <= size) {
                return true;
            }
            leave(bytes);
            return false;
        }

        void leave(long bytes) {
            taken.addAndGet(-bytes);
        }
    }
}

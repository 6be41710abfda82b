package nl.kwalgraaf.serve.guard;

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
        return memory.taken() + files.taken();
    }
}

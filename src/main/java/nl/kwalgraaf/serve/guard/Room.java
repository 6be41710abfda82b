package nl.kwalgraaf.serve.guard;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes there is room for, and how many are taken. */
final class Room {
    private final long size;
    private final AtomicLong taken = new AtomicLong();

    Room(long size) {
        this.size = size;
    }

    /** Takes room for so many bytes; false, and none taken, where there is not enough. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= size) {
            return true;
        }
        leave(bytes);
        return false;
    }

    void leave(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}

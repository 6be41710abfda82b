package nl.kwalgraaf.dutch;

import java.util.concurrent.CompletableFuture;

/** How far the making of an index is; one thread counts, others look. */
final class Making {
    /** So many texts are indexed in a moment, for which one waits. */
    private static final long MOMENT = 50_000;

    private final CompletableFuture<Void> takesLong = new CompletableFuture<>();
    private volatile long seen;
    private volatile long done;
    private volatile long all;

    /** Begins with the first look at the data, which counts its texts. */
    void begin() {
        seen = 0;
        done = 0;
        all = 0;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread counts
    void see() {
        if (++seen > MOMENT) {
            takesLong.complete(null);
        }
    }

    /** All texts are seen, and so many of them are to be indexed. */
    void toDo(long texts) {
        all = texts;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void index() {
        done++;
    }

    /** Done when there are more texts than are indexed in a moment. */
    CompletableFuture<Void> takesLong() {
        return takesLong;
    }

    /** Of what is to be indexed, the part that is, from 0 to 100. */
    int percent() {
        long known = all;
        return known == 0 ? 0 : (int) Math.min(100, 100 * done / known);
    }
}

package nl.kwalgraaf.dutch;

/** How far the making of an index is; one thread counts, others look. */
final class Making {
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
        seen++;
    }

    /** All texts are seen, and so many of them are to be indexed. */
    void toDo(long texts) {
        all = texts;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void index() {
        done++;
    }

    /** Texts that were seen so far. */
    long seen() {
        return seen;
    }

    /** Of what is to be indexed, the part that is, from 0 to 100. */
    int percent() {
        long known = all;
        return known == 0 ? 0 : (int) Math.min(100, 100 * done / known);
    }
}

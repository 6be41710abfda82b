package nl.kwalgraaf.serve.guard;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param timeout longest time a query or an update may take; a caller may ask for less
 * @param rows most rows or triples in one answer; a longer answer is cut, and a header says so
 * @param rowsKept most rows that a query may keep in memory to sort, group or join them; one that needs more is refused
 * @param answerBytes largest answer, before compression
 * @param bodyBytes largest request body
 * @param concurrent most queries that run at one time; further ones wait their turn
 */
public record Limits(Duration timeout, long rows, long rowsKept, long answerBytes, long bodyBytes, int concurrent) {
    private static final long MEBIBYTE = 1024L * 1024L;

    /** What a row takes in memory, about, and the share of the memory that all queries together may fill with rows. */
    private static final long BYTES_A_ROW = 512;

    private static final int SHARE = 2;

    public Limits {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the time limit must be above zero, not " + timeout);
        }
        if (rows < 1 || rowsKept < 1 || answerBytes < 1 || bodyBytes < 1 || concurrent < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }

    /** 30 seconds, a million rows, as many kept as memory allows, answers of half a gibibyte, bodies of a mebibyte, four queries a processor. */
    public static Limits standard() {
        int concurrent = 4 * Runtime.getRuntime().availableProcessors();
        long kept = Runtime.getRuntime().maxMemory() / SHARE / concurrent / BYTES_A_ROW;
        return new Limits(Duration.ofSeconds(30), 1_000_000, Math.max(1, kept), 512 * MEBIBYTE, MEBIBYTE, concurrent);
    }

    public Limits withTimeout(Duration longest) {
        return new Limits(longest, rows, rowsKept, answerBytes, bodyBytes, concurrent);
    }

    public Limits withRows(long most) {
        return new Limits(timeout, most, rowsKept, answerBytes, bodyBytes, concurrent);
    }

    public Limits withRowsKept(long most) {
        return new Limits(timeout, rows, most, answerBytes, bodyBytes, concurrent);
    }

    public Limits withAnswerBytes(long largest) {
        return new Limits(timeout, rows, rowsKept, largest, bodyBytes, concurrent);
    }

    public Limits withBodyBytes(long largest) {
        return new Limits(timeout, rows, rowsKept, answerBytes, largest, concurrent);
    }

    public Limits withConcurrent(int most) {
        return new Limits(timeout, rows, rowsKept, answerBytes, bodyBytes, most);
    }
}

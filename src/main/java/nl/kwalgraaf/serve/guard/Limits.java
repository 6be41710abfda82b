package nl.kwalgraaf.serve.guard;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param timeout longest time from when a request has come until it is answered; a caller may ask for less
 * @param rows most rows or triples in one answer; a longer answer is cut, and a header says so
 * @param memoryBytes most bytes that a request may keep in memory, to sort, group or join rows, to tell them apart or to
 *     write them down; one that needs more is refused
 * @param answerBytes largest answer, before compression
 * @param bodyBytes largest request body
 * @param concurrent most requests for data that are answered at one time; further ones wait their turn
 */
public record Limits(Duration timeout, long rows, long memoryBytes, long answerBytes, long bodyBytes, int concurrent) {
    private static final long MEBIBYTE = 1024L * 1024L;

    /** The part of the heap that all requests together may keep, and how many of the largest of them find room in it. */
    private static final double SHARE = 3 / 8.0;

    private static final int LARGEST = 8;

    private static final int FEWEST_AT_ONE_TIME = 16;
    private static final int A_PROCESSOR = 4;

    public Limits {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the time limit must be above zero, not " + timeout);
        }
        if (rows < 1 || memoryBytes < 1 || answerBytes < 1 || bodyBytes < 1 || concurrent < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }

    /**
     * 30 seconds, a million rows, as much kept as memory allows, answers of half a gibibyte, bodies of a mebibyte, four
     * requests a processor and sixteen at the least.
     */
    public static Limits standard() {
        int concurrent =
                Math.max(FEWEST_AT_ONE_TIME, A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        return new Limits(
                Duration.ofSeconds(30), 1_000_000, together() / LARGEST, 512 * MEBIBYTE, MEBIBYTE, concurrent);
    }

    /** Bytes that all requests together may keep. */
    static long together() {
        return (long) (SHARE * Runtime.getRuntime().maxMemory());
    }

    public Limits withTimeout(Duration longest) {
        return new Limits(longest, rows, memoryBytes, answerBytes, bodyBytes, concurrent);
    }

    public Limits withRows(long most) {
        return new Limits(timeout, most, memoryBytes, answerBytes, bodyBytes, concurrent);
    }

    public Limits withMemoryBytes(long most) {
        return new Limits(timeout, rows, most, answerBytes, bodyBytes, concurrent);
    }

    public Limits withAnswerBytes(long largest) {
        return new Limits(timeout, rows, memoryBytes, largest, bodyBytes, concurrent);
    }

    public Limits withBodyBytes(long largest) {
        return new Limits(timeout, rows, memoryBytes, answerBytes, largest, concurrent);
    }

    public Limits withConcurrent(int most) {
        return new Limits(timeout, rows, memoryBytes, answerBytes, bodyBytes, most);
    }
}

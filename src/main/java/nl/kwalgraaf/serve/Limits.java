package nl.kwalgraaf.serve;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param timeout longest time a query or an update may take; a caller may ask for less
 * @param rows most rows or triples in one answer; a longer answer is cut, and a header says so
 * @param answerBytes largest answer, before compression
 * @param bodyBytes largest request body
 * @param concurrent most queries that run at one time; further ones wait their turn
 */
public record Limits(Duration timeout, long rows, long answerBytes, long bodyBytes, int concurrent) {
    private static final long MEBIBYTE = 1024L * 1024L;

    public Limits {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the time limit must be above zero, not " + timeout);
        }
        if (rows < 1 || answerBytes < 1 || bodyBytes < 1 || concurrent < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }

    /** 30 seconds, a million rows, answers of half a gibibyte, bodies of a mebibyte, four queries a processor. */
    public static Limits standard() {
        int concurrent = 4 * Runtime.getRuntime().availableProcessors();
        return new Limits(Duration.ofSeconds(30), 1_000_000, 512 * MEBIBYTE, MEBIBYTE, concurrent);
    }

    public Limits withTimeout(Duration longest) {
        return new Limits(longest, rows, answerBytes, bodyBytes, concurrent);
    }

    public Limits withRows(long most) {
        return new Limits(timeout, most, answerBytes, bodyBytes, concurrent);
    }

    public Limits withAnswerBytes(long largest) {
        return new Limits(timeout, rows, largest, bodyBytes, concurrent);
    }

    public Limits withBodyBytes(long largest) {
        return new Limits(timeout, rows, answerBytes, largest, concurrent);
    }

    public Limits withConcurrent(int most) {
        return new Limits(timeout, rows, answerBytes, bodyBytes, most);
    }
}

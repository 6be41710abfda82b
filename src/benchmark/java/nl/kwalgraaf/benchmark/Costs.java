package nl.kwalgraaf.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the same thing costs, done over and over once it is warm: the median and the least, in nanoseconds. */
record Costs(long median, long least) {
    private static final long WARM_NANOS = 3_000_000_000L;
    private static final int ASKED = 15;
    private static final long MOST_NANOS = 8_000_000_000L;

    /** Does it once, and tells what that cost. */
    interface Once {
        long cost() throws IOException;
    }

    /** Done fewer times where it takes long, once at the least. */
    static Costs of(Once once) throws IOException {
        for (long end = System.nanoTime() + WARM_NANOS; System.nanoTime() < end; ) {
            once.cost();
        }
        List<Long> costs = new ArrayList<>();
        for (long end = System.nanoTime() + MOST_NANOS; costs.size() < ASKED && System.nanoTime() < end; ) {
            costs.add(once.cost());
        }
        costs.sort(null);
        return new Costs(costs.get(costs.size() / 2), costs.get(0));
    }

    /** In milliseconds, as a row of a table has them. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f | %.1f", median / 1e6, least / 1e6);
    }
}

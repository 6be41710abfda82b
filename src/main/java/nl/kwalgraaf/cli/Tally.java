package nl.kwalgraaf.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.pipeline.Document;

/** Counts documents and findings as they come, shows the progress, and decides the exit code. */
final class Tally {
    private static final long PROGRESS_EVERY_NANOS = 200_000_000L;

    /** Fewer documents are done before anybody looks. */
    private static final int WORTH_PROGRESS = 10;

    private static final int BAR = 30;

    private final int total;
    private final boolean progress;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int done;
    private int unusable;
    private long lastShown;

    /** @param total number of documents to come */
    Tally(int total) {
        this.total = total;
        this.progress = Home.terminal() && total >= WORTH_PROGRESS;
    }

    void add(List<Finding> findings) {
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    }

    void add(Document document) {
        done++;
        unusable += document.content().isEmpty() ? 1 : 0;
        add(document.findings());
    }

    /** Draws the bar on standard error when that is a terminal and enough time has passed. */
    void showProgress() {
        long now = System.nanoTime();
        if (progress && now - lastShown > PROGRESS_EVERY_NANOS) {
            lastShown = now;
            // A file of several dossiers counts as one until it is read.
            int filled = Math.min(BAR, BAR * done / total);
            System.err.print(
                    "\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + " of " + total + " ");
            System.err.flush();
        }
    }

    /** Makes room for a line of text where the bar was. */
    void clearProgress() {
        if (progress && lastShown > 0) {
            System.err.print("\r" + " ".repeat(2 * BAR) + "\r");
        }
    }

    List<String> summary() {
        clearProgress();
        List<String> lines = new ArrayList<>();
        if (!counts.isEmpty()) {
            lines.add("found " + count(Severity.ERROR) + ", " + count(Severity.WARNING) + ", " + count(Severity.NOTE));
        }
        if (unusable > 0) {
            lines.add(unusable + " of " + done + (done == 1 ? " document" : " documents") + " could not be used");
        }
        return lines;
    }

    private String count(Severity severity) {
        return count(severity, counts.getOrDefault(severity, 0));
    }

    private static String count(Severity severity, int count) {
        return count + " " + severity.word() + (count == 1 ? "" : "s");
    }

    /** How many findings there are of each severity, the worst first; empty when there are none. */
    static String counts(List<Finding> findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> Map.entry(severity, (int) findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count()))
                .filter(each -> each.getValue() > 0)
                .map(each -> count(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Unreadable when no document could be used at all, findings when data was lost or is wrong.
     *
     * @param strict whether warnings count as errors
     */
    Exit exit(boolean strict) {
        boolean none = done == 0 && counts.containsKey(Severity.ERROR);
        if (none || done > 0 && unusable == done) {
            return Exit.UNREADABLE;
        }
        boolean wrong = counts.containsKey(Severity.ERROR) || strict && counts.containsKey(Severity.WARNING);
        return wrong ? Exit.FINDINGS : Exit.OK;
    }
}

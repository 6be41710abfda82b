package nl.kwalgraaf.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.pipeline.Document;

/** What a command says on standard error: findings, progress and a summary. */
final class Console {
    private static final long PROGRESS_EVERY_NANOS = 200_000_000L;

    private final PrintStream err = System.err;
    private final int total;
    private final boolean progress;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int done;
    private int unusable;
    private long lastShown;

    /** @param total number of documents, for the progress; below 10 none is shown */
    Console(int total) {
        this.total = total;
        this.progress = Home.terminal() && total >= 10;
    }

    void findings(List<Finding> findings) {
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        if (!findings.isEmpty()) {
            clearProgress();
            FindingPrinter.print(findings, err);
        }
    }

    /** Counts a document that is done, and says what was found in it. */
    void document(Document document) {
        done++;
        unusable += document.content().isEmpty() ? 1 : 0;
        findings(document.findings());
        long now = System.nanoTime();
        if (progress && now - lastShown > PROGRESS_EVERY_NANOS) {
            lastShown = now;
            err.print("\r" + bar() + " " + done + " of " + total + " ");
            err.flush();
        }
    }

    private String bar() {
        int filled = 30 * done / total;
        return "[" + "#".repeat(filled) + " ".repeat(30 - filled) + "]";
    }

    private void clearProgress() {
        if (progress && lastShown > 0) {
            err.print("\r" + " ".repeat(60) + "\r");
        }
    }

    void summary(List<String> lines) {
        clearProgress();
        lines.forEach(err::println);
        if (!counts.isEmpty()) {
            err.println("found " + count(Severity.ERROR, "error") + ", " + count(Severity.WARNING, "warning") + ", "
                    + count(Severity.NOTE, "note"));
        }
        if (unusable > 0) {
            err.println(unusable + " of " + done + " documents could not be used");
        }
    }

    private String count(Severity severity, String word) {
        int count = counts.getOrDefault(severity, 0);
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** Unreadable when no document could be used at all, findings when data was lost or is wrong. */
    Exit exit() {
        if (done > 0 && unusable == done) {
            return Exit.UNREADABLE;
        }
        return counts.containsKey(Severity.ERROR) ? Exit.FINDINGS : Exit.OK;
    }
}

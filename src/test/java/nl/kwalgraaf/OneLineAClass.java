package nl.kwalgraaf;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says of each test class one line: how many tests, how long they took, what was skipped and why.
 *
 * <p>What tests and the servers in them print goes to {@code target/test-output}, and is told only where a test of the
 * class failed. JUnit finds this class by {@code META-INF/services}; surefire is told to say nothing of its own.
 */
public final class OneLineAClass implements TestExecutionListener {
    private static final Path FOLDER = Path.of("target", "test-output");

    /** The end of what a class that failed has printed says most; all of it is in its file. */
    private static final int LINES_TOLD = 40;

    private final PrintStream console = System.out;
    private final PrintStream errors = System.err;
    private final TreeSet<String> reasons = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();
    private TestPlan plan;
    private Path file;
    private PrintStream output;
    private long start;
    private int tests;
    private int skipped;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier started) {
        if (!isClass(started)) {
            return;
        }
        try {
            file = Files.createDirectories(FOLDER).resolve(started.getLegacyReportingName() + ".txt");
            output = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.setOut(output);
        System.setErr(output);
        reasons.clear();
        failures.clear();
        tests = 0;
        skipped = 0;
        start = System.nanoTime();
    }

    @Override
    public void executionSkipped(TestIdentifier passedOver, String reason) {
        if (isClass(passedOver)) {
            console.println(passedOver.getLegacyReportingName() + ": skipped (" + reason + ")");
        } else {
            skip(reason);
        }
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        if (finished.isTest()) {
            tests++;
        }
        Throwable cause = result.getThrowable().orElse(null);
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            skip(cause == null ? "" : cause.getMessage());
        } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failures.add(finished.getDisplayName() + " failed");
            if (cause != null) {
                failures.add(trace(cause));
            }
        }
        if (isClass(finished)) {
            tell(finished.getLegacyReportingName());
        }
    }

    private void skip(String reason) {
        skipped++;
        reasons.add(String.valueOf(reason).lines().findFirst().orElse("").replaceFirst("^Assumption failed: ", ""));
    }

    private void tell(String name) {
        System.setOut(console);
        System.setErr(errors);
        output.close();
        StringBuilder line = new StringBuilder(name).append(": ");
        line.append(tests).append(tests == 1 ? " test, " : " tests, ");
        line.append((System.nanoTime() - start) / 100_000_000 / 10.0).append(" s");
        if (skipped > 0) {
            line.append(", ")
                    .append(skipped)
                    .append(" skipped (")
                    .append(String.join("; ", reasons))
                    .append(')');
        }
        console.println(line);
        if (!failures.isEmpty()) {
            failures.forEach(console::println);
            tellOutput();
        }
    }

    private void tellOutput() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty()) {
                console.println("It printed (the end of " + file + "):");
                lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size())
                        .forEach(console::println);
            }
        } catch (IOException unreadable) {
            console.println(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static String trace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }

    /** Whether it is a class that stands in no other. */
    private boolean isClass(TestIdentifier identifier) {
        return plan.getParent(identifier)
                .map(parent -> parent.getParentId().isEmpty())
                .orElse(false);
    }
}

package nl.kwalgraaf.finding;

import java.util.List;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Findings as people read them.
 *
 * <p>{@code file:line:column: severity [code] message}, then the source line with carets under the place, a hint, and
 * the page that explains the code.
 */
public final class FindingPrinter {
    private static final int LONGEST_QUOTE = 160;

    private FindingPrinter() {}

    public static void print(List<Finding> findings, Appendable out) {
        findings.forEach(finding -> append(out, text(finding)));
    }

    public static String text(Finding finding) {
        StringBuilder text = new StringBuilder();
        Span where = finding.where();
        SourceText source = where.source();
        text.append(source.name());
        boolean placed = where.end() > where.start();
        if (placed) {
            text.append(':').append(where.firstLine()).append(':').append(where.column());
        }
        text.append(": ")
                .append(finding.severity().word())
                .append(" [")
                .append(finding.code().id())
                .append("] ")
                .append(finding.message())
                .append('\n');
        if (placed) {
            quote(text, where);
        }
        finding.hint().ifPresent(hint -> text.append("  hint: ").append(hint).append('\n'));
        text.append("  see docs/findings/").append(finding.code().id()).append(".md\n");
        return text.toString();
    }

    private static void quote(StringBuilder text, Span where) {
        Line line = where.source().lineAt(where.start());
        int from = Math.max(line.start(), Math.min(where.start(), line.end()) - LONGEST_QUOTE / 2);
        int to = Math.min(line.end(), from + LONGEST_QUOTE);
        text.append("  ")
                .append(printable(where.source().content().substring(from, to)))
                .append("\n  ");
        int end = Math.min(where.end(), to);
        for (int at = from; at < Math.max(end, where.start() + 1); at++) {
            text.append(at < where.start() ? ' ' : '^');
        }
        text.append('\n');
    }

    /** A hostile document must not write to the terminal. */
    private static String printable(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
        return plain.toString();
    }

    private static void append(Appendable out, String text) {
        try {
            out.append(text);
        } catch (java.io.IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }
}

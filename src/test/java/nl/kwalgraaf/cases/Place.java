package nl.kwalgraaf.cases;

import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.Span;

/** Where something stands, as the golden cases write it. */
final class Place {
    private Place() {}

    /** {@code 3:5-12}, {@code 3:5-4:10} over lines, both ends included; a dash for the document as a whole. */
    static String columns(Span span) {
        if (span.start() == span.end()) {
            return "-";
        }
        Line last = span.source().lineAt(span.end() - 1);
        String end = last.number() == span.firstLine() ? "" : last.number() + ":";
        return span.firstLine() + ":" + span.column() + "-" + end + (span.end() - last.start());
    }

    /** {@code 3}, {@code 3-5} over lines, {@code 3-5 p2} where the page is known. */
    static String lines(Span span) {
        String lines = span.firstLine() == span.lastLine()
                ? String.valueOf(span.firstLine())
                : span.firstLine() + "-" + span.lastLine();
        return span.page() > 0 ? lines + " p" + span.page() : lines;
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** The account of a text: who claims which of its characters. The first claim on a character holds. */
final class Claims {
    private static final byte NONE = 0;
    private static final byte REPRESENTED = 1;
    private static final byte STRUCTURE = 2;
    private static final byte FURNITURE = 3;
    private static final byte DOUBTFUL = 4;

    private final SourceText source;
    private final byte[] marks;

    /** Of each kind, how many characters that show something. */
    private final int[] counts = new int[DOUBTFUL + 1];

    Claims(SourceText source) {
        this.source = source;
        this.marks = new byte[source.length()];
    }

    /** A statement, or a passage that the graph cites. */
    void represented(Span span) {
        mark(span.start(), span.end(), REPRESENTED);
    }

    /** A label or heading that became a property or a kind of thing. */
    void structure(Span span) {
        mark(span.start(), span.end(), STRUCTURE);
    }

    /** A running heading or a page number. */
    void furniture(Span span) {
        mark(span.start(), span.end(), FURNITURE);
    }

    /** True of a character of a statement. */
    boolean isRead(int offset) {
        return marks[offset] == REPRESENTED || marks[offset] == DOUBTFUL;
    }

    /** What is read, and may belong elsewhere. */
    void doubtful(Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (marks[at] == REPRESENTED) {
                marks[at] = DOUBTFUL;
                counts[REPRESENTED] -= shows(at);
                counts[DOUBTFUL] += shows(at);
            }
        }
    }

    private void mark(int start, int end, byte kind) {
        int count = 0;
        for (int at = start; at < end; at++) {
            if (marks[at] == NONE) {
                marks[at] = kind;
                count += shows(at);
            }
        }
        counts[kind] += count;
    }

    /** 1 where something is printed; below the no-break space told without a branch for every space of a text. */
    private int shows(int at) {
        char c = source.charAt(at);
        return c < '\u00a0' ? (' ' - c) >>> 31 : Folding.isBlank(c) ? 0 : 1;
    }

    Dekking dekking() {
        return new Dekking(counts[REPRESENTED], counts[STRUCTURE], counts[FURNITURE], counts[DOUBTFUL], unclaimed());
    }

    /** Runs of lines that hold unclaimed characters; blank and claimed lines part them. */
    private List<Span> unclaimed() {
        List<Span> spans = new ArrayList<>();
        int above = -1;
        for (int number = 1; number <= source.lineCount(); number++) {
            Line line = source.line(number);
            int first = firstUnclaimed(line.start(), line.end());
            if (first >= 0) {
                Span here = new Span(source, first, lastUnclaimed(first, line.end()) + 1);
                spans.add(above == number - 1 ? spans.remove(spans.size() - 1).to(here) : here);
                above = number;
            }
        }
        return spans;
    }

    private int firstUnclaimed(int start, int end) {
        for (int at = start; at < end; at++) {
            if (marks[at] == NONE && !Folding.isBlank(source.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private int lastUnclaimed(int start, int end) {
        int last = end - 1;
        while (last > start && (marks[last] != NONE || Folding.isBlank(source.charAt(last)))) {
            last--;
        }
        return last;
    }
}

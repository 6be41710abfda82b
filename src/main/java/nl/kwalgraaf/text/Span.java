package nl.kwalgraaf.text;

import java.util.Optional;

/**
 * A stretch of a source text, from offset {@code start} up to but not including {@code end}.
 *
 * <p>A span knows its source, so that whatever carries one can say where it was read.
 */
public record Span(SourceText source, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > source.length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " lies outside a text of " + source.length());
        }
    }

    public static Span of(SourceText source, Line line) {
        return new Span(source, line.start(), line.end());
    }

    /** The beginning of a source, to say of it as a whole what has no other place. */
    public static Span top(SourceText source) {
        return new Span(source, 0, 0);
    }

    /** The whole source. */
    public static Span whole(SourceText source) {
        return new Span(source, 0, source.length());
    }

    /** From the start of the first line to the end of the last, both by 1-based number. */
    public static Span ofLines(SourceText source, int first, int last) {
        return new Span(source, source.line(first).start(), source.line(last).end());
    }

    /** Without the white space at both ends. */
    public Span trimmed() {
        int from = start;
        int to = end;
        while (from < to && Folding.isSpace(source.charAt(from))) {
            from++;
        }
        while (to > from && Folding.isSpace(source.charAt(to - 1))) {
            to--;
        }
        return new Span(source, from, to);
    }

    /** The characters as they stand in the source. */
    public String verbatim() {
        return source.content().substring(start, end);
    }

    /** 1-based number of the line on which the span begins. */
    public int firstLine() {
        return source.lineAt(start).number();
    }

    /** 1-based number of the line on which the span's last character stands. */
    public int lastLine() {
        return source.lineAt(Math.max(start, end - 1)).number();
    }

    /** 1-based column, in UTF-16 code units, at which the span begins. */
    public int column() {
        return start - source.lineAt(start).start() + 1;
    }

    /** 1-based page on which the span begins; 0 where the source has no pages. */
    public int page() {
        return source.lineAt(start).page();
    }

    /** Path of the element in which the span begins, as XPath; empty where the source has no elements. */
    public Optional<String> path() {
        return source.pathAt(start);
    }

    /** The same place in the document as people have it, where its markup was taken off before it was read. */
    public Span inDocument() {
        SourceText document = source.document();
        if (document == source) {
            return this;
        }
        int from = source.beginInDocument(start);
        return new Span(document, from, start == end ? from : Math.max(from, source.endInDocument(end - 1)));
    }

    /** The smallest span that holds this one and the other. */
    public Span to(Span other) {
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Spans are equal when they cover the same place; their source is compared by identity, being large. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && span.source == source && span.start == start && span.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public String toString() {
        return source.name() + ":" + firstLine() + ":" + column();
    }
}

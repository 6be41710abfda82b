package nl.kwalgraaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A document's text with its lines and, where known, its pages.
 *
 * <p>A line ends at LF, CRLF or CR. A text that ends in a line end has no further, empty line behind it.
 */
public final class SourceText {
    private final String name;
    private final String content;
    private final char[] chars;
    private final Line[] lines;

    /** So many characters, as a power of two, have one entry in {@link #lineOfBlock}. */
    private static final int BLOCK = 6;

    /** The index of the line that holds the first character of each block: lines are sought by the thousand. */
    private final int[] lineOfBlock;

    private final BitSet edges;
    private final IntFunction<Optional<String>> paths;
    private final Optional<Marked> marked;

    private SourceText(
            String name,
            String content,
            char[] chars,
            Line[] lines,
            int[] lineOfBlock,
            BitSet edges,
            IntFunction<Optional<String>> paths,
            Optional<Marked> marked) {
        this.name = name;
        this.content = content;
        this.chars = chars;
        this.lines = lines;
        this.lineOfBlock = lineOfBlock;
        this.edges = edges;
        this.paths = paths;
        this.marked = marked;
    }

    private static int[] lineOfBlock(int length, Line[] lines) {
        int[] lineOfBlock = new int[(length >> BLOCK) + 1];
        for (int block = 0, index = 0; block < lineOfBlock.length; block++) {
            while (index + 1 < lines.length && lines[index + 1].start() <= block << BLOCK) {
                index++;
            }
            lineOfBlock[block] = index;
        }
        return lineOfBlock;
    }

    /** The document with its markup, and where in it each character of a text without stands. */
    private record Marked(SourceText document, int[] from, int[] to) {}

    /** A text without pages. */
    public static SourceText of(String name, String content) {
        return of(name, content, line -> 0);
    }

    /**
     * A text whose pages are known.
     *
     * @param name what findings call the document: a path, or {@code -} for standard input
     * @param pageOfLine from 1-based line number to 1-based page, 0 for unknown
     */
    public static SourceText of(String name, String content, IntUnaryOperator pageOfLine) {
        List<Line> lines = new ArrayList<>();
        char[] chars = content.toCharArray();
        int length = chars.length;
        int feed = -1;
        int carriage = -1;
        for (int at = 0; at < length; ) {
            feed = feed < at ? next('\n', content, at) : feed;
            carriage = carriage < at ? next('\r', content, at) : carriage;
            int end = Math.min(feed, carriage);
            int number = lines.size() + 1;
            lines.add(new Line(number, at, end, pageOfLine.applyAsInt(number)));
            at = end;
            if (at < length) {
                at += chars[at] == '\r' && at + 1 < length && chars[at + 1] == '\n' ? 2 : 1;
            }
        }
        Line[] all = lines.toArray(Line[]::new);
        return new SourceText(
                name,
                content,
                chars,
                all,
                lineOfBlock(length, all),
                new BitSet(),
                offset -> Optional.empty(),
                Optional.empty());
    }

    private static int next(char c, String content, int from) {
        int found = content.indexOf(c, from);
        return found < 0 ? content.length() : found;
    }

    /**
     * What this document says, without the markup in which it says it: {@code ## Basisdeel} says "Basisdeel". It is read
     * in place of the document, and {@link Span#inDocument} leads back.
     *
     * @param said the text without markup, its characters in the order of the document
     * @param from for each of its characters, the offset in this document at which it begins
     * @param to and the one at which it ends; a reference such as {@code &eacute;} is one character of the text
     */
    public SourceText said(String said, int[] from, int[] to) {
        SourceText plain = of(name, said);
        return new SourceText(
                name,
                said,
                plain.chars,
                plain.lines,
                plain.lineOfBlock,
                plain.edges,
                plain.paths,
                Optional.of(new Marked(this, from.clone(), to.clone())));
    }

    /** The document in which places are told to people: this text, or the one with markup that says it. */
    public SourceText document() {
        return marked.map(Marked::document).orElse(this);
    }

    /** Where the character at this offset begins in the document with its markup; behind the last one, its end. */
    int beginInDocument(int offset) {
        return marked.map(there -> offset < there.from.length ? there.from[offset] : there.document.length())
                .orElse(offset);
    }

    /** Where the character at this offset ends in the document with its markup. */
    int endInDocument(int offset) {
        return marked.map(there -> there.to[offset]).orElse(offset + 1);
    }

    /** The same text with its pages numbered otherwise. */
    public SourceText withPages(IntUnaryOperator pageOfLine) {
        Line[] renumbered = new Line[lines.length];
        for (Line line : lines) {
            renumbered[line.number() - 1] =
                    new Line(line.number(), line.start(), line.end(), pageOfLine.applyAsInt(line.number()));
        }
        return new SourceText(name, content, chars, renumbered, lineOfBlock, edges, paths, marked);
    }

    /** The same text, of which lines are known to be heads and feet of pages by where they stand. */
    public SourceText withEdges(IntPredicate isEdge) {
        BitSet known = new BitSet();
        IntStream.rangeClosed(1, lines.length).filter(isEdge).forEach(known::set);
        return new SourceText(name, content, chars, lines, lineOfBlock, known, paths, marked);
    }

    /** True when the line with this number, from 1, is known to be the head or foot of its page. */
    public boolean isEdge(int line) {
        return edges.get(line);
    }

    /**
     * The same text, of which the reader knows more than lines: the path of the element that stands at an offset.
     *
     * @param pathAt from offset to an XPath expression, empty outside every element
     */
    public SourceText withPaths(IntFunction<Optional<String>> pathAt) {
        return new SourceText(name, content, chars, lines, lineOfBlock, edges, pathAt, marked);
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }

    /** The character at this offset: most of reading asks for one, and from an array it comes without a decoding. */
    public char charAt(int offset) {
        return chars[offset];
    }

    public int length() {
        return chars.length;
    }

    public int lineCount() {
        return lines.length;
    }

    /** True when at least one line stands on a known page. */
    public boolean hasPages() {
        for (Line line : lines) {
            if (line.page() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The line with this 1-based number. */
    public Line line(int number) {
        return lines[number - 1];
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(Arrays.asList(lines));
    }

    /** The line that holds this offset, its line end included; a text without lines answers an empty first line. */
    public Line lineAt(int offset) {
        if (lines.length == 0) {
            return new Line(1, 0, 0, 0);
        }
        int index = lineOfBlock[offset >> BLOCK];
        while (index + 1 < lines.length && lines[index + 1].start() <= offset) {
            index++;
        }
        return lines[index];
    }

    /** The path of the element that stands at this offset; empty where the source has no elements. */
    public Optional<String> pathAt(int offset) {
        return paths.apply(offset);
    }

    public String textOf(Line line) {
        return content.substring(line.start(), line.end());
    }

    @Override
    public String toString() {
        return name;
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wrapping;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;

/**
 * The lines of a text that hold something, with its pages, and without the furniture that every page repeats.
 *
 * <p>Where the source knows no pages they are read from its marks: form feeds, or the convention that a page's first
 * line begins with one space. A printed page number ends its page.
 *
 * @param source the text, with the pages that its marks show
 */
record Rows(SourceText source, List<ReadRow> rows, Wrapping wrapping) {
    /** No printed line is wider; a longer one is not wrapped text. */
    private static final int WIDEST = 160;

    /** The code of a kerntaak, however it is spaced, is no longer. */
    private static final int LONGEST_CODE = 15;

    /**
     * The lines of a text.
     *
     * @param furniture takes what every page repeats
     * @param findings takes what was taken out, or might have been, because it comes again
     */
    static Rows of(SourceText text, Consumer<Row> furniture, List<Finding> findings) {
        boolean known = text.hasPages();
        boolean spaced = !known && startsWithOneSpace(text, 1);
        boolean formFeeds = !known && text.content().indexOf('\f') >= 0;
        int[] pages = new int[text.lineCount() + 1];
        List<Row> rows = new ArrayList<>(text.lineCount());
        int page = 1;
        boolean gap = true;
        boolean pageStart = true;
        for (int number = 1; number <= text.lineCount(); number++) {
            Line line = text.line(number);
            int start = line.start();
            int end = Folding.beforeBlank(text.content(), start, line.end());
            boolean feed = false;
            while (start < end && Folding.isBlank(text.charAt(start))) {
                feed |= text.charAt(start++) == '\f';
            }
            boolean turned = known
                    ? number > 1 && line.page() != text.line(number - 1).page()
                    : number > 1 && (feed || spaced && startsWithOneSpace(text, number));
            if (turned) {
                page++;
                pageStart = true;
            }
            pages[number] = page;
            boolean edge = start < end
                    && text.isEdge(number)
                    && !Readings.read(new Row(text, number, start, end, true, pageStart))
                            .isInUnit();
            if (edge) {
                furniture.accept(new Row(text, number, start, end, true, pageStart));
            }
            if (start == end || edge) {
                gap = true;
            } else {
                rows.add(new Row(text, number, start, end, gap || pageStart, pageStart));
                gap = false;
                pageStart = false;
            }
        }
        SourceText source = spaced || formFeeds ? text.withPages(number -> pages[number]) : text;
        List<ReadRow> body = Furniture.takenOut(read(source, rows), furniture, findings);
        return new Rows(source, joinSplitCodes(body), wrapping(body));
    }

    private static Wrapping wrapping(List<ReadRow> rows) {
        int[] lengths = new int[rows.size()];
        int[] wrapped = new int[rows.size()];
        int lines = 0;
        int goingOn = 0;
        for (int at = 0; at < rows.size(); at++) {
            int length = rows.get(at).row().length();
            if (length <= WIDEST) {
                lengths[lines++] = length;
                if (at + 1 < rows.size() && rows.get(at + 1).row().goesOn()) {
                    wrapped[goingOn++] = length;
                }
            }
        }
        return Wrapping.of(Arrays.copyOf(lengths, lines), Arrays.copyOf(wrapped, goingOn));
    }

    private static List<ReadRow> read(SourceText source, List<Row> rows) {
        return rows.stream()
                .map(row -> row.source() == source
                        ? row
                        : new Row(source, row.line(), row.start(), row.end(), row.gap(), row.pageStart()))
                .map(Readings::read)
                .toList();
    }

    private static boolean startsWithOneSpace(SourceText text, int number) {
        if (number > text.lineCount()) {
            return false;
        }
        Line line = text.line(number);
        return line.end() - line.start() > 1
                && text.charAt(line.start()) == ' '
                && !Folding.isSpace(text.charAt(line.start() + 1));
    }

    /** A code split at its hyphen, {@code B1-K1-} and {@code W2}, or behind its dot, makes one row of the two lines. */
    private static List<ReadRow> joinSplitCodes(List<ReadRow> rows) {
        List<ReadRow> joined = new ArrayList<>(rows.size());
        for (ReadRow read : rows) {
            Row before = joined.isEmpty() ? null : joined.get(joined.size() - 1).row();
            Row row = read.row();
            if (before != null && isSplitCode(before, row)) {
                joined.set(joined.size() - 1, Readings.read(before.to(row)));
            } else {
                joined.add(read);
            }
        }
        return joined;
    }

    private static boolean isSplitCode(Row before, Row row) {
        boolean hyphenBelow = Folding.isDash(row.charAt(0));
        boolean hyphenAbove = Folding.isDash(before.last()) || before.last() == '.';
        return hyphenAbove != hyphenBelow
                && continuesCode(hyphenBelow ? row.from(row.start() + 1) : row)
                && endsInCode(before, hyphenBelow ? before.end() : before.end() - 1);
    }

    /** True when the row holds a code that ends there, and may go on. */
    private static boolean endsInCode(Row row, int end) {
        int start = end - 1;
        String content = row.source().content();
        while (start > row.start() && end - start <= LONGEST_CODE && "BPLRDC".indexOf(content.charAt(start)) < 0) {
            start--;
        }
        return new CodeScanner(content, row.end())
                .at(Math.max(start, row.start()))
                .filter(found -> !found.code().isWerkproces() && found.end() == end)
                .isPresent();
    }

    private static boolean continuesCode(Row row) {
        return row.length() > 1 && (row.charAt(0) == 'K' || row.charAt(0) == 'W') && Character.isDigit(row.charAt(1));
    }
}

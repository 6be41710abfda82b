package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;

/**
 * The lines of a text that hold something, with its pages, and without the furniture that every page repeats.
 *
 * <p>Where the source knows no pages they are read from its marks: form feeds, or the convention that a page's first
 * line begins with one space. A printed page number ends its page.
 */
record Rows(SourceText source, List<Row> rows, int width) {
    /** No printed line is wider; a longer one is not wrapped text. */
    private static final int WIDEST = 160;

    private static final int LONGEST_PAGE_NUMBER = 24;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:pagina|blz\\.?)?\\s*\\d{1,3}\\s*(?:van(?: de)?|/)\\s*\\d{1,3}|(?:pagina|blz\\.?)\\s+\\d{1,3}");

    /** How often a line must stand at the edge of a page, at the least, to be furniture. */
    private static final int FEWEST_REPEATS = 3;

    static Rows of(SourceText text, Consumer<Row> furniture) {
        boolean marked = text.hasPages();
        boolean spaced = !marked && startsWithOneSpace(text, 1);
        SourceText source = text;
        int[] pages = new int[text.lineCount() + 1];
        List<Row> rows = new ArrayList<>(text.lineCount());
        int page = 1;
        boolean gap = true;
        boolean pageStart = true;
        boolean formFeeds = text.content().indexOf('\f') >= 0;
        int width = 0;
        List<int[]> bounds = new ArrayList<>(text.lineCount());
        for (int number = 1; number <= text.lineCount(); number++) {
            Line line = text.line(number);
            int start = line.start();
            int end = line.end();
            boolean feed = false;
            while (start < end && Folding.isSpace(text.content().charAt(start))) {
                feed |= text.content().charAt(start++) == '\f';
            }
            while (end > start && Folding.isSpace(text.content().charAt(end - 1))) {
                end--;
            }
            boolean turned = marked
                    ? number > 1 && line.page() != text.line(number - 1).page()
                    : feed || spaced && number > 1 && startsWithOneSpace(text, number);
            if (turned) {
                page++;
                pageStart = true;
            }
            pages[number] = marked ? line.page() : spaced || formFeeds ? page : 0;
            if (start == end) {
                gap = true;
                continue;
            }
            bounds.add(new int[] {number, start, end, gap || pageStart ? 1 : 0, pageStart ? 1 : 0});
            gap = false;
            pageStart = false;
            if (isPageNumber(text, start, end)) {
                boolean nextIsMarked = marked || spaced && startsWithOneSpace(text, nextFilled(text, number));
                if (!nextIsMarked) {
                    page++;
                }
                pageStart = true;
            } else if (end - start <= WIDEST) {
                width = Math.max(width, end - start);
            }
        }
        if (!marked && (spaced || formFeeds)) {
            source = text.withPages(number -> pages[number]);
        }
        for (int[] bound : bounds) {
            rows.add(new Row(source, bound[0], bound[1], bound[2], bound[3] == 1, bound[4] == 1));
        }
        return new Rows(source, joinSplitCodes(withoutFurniture(rows, furniture)), width);
    }

    private static int nextFilled(SourceText text, int number) {
        int next = number + 1;
        while (next <= text.lineCount() && text.textOf(text.line(next)).isBlank()) {
            next++;
        }
        return next;
    }

    private static boolean startsWithOneSpace(SourceText text, int number) {
        if (number > text.lineCount()) {
            return false;
        }
        Line line = text.line(number);
        return line.end() - line.start() > 1
                && text.content().charAt(line.start()) == ' '
                && !Folding.isSpace(text.content().charAt(line.start() + 1));
    }

    private static boolean isPageNumber(SourceText text, int start, int end) {
        if (end - start > LONGEST_PAGE_NUMBER
                || !Character.isDigit(text.content().charAt(end - 1))) {
            return false;
        }
        return PAGE_NUMBER.matcher(text.content().substring(start, end)).matches();
    }

    private static List<Row> withoutFurniture(List<Row> rows, Consumer<Row> furniture) {
        Set<String> heads = repeated(rows, Rows::isFirst);
        Set<String> feet = repeated(rows, Rows::isLast);
        List<Row> kept = new ArrayList<>(rows.size());
        boolean gap = false;
        boolean pageStart = false;
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            boolean repeats = isFirst(rows, index) && !heads.isEmpty() && heads.contains(withoutDigits(row))
                    || isLast(rows, index) && !feet.isEmpty() && feet.contains(withoutDigits(row));
            if (repeats || isPageNumber(row.source(), row.start(), row.end())) {
                furniture.accept(row);
                gap = true;
                pageStart |= row.pageStart();
            } else {
                kept.add(gap || pageStart ? row.behindEdge(pageStart || row.pageStart()) : row);
                gap = false;
                pageStart = false;
            }
        }
        return kept;
    }

    private static boolean isFirst(List<Row> rows, int index) {
        return rows.get(index).pageStart();
    }

    private static boolean isLast(List<Row> rows, int index) {
        return index + 1 == rows.size() || rows.get(index + 1).pageStart();
    }

    /** Which row of a page is meant. */
    private interface Edge {
        boolean at(List<Row> rows, int index);
    }

    /**
     * The lines that stand at this edge of most pages, whatever the numbers in them. What closes like a sentence or
     * begins like an item is text; headings that bear a code are left to the body, which knows whether it has read
     * that unit.
     */
    private static Set<String> repeated(List<Row> rows, Edge edge) {
        Map<String, Integer> counts = new HashMap<>();
        int pages = 0;
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            pages += row.pageStart() ? 1 : 0;
            boolean coded = CodeScanner.mayStart(row.source().content(), row.start(), row.end());
            if (edge.at(rows, index)
                    && !coded
                    && Anker.of(row).isEmpty()
                    && Veld.labelled(row).isEmpty()) {
                counts.merge(withoutDigits(row), 1, Integer::sum);
            }
        }
        int most = Math.max(FEWEST_REPEATS, pages / 2);
        counts.values().removeIf(count -> count < most);
        return counts.keySet();
    }

    private static String withoutDigits(Row row) {
        String text = row.text();
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(Character.isDigit(text.charAt(at)) ? '#' : text.charAt(at));
        }
        return plain.toString();
    }

    /** A code split behind its hyphen, {@code B1-K1-} and {@code W2}, makes one row of the two lines. */
    private static List<Row> joinSplitCodes(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Row before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && endsInsideCode(before) && continuesCode(row)) {
                joined.set(
                        joined.size() - 1,
                        new Row(
                                row.source(),
                                before.line(),
                                before.start(),
                                row.end(),
                                before.gap(),
                                before.pageStart()));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean endsInsideCode(Row row) {
        if (!CodeScanner.isDash(row.last())) {
            return false;
        }
        int start = row.end() - 1;
        String content = row.source().content();
        while (start > row.start() && row.end() - start < 16 && "BPLRDC".indexOf(content.charAt(start)) < 0) {
            start--;
        }
        return new CodeScanner(content, row.end())
                .at(start)
                .filter(found -> !found.code().isWerkproces() && found.end() == row.end() - 1)
                .isPresent();
    }

    private static boolean continuesCode(Row row) {
        return row.length() > 1 && (row.charAt(0) == 'K' || row.charAt(0) == 'W') && Character.isDigit(row.charAt(1));
    }
}

package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * A line with something on it, or the rest of one, without white space or marks without width at its ends.
 *
 * @param line 1-based number of its line
 * @param gap true when blank lines or a page's edge part it from the row before it
 * @param pageStart true when it is the first of its page
 */
public record Row(SourceText source, int line, int start, int end, boolean gap, boolean pageStart) {

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** What a line prints, wherever that was read before. */
    public static Row of(SourceText source, Line line) {
        return new Row(source, line.number(), line.start(), line.end(), false, false)
                .from(line.start())
                .upTo(line.end());
    }

    /** Its words, whatever kind of space parts them, and however much. */
    public String plain() {
        String text = text().replace('\u00a0', ' ');
        return text.contains("  ") ? SPACES.matcher(text).replaceAll(" ") : text;
    }

    public String text() {
        return source.content().substring(start, end);
    }

    /** The words between two indexes. */
    public String text(int from, int to) {
        return source.content().substring(start + from, start + to);
    }

    public char charAt(int index) {
        return source.charAt(start + index);
    }

    public int length() {
        return end - start;
    }

    public boolean startsWith(String prefix) {
        return source.content().startsWith(prefix, start) && prefix.length() <= length();
    }

    public char last() {
        return source.charAt(end - 1);
    }

    public Span span() {
        return new Span(source, start, end);
    }

    /** The part of the row from this source offset on, as a row of its own. */
    public Row from(int offset) {
        return new Row(
                source, line, Folding.pastBlank(source.content(), Math.min(offset, end), end), end, false, false);
    }

    /** The part of the row before this source offset, as a row of its own, without white space at its end. */
    public Row upTo(int offset) {
        int last = Folding.beforeBlank(source.content(), start, Math.max(offset, start));
        return new Row(source, line, start, last, gap, pageStart);
    }

    /** This row with another behind it, as one. */
    public Row to(Row behind) {
        return new Row(source, line, start, behind.end, gap, pageStart);
    }

    /** The same row, parted from the one before it, and perhaps the first of its page. */
    public Row behindGap(boolean startsPage) {
        return new Row(source, line, start, end, true, startsPage);
    }

    /** True when it stands right under the row before it and begins in the middle of a sentence or title. */
    public boolean goesOn() {
        return !gap && !isEmpty() && Character.isLowerCase(charAt(0));
    }

    /** These rows in parts: the first begins one, and each that begins anew below the one above it. */
    public static List<List<Row>> parted(List<Row> rows, BiPredicate<Row, Row> anew) {
        List<List<Row>> parts = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (at == 0 || anew.test(rows.get(at - 1), rows.get(at))) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(rows.get(at));
        }
        return parts;
    }

    public boolean isEmpty() {
        return start == end;
    }
}

package nl.kwalgraaf.parse.words;

import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;
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
        return source.content().charAt(start + index);
    }

    public int length() {
        return end - start;
    }

    public boolean startsWith(String prefix) {
        return source.content().startsWith(prefix, start) && prefix.length() <= length();
    }

    public char last() {
        return source.content().charAt(end - 1);
    }

    public Span span() {
        return new Span(source, start, end);
    }

    /** The part of the row from this source offset on, as a row of its own. */
    public Row from(int offset) {
        int at = offset;
        while (at < end && Folding.isBlank(source.content().charAt(at))) {
            at++;
        }
        return new Row(source, line, at, end, false, false);
    }

    /** The part of the row before this source offset, as a row of its own, without white space at its end. */
    public Row upTo(int offset) {
        int last = offset;
        while (last > start && Folding.isBlank(source.content().charAt(last - 1))) {
            last--;
        }
        return new Row(source, line, start, last, gap, pageStart);
    }

    /** The same row, parted from the one before it. */
    public Row behindGap() {
        return new Row(source, line, start, end, true, pageStart);
    }

    /** The same row, behind page furniture that was taken out. */
    public Row behindEdge(boolean startsPage) {
        return new Row(source, line, start, end, true, startsPage);
    }

    /** True when it stands right under the row before it and begins in the middle of a sentence or title. */
    public boolean goesOn() {
        return !gap && !isEmpty() && Character.isLowerCase(charAt(0));
    }

    public boolean isEmpty() {
        return start == end;
    }
}

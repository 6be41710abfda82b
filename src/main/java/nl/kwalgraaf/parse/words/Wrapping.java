package nl.kwalgraaf.parse.words;

import java.util.Arrays;
import nl.kwalgraaf.text.Folding;

/**
 * Where the lines of a document end, from which can be told whether a line was wrapped or is over.
 *
 * @param width length of its longest lines, in UTF-16 code units
 */
public record Wrapping(int width) {
    /** A next word that would have fitted by this many columns was not wrapped. */
    private static final int ROOM = 12;

    /** One line in so many may be longer than where text wraps: a heading, a row of a table. */
    private static final int STRAY = 50;

    /** One wrapped line in so many may be longer than the others: text beside its label, or under a wider column. */
    private static final int BESIDE = 4;

    /** So many wrapped lines show where a text wraps. */
    private static final int FEWEST = 20;

    /** A text of which no line is wrapped. */
    public static final Wrapping NONE = new Wrapping(Integer.MAX_VALUE);

    /**
     * @param lengths how long each line is
     * @param wrapped how long those are with which the next goes on; a text in a column is narrower than its headings
     */
    public static Wrapping of(int[] lengths, int[] wrapped) {
        boolean shown = wrapped.length >= FEWEST;
        int[] seen = shown ? wrapped : lengths;
        int width = Arrays.stream(seen).max().orElse(0);
        int[] counts = new int[width + 1];
        for (int length : seen) {
            counts[length]++;
        }
        int longer = seen.length / (shown ? BESIDE : STRAY);
        while (width > 0 && counts[width] <= longer) {
            longer -= counts[width--];
        }
        return new Wrapping(width);
    }

    /** False for a text of which each line is one whole. */
    public boolean wraps() {
        return width < Integer.MAX_VALUE;
    }

    /** True when the first word of {@code row} would have fitted behind {@code previous}. */
    public boolean hadRoom(Row previous, Row row) {
        return previous.length() + 1L + firstWord(row) + ROOM <= width;
    }

    /** True when twice as much room was left: the line was ended, and not wrapped a little early. */
    boolean endedEarly(Row previous, Row row) {
        return wraps() && previous.length() + 1L + firstWord(row) + 2 * ROOM <= width;
    }

    /** True when a line end alone parts the rows: the sentence is not over, and no word of the next row had room. */
    public boolean runsOn(Row previous, Row row) {
        return !row.gap() && !Ending.of(previous).isOver() && !hadRoom(previous, row);
    }

    /** Length of the first word of a row, with a dash that stands before it. */
    public static int firstWord(Row row) {
        int at = 0;
        while (at < row.length() && (!Folding.isSpace(row.charAt(at)) || at == 1 && Folding.isDash(row.charAt(0)))) {
            at++;
        }
        return at;
    }
}

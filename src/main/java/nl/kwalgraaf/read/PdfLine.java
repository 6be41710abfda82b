package nl.kwalgraaf.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page of a PDF: its words from left to right, on one height.
 *
 * @param y of its foot, from the top of the page, in points
 * @param height of its letters, in points
 * @param row how many lines are drawn across the page above it: of the table in which it stands, if any, they part the rows
 */
record PdfLine(float y, float height, List<Word> words, int row) {
    /** In points: two lines begin at the same place within so many. */
    static final float SAME = 2;

    /** In heights of letters: what parts two columns where the text begins as others do, and where it is indented. */
    static final float GUTTER = 0.4f;

    static final float WIDE_GUTTER = 0.9f;

    /** In heights of letters: what parts them where the letters change too, as from a bold label to its text. */
    private static final float TIGHT_GUTTER = 0.15f;

    private static final String LETTERS = "oq\u00d8\u00fc";

    /**
     * What stands together on a line, from {@code start} to {@code end}, in points from the left edge of the page.
     *
     * @param font the name of the one in which it begins; bold letters have one of their own
     * @param at the offset at which it stands in a text whose lines are looked at as a page; 0 in a PDF
     */
    record Word(String text, float start, float end, String font, int at) {
        Word(String text, float start, float end, String font) {
            this(text, start, end, font, 0);
        }

        /** Word takes the sign of a list within a list from a font of its own, and sets a letter of it: {@code o}. */
        boolean isSignBefore(Word next) {
            return text.length() == 1 && LETTERS.contains(text) && !font.isEmpty() && !family().equals(next.family());
        }

        /** {@code BAAAAA+Calibri-Bold} and {@code Calibri,Italic} are letters of one family. */
        private String family() {
            return font.replaceFirst("^[A-Z]{6}\\+", "").split("[-,]")[0];
        }
    }

    PdfLine(float y, float height, List<Word> words) {
        this(y, height, words, 0);
    }

    float start() {
        return words.get(0).start();
    }

    float end() {
        return words.get(words.size() - 1).end();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The words before that of this number. */
    PdfLine before(int word) {
        return new PdfLine(y, height, words.subList(0, word), row);
    }

    /** That word and those behind it. */
    PdfLine from(int word) {
        return new PdfLine(y, height, words.subList(word, words.size()), row);
    }

    /** The same on another height. */
    PdfLine at(float there) {
        return new PdfLine(there, height, words, row);
    }

    /** True when it begins there. */
    boolean isAt(float x) {
        return isAt(start(), x);
    }

    /** True when two places are the same. */
    static boolean isAt(float start, float x) {
        return Math.abs(start - x) <= SAME;
    }

    /** True when it begins there or at the right of it. */
    boolean isRightOf(float x) {
        return start() >= x - SAME;
    }

    /**
     * The number of the word with which the text at the right begins behind a label; 0 where there is none. In a table of
     * more columns it is the second of them.
     */
    int cell(float x) {
        if (isRightOf(x)) {
            return 0;
        }
        int wide = 0;
        for (int word = 1; word < words.size(); word++) {
            float gap = words.get(word).start() - words.get(word - 1).end();
            float start = words.get(word).start();
            if (wide == 0 && gap >= WIDE_GUTTER * height) {
                wide = word;
            }
            boolean changes = !words.get(word).font().equals(words.get(word - 1).font());
            if (isAt(start, x) && gap >= (changes ? TIGHT_GUTTER : GUTTER) * height
                    || start > x
                            && gap >= WIDE_GUTTER * height
                            && words.get(word - 1).end() < x) {
                return wide > 0 ? wide : word;
            }
        }
        return 0;
    }
}

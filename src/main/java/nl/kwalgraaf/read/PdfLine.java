package nl.kwalgraaf.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page of a PDF: its words from left to right, on one height.
 *
 * @param y of its foot, from the top of the page, in points
 * @param height of its letters, in points
 */
record PdfLine(float y, float height, List<Word> words) {

    /** What stands together on a line, from {@code start} to {@code end}, in points from the left edge of the page. */
    record Word(String text, float start, float end) {}

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
        return new PdfLine(y, height, words.subList(0, word));
    }

    /** That word and those behind it. */
    PdfLine from(int word) {
        return new PdfLine(y, height, words.subList(word, words.size()));
    }
}

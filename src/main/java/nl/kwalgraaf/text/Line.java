package nl.kwalgraaf.text;

/**
 * One line of a source, without its line end.
 *
 * @param number 1-based number in the file
 * @param start offset of its first character
 * @param end offset just past its last character
 * @param page 1-based page it stands on, 0 where the source has no pages
 */
public record Line(int number, int start, int end, int page) {

    public boolean isEmpty() {
        return start == end;
    }
}

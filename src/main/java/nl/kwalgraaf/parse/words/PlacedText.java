package nl.kwalgraaf.parse.words;

import java.util.Arrays;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Characters of which each knows where it stands in the source, so that decoding {@code &eacute;} or dropping a tag
 * never loses the place of what remains.
 */
public final class PlacedText implements CharSequence {
    private final SourceText source;
    private final String chars;
    private final int[] starts;
    private final int[] ends;
    private final int offset;

    /** Characters, and where in the source each of them begins and ends. */
    PlacedText(SourceText source, String chars, int[] starts, int[] ends) {
        this(source, chars, starts, ends, 0);
    }

    private PlacedText(SourceText source, String chars, int[] starts, int[] ends, int offset) {
        this.source = source;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.offset = offset;
    }

    /** Gathers characters with their places. */
    public static final class Builder {
        private final SourceText source;
        private final StringBuilder chars = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        public Builder(SourceText source) {
            this.source = source;
        }

        /** One character that stands at {@code start} up to {@code end} of the source. */
        public Builder add(char c, int start, int end) {
            int at = chars.length();
            makeRoom(at + 1);
            starts[at] = start;
            ends[at] = end;
            chars.append(c);
            return this;
        }

        /** The characters of the source as they stand. */
        public Builder addSource(int start, int end) {
            int at = chars.length();
            makeRoom(at + end - start);
            for (int offset = start; offset < end; offset++) {
                starts[at] = offset;
                ends[at++] = offset + 1;
            }
            chars.append(source.content(), start, end);
            return this;
        }

        /** Every UTF-16 unit of a decoded reference stands where the whole reference stands. */
        public Builder add(String decoded, int start, int end) {
            for (int at = 0; at < decoded.length(); at++) {
                add(decoded.charAt(at), start, end);
            }
            return this;
        }

        public Builder add(PlacedText text) {
            int at = chars.length();
            makeRoom(at + text.length());
            System.arraycopy(text.starts, text.offset, starts, at, text.length());
            System.arraycopy(text.ends, text.offset, ends, at, text.length());
            chars.append(text.chars);
            return this;
        }

        private void makeRoom(int size) {
            if (size > starts.length) {
                int larger = Math.max(size, starts.length * 2);
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
        }

        public int length() {
            return chars.length();
        }

        public PlacedText build() {
            return new PlacedText(source, chars.toString(), starts, ends);
        }
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public char charAt(int index) {
        return chars.charAt(index);
    }

    @Override
    public PlacedText subSequence(int start, int end) {
        return new PlacedText(source, chars.substring(start, end), starts, ends, offset + start);
    }

    @Override
    public String toString() {
        return chars;
    }

    public SourceText source() {
        return source;
    }

    /** Where the character at this index begins in the source. */
    public int startOf(int index) {
        return starts[offset + index];
    }

    /** Where the character at this index ends in the source. */
    public int endOf(int index) {
        return ends[offset + index];
    }

    /** These characters as a text of their own, whose places lead back to the source. */
    public SourceText said() {
        return source.said(
                chars,
                Arrays.copyOfRange(starts, offset, offset + length()),
                Arrays.copyOfRange(ends, offset, offset + length()));
    }

    /** From the first to the last character. A text without characters has no place. */
    public Span span() {
        return new Span(source, startOf(0), endOf(0)).to(new Span(source, startOf(length() - 1), endOf(length() - 1)));
    }

    /** This text as one line of clean text, with its place. */
    public Tekst tekst() {
        return new Tekst(clean(), span());
    }

    /** The part from this index up to another, as such a line. */
    public Tekst tekst(int from, int to) {
        return subSequence(from, to).tekst();
    }

    public boolean isBlank() {
        return trimmed().length() == 0;
    }

    /** Without the white space at both ends, the no-break kinds included. */
    public PlacedText trimmed() {
        int start = 0;
        int end = length();
        while (start < end && Folding.isSpace(charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(charAt(end - 1))) {
            end--;
        }
        return subSequence(start, end);
    }

    /** As one line of clean text: each stretch of white space is one space, and soft hyphens are gone. */
    public String clean() {
        StringBuilder clean = new StringBuilder(length());
        boolean gap = false;
        for (int at = 0; at < length(); at++) {
            char c = charAt(at);
            if (Folding.isSpace(c)) {
                gap = true;
            } else if (c != '\u00ad') {
                if (gap && !clean.isEmpty()) {
                    clean.append(' ');
                }
                gap = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }
}

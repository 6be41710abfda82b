package nl.kwalgraaf.text;

import java.util.Arrays;

/**
 * Counts the characters of a text as people and other programs do: by Unicode code point, where Java counts UTF-16 code
 * units and so counts an emoji twice.
 */
public final class CodePoints {
    /** The offsets at which the second half of a pair stands, in order; nearly always none. */
    private final int[] second;

    private final int length;

    private CodePoints(int[] second, int length) {
        this.second = second;
        this.length = length;
    }

    public static CodePoints of(String text) {
        int[] second = new int[0];
        int count = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                second = count == second.length ? Arrays.copyOf(second, Math.max(16, 2 * count)) : second;
                second[count++] = at++;
            }
        }
        return new CodePoints(Arrays.copyOf(second, count), text.length());
    }

    /** How many code points stand before this offset in UTF-16 code units. */
    public int before(int offset) {
        int found = Arrays.binarySearch(second, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }

    /** How many there are. */
    public int count() {
        return length - second.length;
    }

    /** The offset in UTF-16 code units of the code point before which so many others stand. */
    public int offset(int point) {
        // The pair whose second half is the n-th has as its place second[n] - 1 - n others before it; those grow with
        // n.
        int from = 0;
        int to = second.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (second[middle] - 1 - middle < point) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return point + from;
    }
}

package nl.kwalgraaf.text;

import java.text.Normalizer;

/**
 * Makes names comparable: {@code Creeren en  innoveren.} and {@code Creëren en innoveren} fold to the same.
 *
 * <p>Folding drops accents, quotes, marks without width, case, closing punctuation and superfluous white space; it keeps every other
 * character, so two names that differ in a word or a number never fold alike.
 */
public final class Folding {
    private Folding() {}

    /** What each letter and sign of the Latin script folds to: a space, a letter or sign in lower case, nothing, or more than one. */
    private static final char[] LATIN = new char[0x180];

    private static final char NOTHING = 0;
    private static final char MORE = 1;

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = folded(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD));
        }
    }

    private static char folded(String decomposed) {
        char folded = NOTHING;
        for (char part : decomposed.toCharArray()) {
            char plain = foldedAlone(part);
            folded = plain == NOTHING ? folded : folded == NOTHING ? plain : MORE;
        }
        return folded;
    }

    public static String fold(String text) {
        return fold(text, false);
    }

    private static String fold(String text, boolean decomposed) {
        // What is folded is never longer than what was read of it, so that it can stand in the same place.
        char[] folded = text.toCharArray();
        int end = 0;
        char last = ' ';
        for (int at = 0; at < folded.length; at++) {
            char c = folded[at];
            char plain = c < LATIN.length ? LATIN[c] : foldedAlone(c);
            if (!decomposed && (plain == MORE || c >= LATIN.length && !isWhole(c))) {
                return fold(Normalizer.normalize(text, Normalizer.Form.NFKD), true);
            }
            if (plain != NOTHING) {
                folded[end] = plain;
                end += kept(plain, last);
                last = plain;
            }
        }
        while (end > 0 && ".;:, ".indexOf(folded[end - 1]) >= 0) {
            end--;
        }
        return new String(folded, 0, end);
    }

    /**
     * 0 for a space behind another, which what follows is to be written over, else 1: told by a sign bit, for no processor
     * foresees where words end.
     */
    public static int kept(char c, char before) {
        return -((c ^ ' ') | (before ^ ' ')) >>> 31;
    }

    private static char foldedAlone(char c) {
        if (isSpace(c)) {
            return ' ';
        }
        return isDropped(c) ? NOTHING : Character.toLowerCase(c);
    }

    /** White space as people see it: the no-break kinds and control characters included. */
    public static boolean isSpace(char c) {
        if (c < '\u1680') {
            return c <= ' ' || c == '\u00a0';
        }
        // The separators of Unicode beyond that, which Character.isSpaceChar looks up in its tables.
        return switch (c) {
            case '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }

    /** What shows nothing where it stands: white space, and marks without width such as those for the direction of writing. */
    public static boolean isBlank(char c) {
        if (c < '\u00a0') {
            return c <= ' ';
        }
        return isSpace(c) || c >= '\u200b' && !isOrdinary(c) && Character.getType(c) == Character.FORMAT;
    }

    /** The first offset from {@code from} on at which something shows; {@code end} where nothing does. */
    public static int pastBlank(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Just past the last character before {@code end} that shows; {@code start} where none does. */
    public static int beforeBlank(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The hyphens and dashes that mean the same wherever a text is read. */
    public static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    /** The dashes, quotes and points of ordinary text. */
    private static boolean isOrdinary(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    /** Quotes, combining accents, soft hyphens and marks without width. */
    private static boolean isDropped(char c) {
        return switch (c) {
            case '"', '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '\u201e', '\u201f' -> true;
            case '\u00ab', '\u00bb', '\u2039', '\u203a', '\u00b4', '\u2032', '\u2033', '\u00ad' -> true;
            default -> c >= '\u0300' && isUnseen(Character.getType(c));
        };
    }

    /** Accents on the letter before, and marks of format such as those for writing from right to left. */
    private static boolean isUnseen(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** The signs beyond Latin letters of nearly every text: folding sees them as they are, and the normalizer is spared. */
    private static boolean isWhole(char c) {
        return switch (c) {
            case '\u2010', '\u2012', '\u2013', '\u2014' -> true;
            case '\u2018', '\u2019', '\u201c', '\u201d', '\u2022' -> true;
            default -> false;
        };
    }
}

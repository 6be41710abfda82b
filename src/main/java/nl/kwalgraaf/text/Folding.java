package nl.kwalgraaf.text;

import java.text.Normalizer;

/**
 * Makes names comparable: {@code Creeren en  innoveren.} and {@code Creëren en innoveren} fold to the same.
 *
 * <p>Folding drops accents, quotes, case, closing punctuation and superfluous white space; it keeps every other
 * character, so two names that differ in a word or a number never fold alike.
 */
public final class Folding {
    private Folding() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        String base = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0; at < base.length(); at++) {
            char c = base.charAt(at);
            if (isSpace(c)) {
                gap = true;
            } else if (!isQuote(c) && Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00ad') {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(Character.toLowerCase(c));
            }
        }
        int end = folded.length();
        while (end > 0 && ".;:, ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** White space as people see it: the no-break kinds and control characters included. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f' || c > 0x7f && Character.isWhitespace(c);
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '\u201e', '\u201f' -> true;
            case '\u00ab', '\u00bb', '\u2039', '\u203a', '\u00b4', '\u2032', '\u2033' -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}

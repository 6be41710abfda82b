package nl.kwalgraaf.parse.text;

import java.util.Optional;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.text.Folding;

/**
 * Finds printed codes in text: {@code B1-K1-W2}, also written {@code B1 - K1}, {@code B1K1}, {@code B1.K1}, with
 * no-break spaces or other dashes, or split over a line end behind a hyphen, between which a page may end.
 */
record CodeScanner(String text, int limit) {
    /** Longer numbers are no numbers of delen, kerntaken or werkprocessen. */
    private static final int MOST_DIGITS = 3;

    /** The foot of a page and the head of the next have no more lines, blank ones included. */
    private static final int MOST_FURNITURE = 12;

    /**
     * A code and what follows it.
     *
     * @param end offset just past the code
     * @param next offset of the first character behind the code's separator; {@code end} where there is none
     * @param separated true when a separator or the end of the text follows, as behind the code of a heading
     */
    record Found(Eenheidscode code, int start, int end, int next, boolean separated) {}

    /** True when a code may begin with this character and the next. */
    static boolean mayStart(String text, int at, int limit) {
        return at + 1 < limit && "BPLRDC".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
    }

    /** The code that begins exactly at this offset. */
    Optional<Found> at(int start) {
        if (!mayStart(text, start, limit)) {
            return Optional.empty();
        }
        Deelsoort soort = Deelsoort.of(text.charAt(start)).orElseThrow();
        int end = digits(start + 1);
        int deel = number(start + 1, end);
        int kerntaak = 0;
        int werkproces = 0;
        int part = part(end, 'K');
        if (part > 0) {
            int partEnd = digits(part);
            kerntaak = number(part, partEnd);
            end = partEnd;
            part = part(end, 'W');
            if (part > 0) {
                partEnd = digits(part);
                werkproces = number(part, partEnd);
                end = partEnd;
            }
        }
        boolean wordGoesOn = end < limit && Character.isLetterOrDigit(text.charAt(end));
        if (deel < 1 || kerntaak < 0 || werkproces < 0 || wordGoesOn) {
            return Optional.empty();
        }
        int next = separator(end);
        return Optional.of(new Found(
                new Eenheidscode(soort, deel, kerntaak, werkproces), start, end, next, next > end || end == limit));
    }

    /** The first code at or after this offset that stands at the start of a word. */
    Optional<Found> after(int from) {
        for (int at = from; at < limit; at++) {
            if (mayStart(text, at, limit) && (at == 0 || !isWordPart(text.charAt(at - 1)))) {
                Optional<Found> found = at(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the digits of a part such as {@code -K1} begin, or -1 when no such part begins here. */
    private int part(int from, char letter) {
        if (from < limit && text.charAt(from) == '.') {
            // A space behind it makes it the stop of a sentence; a line end within a row is one that parts a code.
            int next = blanks(from + 1);
            boolean joined = next == from + 1 || isLineEnd(text.charAt(from + 1));
            return joined && named(next, letter) ? next + 1 : -1;
        }
        int at = from;
        boolean hyphen = false;
        boolean spaced = false;
        while (at < limit && (Folding.isBlank(text.charAt(at)) || Folding.isDash(text.charAt(at)))) {
            hyphen |= Folding.isDash(text.charAt(at));
            spaced |= Folding.isBlank(text.charAt(at));
            at++;
        }
        boolean joined = hyphen || !spaced;
        if (joined && named(at, letter)) {
            return at + 1;
        }
        boolean split = spaced && text.substring(from, at).chars().anyMatch(CodeScanner::isLineEnd);
        return split ? behindFurniture(at, hyphen, letter) : -1;
    }

    /** The line end within a row is one that parts a code, and a page may end there: its foot and the next head follow. */
    private int behindFurniture(int from, boolean hyphenAbove, char letter) {
        int lines = 0;
        for (int at = from; at < limit && lines < MOST_FURNITURE; at++) {
            if (isLineEnd(text.charAt(at))) {
                lines++;
                int next = blanks(at + 1);
                boolean hyphenBelow = Folding.isDash(text.charAt(next));
                next += hyphenBelow ? 1 : 0;
                if (hyphenAbove != hyphenBelow && named(next, letter)) {
                    return next + 1;
                }
            }
        }
        return -1;
    }

    private boolean named(int at, char letter) {
        return at + 1 < limit && text.charAt(at) == letter && isDigit(text.charAt(at + 1));
    }

    private int separator(int end) {
        int at = end;
        int colon = blanks(end);
        if (colon < limit && text.charAt(colon) == ':') {
            at = colon + 1;
        } else if (at < limit && text.charAt(at) == '.') {
            at++;
        }
        at = blanks(at);
        if (at > end && at < limit && Folding.isDash(text.charAt(at))) {
            at = blanks(at + 1);
        }
        return at;
    }

    private int blanks(int from) {
        return Folding.pastBlank(text, from, limit);
    }

    private int digits(int from) {
        int at = from;
        while (at < limit && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number written there; -1 for 0 or for one of too many digits. */
    private int number(int start, int end) {
        int number = end - start > MOST_DIGITS ? 0 : Integer.parseInt(text, start, end, 10);
        return number > 0 ? number : -1;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Folding.isDash(c) || c == '/';
    }
}

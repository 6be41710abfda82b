package nl.kwalgraaf.parse.words;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.kwalgraaf.text.Folding;

/** The sign in which a row ends, and what that says of its sentence: the one table of it. */
public enum Ending {
    STOP,
    /** The stop of "t.b.v." or "etc.", with which a sentence may end or go on. */
    ABBREVIATION,
    SEMICOLON,
    COLON,
    /** An exclamation or question mark. */
    CALL,
    COMMA,
    HYPHEN,
    PARENTHESIS,
    /** A letter or digit. */
    WORD,
    OTHER;

    private static final Set<Ending> OVER = EnumSet.of(STOP, SEMICOLON, COLON, CALL);
    private static final Set<Ending> STOPS = EnumSet.of(STOP, ABBREVIATION, SEMICOLON, COLON);
    private static final Set<Ending> OF_TEXT = EnumSet.of(STOP, ABBREVIATION, SEMICOLON, COLON, COMMA);
    private static final Set<String> WITH_ONE_STOP = Words.ABBREVIATION.set();

    /** An abbreviation with a stop behind each letter has no more signs before the last. */
    private static final int LONGEST_LETTERS = 7;

    /** With its stop. */
    private static final int LONGEST_ABBREVIATION = 1
            + Math.max(
                    LONGEST_LETTERS,
                    WITH_ONE_STOP.stream().mapToInt(String::length).max().orElse(0));

    public static Ending of(Row row) {
        return switch (row.last()) {
            case '.' -> isAbbreviation(row) ? ABBREVIATION : STOP;
            case ';' -> SEMICOLON;
            case ':' -> COLON;
            case '!', '?' -> CALL;
            case ',' -> COMMA;
            case ')' -> PARENTHESIS;
            default -> Folding.isDash(row.last()) ? HYPHEN : Character.isLetterOrDigit(row.last()) ? WORD : OTHER;
        };
    }

    /** The sentence or item is over; the stop of an abbreviation closes none. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** No title goes on behind it; one may hold a question. */
    public boolean closesTitle() {
        return isOver() && this != CALL;
    }

    /** A stop of whatever kind, also one that may be an abbreviation's: something else may begin behind it. */
    public boolean isStop() {
        return STOPS.contains(this);
    }

    /** An item of a list ends so, and none but the lead line before them ends in a colon. */
    public boolean isOfItem() {
        return isStop() && this != COLON;
    }

    /** Sentences and their parts end so; titles, headings and page numbers do not. */
    public boolean isOfText() {
        return OF_TEXT.contains(this);
    }

    /** Labels and headings of sections end in none of these; a colon may stand behind them. */
    public boolean isOfProse() {
        return isOfText() && this != COLON;
    }

    /** In the middle of a sentence. */
    public boolean breaksOff() {
        return this == WORD || this == COMMA || this == HYPHEN;
    }

    private static boolean isAbbreviation(Row row) {
        int start = row.length() - 1;
        while (start > 0 && !Folding.isSpace(row.charAt(start - 1)) && row.charAt(start - 1) != '(') {
            start--;
        }
        if (row.length() - start > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = row.text(start, row.length() - 1).toLowerCase(Locale.ROOT);
        int stop = word.indexOf('.');
        return stop > 0 && stop <= 2 && word.length() <= LONGEST_LETTERS || WITH_ONE_STOP.contains(word);
    }
}

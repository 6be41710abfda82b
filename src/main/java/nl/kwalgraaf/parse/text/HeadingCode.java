package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wording;
import nl.kwalgraaf.text.Folding;

/**
 * The code with which a heading begins, alone, behind the word for what it names: "Kerntaak B1-K1: …", "Werkproces 2
 * B1-K1-W2 …", or behind the number of an outline: "3.1 P1: …".
 *
 * @param worded true when the word or number stands before it
 */
record HeadingCode(CodeScanner.Found found, boolean worded) {
    /** The words that name units before their codes, under the names of the table. */
    private enum Unit {
        KERNTAAK,
        WERKPROCES,
        PROFIELDEEL;

        private static final Map<Unit, List<String>> WORDS = Wording.of("unit", Unit.class);

        /** Of the unit that bears this code; empty where no word names such. */
        static List<String> wordsFor(Eenheidscode code) {
            if (code.isDeel() && !code.soort().eigen()) {
                return List.of();
            }
            return WORDS.get(code.isWerkproces() ? WERKPROCES : code.isKerntaak() ? KERNTAAK : PROFIELDEEL);
        }
    }

    private static final List<String> WORDS =
            Unit.WORDS.values().stream().flatMap(List::stream).toList();

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(WORDS);

    /** The number of a heading below another: "3.1 P1: …"; what one number counts is an item. */
    private static final Pattern OUTLINED = Pattern.compile("\\d+(?:\\.\\d+)+\\.?\\s+");

    private static final String QUOTES = "\"'\u2018\u201c\u201e";

    /** A number between the word and the code counts units, and has no more digits. */
    private static final int MOST_DIGITS = 2;

    /** True when the row begins like a code, or with the word and something like a code: it may be a heading, or half of one. */
    static boolean begins(Row row) {
        return CodeScanner.mayStart(row.source().content(), row.start(), row.end()) || codeBehind(word(row), row) >= 0;
    }

    /** The code at the start of the row, if one stands there. */
    static Optional<HeadingCode> of(Row row) {
        String content = row.source().content();
        if (CodeScanner.mayStart(content, row.start(), row.end())) {
            return new CodeScanner(content, row.end()).at(row.start()).map(found -> new HeadingCode(found, false));
        }
        return behindWord(row).map(found -> new HeadingCode(found, true));
    }

    /**
     * The code behind the word. A sentence may be broken before "werkproces B1-K2-W1)" or "Werkproces B1-K2-W1 is …":
     * a heading has a capital, and behind its code a title with another, or nothing.
     */
    private static Optional<CodeScanner.Found> behindWord(Row row) {
        String word = word(row);
        int at = codeBehind(word, row);
        return at < 0
                ? Optional.empty()
                : new CodeScanner(row.source().content(), row.end())
                        .at(at)
                        .filter(CodeScanner.Found::separated)
                        .filter(found ->
                                (word.isEmpty() || Unit.wordsFor(found.code()).contains(word))
                                        && mayBeTitle(row.from(found.next())));
    }

    private static String word(Row row) {
        if (!Character.isUpperCase(row.charAt(0)) || !FIRST_LETTERS.mayBegin(row, 0)) {
            return "";
        }
        for (String word : WORDS) {
            if (row.source().content().regionMatches(true, row.start(), word, 0, word.length())) {
                return word;
            }
        }
        return "";
    }

    /** Where the code begins, behind the word and perhaps a number or a colon; -1 where something else stands there. */
    private static int codeBehind(String word, Row row) {
        String content = row.source().content();
        if (word.isEmpty()) {
            if (!Character.isDigit(row.charAt(0))) {
                return -1;
            }
            Matcher number = OUTLINED.matcher(content).region(row.start(), row.end());
            return number.lookingAt() && CodeScanner.mayStart(content, number.end(), row.end()) ? number.end() : -1;
        }
        int behindWord = row.start() + word.length();
        int end = row.end();
        int at = Folding.pastBlank(
                content, behindWord + (behindWord < end && content.charAt(behindWord) == ':' ? 1 : 0), end);
        if (at == behindWord) {
            return -1;
        }
        int number = at;
        while (at < end && at - number < MOST_DIGITS && Character.isDigit(content.charAt(at))) {
            at++;
        }
        if (at > number) {
            at += at < end && (content.charAt(at) == ':' || content.charAt(at) == '.') ? 1 : 0;
            int next = Folding.pastBlank(content, at, end);
            at = next == at ? end : next;
        }
        return CodeScanner.mayStart(content, at, end) ? at : -1;
    }

    private static boolean mayBeTitle(Row title) {
        return title.isEmpty()
                || Character.isUpperCase(title.charAt(0))
                || Character.isDigit(title.charAt(0))
                || QUOTES.indexOf(title.charAt(0)) >= 0;
    }

    /** Where the word for this code begins that stands right before it in a table; the code's own start where none does. */
    static int wordBefore(CodeScanner.Found found, String text, int from) {
        int end = Folding.beforeBlank(text, from, found.start());
        for (String word : Unit.wordsFor(found.code())) {
            int start = end - word.length();
            if (start >= from
                    && (start == from || Folding.isBlank(text.charAt(start - 1)))
                    && Character.isUpperCase(text.charAt(start))
                    && text.regionMatches(true, start, word, 0, word.length())) {
                return start;
            }
        }
        return found.start();
    }
}

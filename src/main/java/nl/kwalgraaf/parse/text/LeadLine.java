package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/**
 * The line "Voor X geldt aanvullend:" above what holds for one profiel.
 *
 * @param naam the rows, or parts of rows, that hold the profiel's name
 * @param rows all rows of the line, which a long name may wrap
 * @param rest what stands behind the colon on the same row; empty as a rule
 */
record LeadLine(List<Row> naam, List<Row> rows, Row rest) {
    /** A name long enough to wrap over more rows has not been seen. */
    static final int MOST_ROWS = 4;

    private static final int SHORTEST = "onderliggende competenties".length();

    private static final Pattern GELDT =
            Pattern.compile("(?iU)\\s*geldt\\s+(?:daarnaast\\s+)?" + hyphenated("aanvullend") + "\\s*(:|$)");

    private static final Pattern WRAPPED = Pattern.compile("(?iU)\\sgeldt$");

    private static final Pattern COMPETENTIES = Pattern.compile("(?iU)(?:de\\s+)?" + hyphenated("onderliggende")
            + "\\s+" + hyphenated("competentie") + "\u00ad?s?(?:\\s+(?:zijn|is))?\\s*(?::|$)\\s*");

    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "(?iU)(?:de\\s+)?" + hyphenated("onderliggende") + "\\s+" + hyphenated("competenties") + "\\s+zijn\\s+");

    /** The word, with or without soft hyphens between its letters. */
    private static String hyphenated(String word) {
        return String.join("\u00ad?", word.split(""));
    }

    static boolean mayBegin(Row row) {
        return (row.startsWith("Voor") || row.startsWith("voor"))
                && (row.length() == 4 || Folding.isSpace(row.charAt(4)));
    }

    /** The lead line that begins on the first of these rows, if one does. */
    static Optional<LeadLine> at(List<Row> rows) {
        List<Row> taken = new ArrayList<>();
        List<Row> naam = new ArrayList<>();
        for (Row row : rows) {
            Row words = taken.isEmpty() ? row.from(row.start() + 4) : row;
            taken.add(row);
            Matcher geldt = GELDT.matcher(row.source().content()).region(words.start(), row.end());
            if (geldt.find()) {
                Row name = new Row(
                        row.source(), row.line(), words.start(), Math.max(words.start(), geldt.start()), false, false);
                if (!name.isEmpty()) {
                    naam.add(name);
                }
                return naam.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LeadLine(naam, taken, row.from(geldt.end())));
            }
            if (Ending.of(row).isStop()) {
                return Optional.empty();
            }
            boolean split = WRAPPED.matcher(row.text()).find() && taken.size() < rows.size();
            if (split && rows.get(taken.size()).startsWith("aanvullend")) {
                return wrapped(row, words, naam, taken, rows.get(taken.size()));
            }
            if (!words.isEmpty()) {
                naam.add(words);
            }
        }
        return Optional.empty();
    }

    /** "Voor X geldt" on one row and "aanvullend:" on the next. */
    private static Optional<LeadLine> wrapped(Row row, Row words, List<Row> naam, List<Row> taken, Row next) {
        int end = row.end() - "geldt".length();
        while (end > words.start() && Folding.isSpace(row.source().content().charAt(end - 1))) {
            end--;
        }
        if (end > words.start()) {
            naam.add(new Row(row.source(), row.line(), words.start(), end, false, false));
        }
        Row rest = next.from(Math.min(next.end(), next.start() + "aanvullend".length() + 1));
        taken.add(next);
        boolean closed = rest.isEmpty() || next.charAt("aanvullend".length()) == ':';
        return naam.isEmpty() || !closed ? Optional.empty() : Optional.of(new LeadLine(naam, taken, rest));
    }

    String nameText() {
        return CleanText.words(naam);
    }

    /**
     * Where the words "De onderliggende competenties zijn:" end, or -1 when the row does not begin with them. Without
     * their colon they count when a name follows.
     */
    static int competentiesEnd(Row row) {
        if (row.length() < SHORTEST || "DdOo".indexOf(row.charAt(0)) < 0) {
            return -1;
        }
        Matcher found = COMPETENTIES.matcher(row.source().content()).region(row.start(), row.end());
        if (found.lookingAt()) {
            return found.end();
        }
        Matcher open = WITHOUT_COLON.matcher(row.source().content()).region(row.start(), row.end());
        boolean named = open.lookingAt() && open.end() < row.end();
        return named && Character.isUpperCase(row.source().content().charAt(open.end())) ? open.end() : -1;
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;

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

    private static final List<String> COMPETENTIES = Words.LEAD_OF_COMPETENTIES.longestFirst();

    /** Of most rows they tell that no lead line of competenties begins there. */
    private static final FirstLetters FIRST_LETTERS = new FirstLetters(COMPETENTIES);

    private static final Pattern AANVULLING =
            Pattern.compile("(?iU)" + Words.LEAD_OF_AANVULLING.pattern() + "\\s*(:|$)");

    /** The same with a slip of the pen: a letter too many or too few, another, or two in the wrong order. */
    private static final Pattern SLIP = Pattern.compile("(?iU)(?=" + Words.LEAD_OF_AANVULLING.firstLetters() + ")\\b(?:"
            + Words.LEAD_OF_AANVULLING.list().stream().flatMap(LeadLine::slips).collect(Collectors.joining("|"))
            + ")\\s*(:|$)");

    /** The verb in which some of the wordings end. */
    private static final Pattern VERB = Pattern.compile(COMPETENTIES.stream()
            .filter(wording -> COMPETENTIES.contains(wording.substring(0, Math.max(0, wording.lastIndexOf(' ')))))
            .map(wording -> Pattern.quote(wording.substring(wording.lastIndexOf(' ') + 1)))
            .distinct()
            .collect(Collectors.joining("|", "(?:", ")\\s*(?::|$)\\s*")));

    /** Of all wordings the last word, before which a line may end, and those before it. */
    private record Broken(Pattern above, String below) {
        Broken(String wording) {
            this(
                    Pattern.compile("(?iU)\\s" + Pattern.quote(wording.substring(0, wording.lastIndexOf(' '))) + "$"),
                    wording.substring(wording.lastIndexOf(' ') + 1));
        }
    }

    private static final List<Broken> BROKEN = Words.LEAD_OF_AANVULLING.list().stream()
            .filter(wording -> wording.indexOf(' ') > 0)
            .map(Broken::new)
            .toList();

    static boolean mayBegin(Row row) {
        return Words.BEFORE_PROFIEL.beginning(row) >= 0;
    }

    /** Whether these words, which end in a colon, end as a lead line does. */
    static boolean ends(String words) {
        Matcher end = AANVULLING.matcher(words);
        return end.find() && end.end() == words.length();
    }

    /** The first and last letter of its last word are right: "geldt aanvullende" may go on in the next row. */
    private static Stream<String> slips(String wording) {
        return IntStream.range(wording.lastIndexOf(' ') + 2, wording.length() - 2)
                .mapToObj(at -> Pattern.quote(wording.substring(0, at)) + "[^:]{0,3}"
                        + Pattern.quote(wording.substring(at + 2)));
    }

    /** The lead line that begins on the first of these rows, if one does. */
    static Optional<LeadLine> at(List<Row> rows) {
        List<Row> taken = new ArrayList<>();
        List<Row> naam = new ArrayList<>();
        for (Row row : rows) {
            Row words = taken.isEmpty() ? row.from(row.start() + Words.BEFORE_PROFIEL.beginning(row)) : row;
            taken.add(row);
            Matcher geldt = AANVULLING.matcher(row.source().content()).region(words.start(), row.end());
            if (geldt.find()
                    || geldt.usePattern(SLIP)
                            .reset()
                            .region(words.start(), row.end())
                            .find()) {
                Row name = words.upTo(geldt.start());
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
            if (taken.size() < rows.size()) {
                Row next = rows.get(taken.size());
                for (Broken broken : BROKEN) {
                    Matcher ends = broken.above.matcher(row.source().content()).region(row.start(), row.end());
                    if (next.startsWith(broken.below) && ends.find()) {
                        return wrapped(words, ends.start(), naam, taken, next, broken.below.length());
                    }
                }
            }
            if (!words.isEmpty()) {
                naam.add(words);
            }
        }
        return Optional.empty();
    }

    /** "Voor X geldt" on one row and "aanvullend:" on the next. */
    private static Optional<LeadLine> wrapped(
            Row words, int end, List<Row> naam, List<Row> taken, Row next, int below) {
        Row name = words.upTo(end);
        if (!name.isEmpty()) {
            naam.add(name);
        }
        Row rest = next.from(Math.min(next.end(), next.start() + below + 1));
        taken.add(next);
        boolean closed = rest.isEmpty() || next.charAt(below) == ':';
        return naam.isEmpty() || !closed ? Optional.empty() : Optional.of(new LeadLine(naam, taken, rest));
    }

    String nameText() {
        return CleanText.words(naam);
    }

    /** Where the verb that is left of a broken lead line of competenties ends, with its colon; -1 where none stands. */
    static int verbEnd(Row row) {
        Matcher verb = VERB.matcher(row.source().content()).region(row.start(), row.end());
        return verb.lookingAt() ? verb.end() : -1;
    }

    /**
     * Where the words "De onderliggende competenties zijn:" end, or -1 when the row does not begin with them. Without
     * their colon they count when a name follows.
     */
    static int competentiesEnd(Row row) {
        char first = row.charAt(0);
        if (!Character.isLetter(first) && first != '\u00ad' || !FIRST_LETTERS.mayBegin(row, 0)) {
            return -1;
        }
        int open = -1;
        for (String wording : COMPETENTIES) {
            int end = Words.end(wording, row);
            if (end < 0) {
                continue;
            }
            Row rest = row.from(end);
            if (rest.isEmpty()) {
                return row.end();
            }
            if (rest.charAt(0) == ':') {
                return row.from(rest.start() + 1).start();
            }
            if (open < 0 && rest.start() > end && Character.isUpperCase(rest.charAt(0))) {
                open = rest.start();
            }
        }
        return open;
    }
}

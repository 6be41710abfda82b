package nl.kwalgraaf.parse.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.ListMark;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/** Reads each line once: the one place where a line is asked what it is by its own words. */
final class Readings {
    /** No heading of a section is longer, its number included. */
    private static final int LONGEST_SECTION = 80;

    private static final int LONGEST_PAGE_NUMBER = 24;

    private static final String SIDES = "[-\u2013| ]*";
    private static final String PAGE = "(?:" + Words.PAGE.pattern() + "\\.?)";
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)" + SIDES + "(?:" + PAGE + "?\\s*\\d{1,3}\\s*"
            + Words.OF_PAGES.pattern() + "\\s*\\d{1,3}|" + PAGE + "[\\s|]+\\d{1,3})" + SIDES);

    /** What a browser prints at the edges of its pages: where they come from, and when they were printed. */
    private static final Pattern BROWSER =
            Pattern.compile("(?:about:blank|file:///).*|https?://\\S+\\s+\\d{1,3}/\\d{1,3}"
                    + "|\\d{1,2}([-/])\\d{1,2}\\1(?:\\d\\d){1,2},?\\s+\\d{1,2}:\\d\\d.*");

    /** Most rows are told by two letters to be neither label nor heading of a section. */
    private static final FirstLetters NAMES = new FirstLetters(
            Stream.concat(Field.wordings(), SectionKind.wordings()).toList());

    private Readings() {}

    static ReadRow read(Row row) {
        boolean mayLabel = LabelCell.mayBegin(row);
        return new ReadRow(row, reading(row), mayLabel, mayLabel && LabelCell.opens(row));
    }

    private static Reading reading(Row row) {
        if (isPageNumber(row)) {
            return Reading.Plain.PAGE_NUMBER;
        }
        if (HeadingCode.begins(row)) {
            return HeadingCode.of(row).<Reading>map(Reading.Heading::new).orElse(Reading.Plain.HALF_CODE);
        }
        int name = withoutNumber(row);
        if (NAMES.mayBegin(row, name) && (Character.isUpperCase(row.charAt(name)) || mayBeginSmall(row))) {
            Optional<Reading> named = named(row, name);
            if (named.isPresent()) {
                return named.get();
            }
        }
        if (LeadLine.mayBegin(row)) {
            return Reading.Plain.LEAD;
        }
        int competenties = LeadLine.competentiesEnd(row);
        if (competenties >= 0) {
            return new Reading.Competenties(competenties);
        }
        return ListMark.before(row).isPresent() ? Reading.Plain.ITEM : Reading.Plain.PROSE;
    }

    /** "complexiteit: Weinig." behind a blank line: no sentence begins so. */
    private static boolean mayBeginSmall(Row row) {
        return row.gap() && row.text().indexOf(':') > 0;
    }

    private static Optional<Reading> named(Row row, int name) {
        int length = row.length();
        if (length <= LONGEST_SECTION && !Ending.of(row).isOfProse()) {
            String words = Folding.fold(row.text(name, length));
            Optional<Field> label = length <= Field.LONGEST ? Field.labelled(words) : Optional.empty();
            if (label.isPresent()) {
                return Optional.of(new Reading.Label(label.get(), row.end()));
            }
            Optional<SectionKind> section = SectionKind.named(words, name > 0);
            if (section.isPresent()) {
                return section.map(Reading.Section::new);
            }
        }
        int colon = row.text().indexOf(':');
        return colon <= name || colon >= Field.LONGEST
                ? Optional.empty()
                : Field.labelled(Folding.fold(row.text(name, colon)))
                        .map(field -> new Reading.Label(field, row.start() + colon + 1));
    }

    /** Where the words begin behind a number such as {@code 2. } or {@code 1.3 }. */
    static int withoutNumber(Row row) {
        int at = 0;
        boolean number = Character.isDigit(row.charAt(0));
        while (number && at < row.length() && isOfNumber(row.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || Folding.isSpace(c);
    }

    private static boolean isPageNumber(Row row) {
        if (mayBeOfBrowser(row) && BROWSER.matcher(row.plain()).matches()) {
            return true;
        }
        return row.length() <= LONGEST_PAGE_NUMBER
                && Character.isDigit(lastSign(row))
                && !Ending.of(row).isOfText()
                && PAGE_NUMBER.matcher(row.plain()).matches();
    }

    /** "2 van 3   Sociaal werk": a number of so many begins it, and columns part it from what follows. */
    static boolean numbersPage(Row row) {
        int gap = row.text().indexOf("  ");
        return gap > 0 && isPageNumber(row.upTo(row.start() + gap));
    }

    private static boolean mayBeOfBrowser(Row row) {
        return row.length() > 8
                && (Character.isDigit(row.charAt(0))
                        ? "-/".indexOf(row.charAt(1)) >= 0 || "-/".indexOf(row.charAt(2)) >= 0
                        : row.startsWith("about:") || row.startsWith("file:") || row.startsWith("http"));
    }

    private static char lastSign(Row row) {
        int at = row.length() - 1;
        while (at > 0 && !Character.isLetterOrDigit(row.charAt(at))) {
            at--;
        }
        return row.charAt(at);
    }
}

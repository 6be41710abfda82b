package nl.kwalgraaf.parse.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/** Dates as Dutch documents print them: {@code 26-11-2015} and {@code 26 november 2015}. */
final class PrintedDate {
    private static final List<String> MONTHS = Words.MONTH.list();

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})[.\\s]*");
    private static final Pattern WORDS = Pattern.compile("(?U)(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})[.\\s]*");

    private PrintedDate() {}

    /** The day that these words name, and nothing else; empty where there is no such day. */
    static Optional<LocalDate> of(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            return day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        Matcher named = WORDS.matcher(words);
        return named.matches() ? of(named.group(1), named.group(2), named.group(3)) : Optional.empty();
    }

    /** The day that a text names and nothing else, with the characters of the day alone. */
    static Optional<Dag> of(Tekst text) {
        String printed = text.bron().verbatim();
        return Stream.of(NUMBERS, WORDS)
                .map(pattern -> pattern.matcher(printed))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> of(printed)
                        .map(day -> new Dag(
                                day,
                                new Span(
                                        text.bron().source(),
                                        text.bron().start(),
                                        text.bron().start() + found.end(3)))));
    }

    /** The part of a row that names a day, with which it begins; empty where it begins otherwise. */
    static Optional<Row> leading(Row row) {
        return Stream.of(NUMBERS, WORDS)
                .map(pattern -> pattern.matcher(row.text()))
                .filter(Matcher::lookingAt)
                .map(found -> row.upTo(row.start() + found.end(3)))
                .filter(day -> day.end() == row.end() || !Character.isLetterOrDigit(row.charAt(day.length())))
                .filter(day -> of(day.text()).isPresent())
                .findFirst();
    }

    /** The day of a month by its Dutch name. */
    static Optional<LocalDate> of(String day, String month, String year) {
        return day(year, MONTHS.indexOf(Folding.fold(month)) + 1, day);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

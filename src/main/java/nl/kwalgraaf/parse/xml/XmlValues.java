package nl.kwalgraaf.parse.xml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Getal;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.Span;

/** Reads dates and numbers as the publisher writes them. */
record XmlValues(XmlLedger ledger) {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9}))?");

    Optional<Dag> date(Optional<PlacedText> written) {
        return written.flatMap(text -> {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            try {
                if (dayFirst.matches()) {
                    return Optional.of(day(text, dayFirst, 3, 2, 1));
                }
                if (yearFirst.matches()) {
                    return Optional.of(day(text, yearFirst, 1, 2, 3));
                }
            } catch (DateTimeException noSuchDay) {
                // Told as any other value that is no day.
            }
            return bad(text, Message.of("a date such as 01-08-2015", "een datum als 01-08-2015"));
        });
    }

    /** The day alone: a time of day may stand behind it. */
    private static Dag day(PlacedText text, Matcher found, int year, int month, int day) {
        return new Dag(
                LocalDate.of(
                        Integer.parseInt(found.group(year)),
                        Integer.parseInt(found.group(month)),
                        Integer.parseInt(found.group(day))),
                text.subSequence(0, found.end(3)).span());
    }

    /** A number with a decimal comma or point. */
    Optional<Getal> number(Optional<PlacedText> written) {
        return written.flatMap(text -> {
            Matcher number = NUMBER.matcher(text);
            if (!number.matches()) {
                return bad(text, Message.of("a number such as 1,10", "een getal als 1,10"));
            }
            String fraction = number.group(2) == null ? "" : "." + number.group(2);
            return Optional.of(new Getal(new BigDecimal(number.group(1) + fraction), text.span()));
        });
    }

    /** The mbo-niveau of a kwalificatie. */
    Optional<Niveau> niveau(Optional<PlacedText> written) {
        return written.flatMap(text -> text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4'
                ? Optional.of(new Niveau(text.charAt(0) - '0', text.span()))
                : bad(text, Message.of("an mbo-niveau from 1 to 4", "een mbo-niveau van 1 tot en met 4")));
    }

    private <T> Optional<T> bad(PlacedText text, Message expected) {
        report(text.span(), text.clean(), expected);
        return Optional.empty();
    }

    void report(Span where, String found, Message expected) {
        ledger.report(ParseCode.XML_BAD_VALUE.at(where, found, expected));
    }
}

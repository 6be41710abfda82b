package nl.kwalgraaf.map;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The literal that a printed text is: a boolean, a number or a day where its field holds one and the text says one, else Dutch text. */
final class Waarde {
    private static final Pattern YES_OR_NO = Pattern.compile("(?iU)\\s*(ja|nee)[.\\s]*");
    private static final Pattern COUNT =
            Pattern.compile("(?iU)\\s*(\\d{1,5}|\\d{1,2}\\.\\d{3})(?:\\s+(?:uur|uren|klokuren|sbu))?[.\\s]*");

    /** {@code 1 augustus 2021} and {@code 01-08-2021}, as Dutch documents print days. */
    private static final List<DateTimeFormatter> DAYS =
            List.of(formatter("d MMMM uuuu"), formatter("d-M-uuuu"), formatter("d/M/uuuu"), formatter("d.M.uuuu"));

    private Waarde() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.forLanguageTag("nl"))
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Node of(Rubriek rubriek, Tekst tekst) {
        String text = tekst.schoon();
        return switch (rubriek.waarde()) {
            case TEKST -> Triples.dutch(text);
            case JA_OF_NEE -> yesOrNo(text);
            case AANTAL ->
                Optional.of(COUNT.matcher(text))
                        .filter(Matcher::matches)
                        .map(found -> literal(
                                Integer.toString(Integer.parseInt(found.group(1).replace(".", ""))),
                                XSDDatatype.XSDinteger))
                        .orElseGet(() -> Triples.dutch(text));
            case DAG ->
                day(text)
                        .map(day -> literal(day.toString(), XSDDatatype.XSDdate))
                        .orElseGet(() -> Triples.dutch(text));
        };
    }

    /** A boolean, where the text is no more than Ja or Nee. */
    static Node yesOrNo(String text) {
        return Optional.of(YES_OR_NO.matcher(text))
                .filter(Matcher::matches)
                .map(found -> literal(Boolean.toString(found.group(1).equalsIgnoreCase("ja")), XSDDatatype.XSDboolean))
                .orElseGet(() -> Triples.dutch(text));
    }

    private static Optional<LocalDate> day(String text) {
        String words = text.strip().replaceFirst("\\.$", "");
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(words, form));
            } catch (DateTimeParseException other) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    private static Node literal(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}

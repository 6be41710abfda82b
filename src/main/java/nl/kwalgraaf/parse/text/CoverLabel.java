package nl.kwalgraaf.parse.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wording;
import nl.kwalgraaf.parse.words.Words;

/** The labels on a cover, each with its value behind it or on the next line. */
enum CoverLabel {
    OPLEIDINGSDOMEIN,
    KWALIFICATIEDOSSIER,
    KWALIFICATIE,
    GELDIG_VANAF,
    INSTROOM_TOT,
    DIPLOMERING_TOT,
    GEWIJZIGD,
    CODE,
    KEUZEDEEL,
    PENVOERDER,
    ONTWIKKELD_DOOR,
    VASTGESTELD_DOOR,
    OP,
    TE;

    /** Digits of a crebo number. */
    static final int DIGITS = 5;

    private static final Pattern CREBO = Pattern.compile("(?iU)[(\\s]*" + Words.CREBO.clean() + "(?:\\s*-?\\s*"
            + Words.NUMBER.clean() + ")?\\b[.:\\s]*(\\d{5})(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?:19|2\\d)\\d\\d");

    /** What a sentence about the document itself begins with, and which words make it one about another. */
    private static final String OF_ITSELF = "(?iU)" + Words.THIS.clean() + "\\s+" + Words.DOCUMENT.clean()
            + "\\b(?:(?!\\b" + Words.OF_ANOTHER.clean() + "\\b)[^.;:])*?\\b";

    /** It begins with a capital; so does "'s-Gravenhage". */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Po}s-|\\p{Pf}s-)?\\p{Lu}");

    private static final Map<CoverLabel, List<String>> WORDINGS = Wording.of("cover", CoverLabel.class);
    private static final Map<CoverLabel, Pattern> PATTERNS = new EnumMap<>(CoverLabel.class);
    private static final Map<CoverLabel, Pattern> IN_SENTENCE = new EnumMap<>(CoverLabel.class);

    static {
        WORDINGS.keySet().forEach(label -> {
            String words = label.words();
            PATTERNS.put(label, Pattern.compile("(?iU)" + words + "\\s*(?::\\s*|\\s+(?=\\d|K\\d)|$)"));
            if (label.takesDay()) {
                IN_SENTENCE.put(label, Pattern.compile(OF_ITSELF + words + "\\s+(?=\\d)"));
            }
        });
    }

    /** Any of its wordings, as a regular expression. */
    String words() {
        return Words.clean(WORDINGS.get(this));
    }

    /**
     * A label and what stands behind it.
     *
     * @param value empty where the row is the label and nothing else
     */
    record Found(CoverLabel label, Row value) {}

    /** The label with which this row begins. */
    static Optional<Found> at(Row row) {
        for (CoverLabel label : values()) {
            Matcher found = PATTERNS.get(label).matcher(row.source().content()).region(row.start(), row.end());
            if (found.lookingAt()) {
                return Optional.of(new Found(label, row.from(found.end())));
            }
        }
        return Optional.empty();
    }

    /** The days that a sentence about the document itself states: "Dit keuzedeel is geldig vanaf 1 augustus 2016". */
    static List<Found> inSentence(Row row) {
        return IN_SENTENCE.entrySet().stream()
                .flatMap(entry -> {
                    Matcher found =
                            entry.getValue().matcher(row.source().content()).region(row.start(), row.end());
                    return found.lookingAt()
                            ? PrintedDate.leading(row.from(found.end()))
                                    .map(day -> new Found(entry.getKey(), day))
                                    .stream()
                            : Stream.empty();
                })
                .toList();
    }

    /** The crebo number in this row, with the words that say it is one; it ends in its digits. */
    static Optional<Found> crebo(Row row) {
        Matcher found = CREBO.matcher(row.source().content()).region(row.start(), row.end());
        return found.find()
                ? Optional.of(
                        new Found(KWALIFICATIEDOSSIER, row.upTo(found.end(1)).from(found.start())))
                : Optional.empty();
    }

    boolean bearsCrebo() {
        return this == OPLEIDINGSDOMEIN || this == KWALIFICATIEDOSSIER || this == KWALIFICATIE;
    }

    /** True where the value is the name of the document. */
    boolean names() {
        return this == KWALIFICATIEDOSSIER || this == KEUZEDEEL;
    }

    /** True where the value is the day from or until which the document holds. */
    boolean takesDay() {
        return this == GELDIG_VANAF || this == INSTROOM_TOT || this == DIPLOMERING_TOT;
    }

    /** False for words that are no value of this label: no date behind "Op". */
    boolean accepts(Row value) {
        return switch (this) {
            case GELDIG_VANAF, INSTROOM_TOT, DIPLOMERING_TOT, OP ->
                PrintedDate.of(value.text()).isPresent();
            case GEWIJZIGD -> YEAR.matcher(value.text()).matches();
            case CODE -> value.length() <= 12 && Character.isDigit(value.last());
            case PENVOERDER, ONTWIKKELD_DOOR, VASTGESTELD_DOOR, TE ->
                NAME.matcher(value.text()).lookingAt();
            default -> false;
        };
    }
}

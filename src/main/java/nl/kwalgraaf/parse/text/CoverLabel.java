package nl.kwalgraaf.parse.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.parse.words.Row;

/** The labels on a cover, each with its value behind it or on the next line. */
enum CoverLabel {
    OPLEIDINGSDOMEIN("opleidingsdomein|domein"),
    KWALIFICATIEDOSSIER("kwalificatiedossier"),
    KWALIFICATIE("kwalificatie(?:s|\\(s\\))?|profiel(?:en)?"),
    GELDIG_VANAF("geldig\\s+vanaf|(?:datum\\s+)?ingangsdatum"),
    CODE("(?:keuzedeel|certificaat)?code"),
    KEUZEDEEL("keuzedeel|mbo-certificaat"),
    PENVOERDER("penvoerder"),
    ONTWIKKELD_DOOR("ontwikkeld\\s+door"),
    VASTGESTELD_DOOR("vastgesteld\\s+door|gevalideerd\\s+door"),
    OP("op"),
    TE("te");

    /** Digits of a crebo number. */
    static final int DIGITS = 5;

    private static final Pattern CREBO =
            Pattern.compile("(?iU)[(\\s]*crebo(?:\\s*-?\\s*(?:nr|nummer|code))?\\b[.:\\s]*(\\d{5})(?!\\d)");

    private final Pattern words;

    CoverLabel(String words) {
        this.words = Pattern.compile("(?iU)(?:" + words + ")\\s*(?::\\s*|\\s+(?=\\d|K\\d)|$)");
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
            Matcher found = label.words.matcher(row.source().content()).region(row.start(), row.end());
            if (found.lookingAt()) {
                return Optional.of(new Found(label, row.from(found.end())));
            }
        }
        return Optional.empty();
    }

    /** The crebo number in this row, with the words that say it is one; it ends in its digits. */
    static Optional<Found> crebo(Row row) {
        Matcher found = CREBO.matcher(row.source().content()).region(row.start(), row.end());
        return found.find()
                ? Optional.of(new Found(
                        KWALIFICATIEDOSSIER,
                        new Row(row.source(), row.line(), found.start(), found.end(1), false, false)))
                : Optional.empty();
    }

    boolean bearsCrebo() {
        return this == OPLEIDINGSDOMEIN || this == KWALIFICATIEDOSSIER || this == KWALIFICATIE;
    }

    /** True where the value is the name of the document. */
    boolean names() {
        return this == KWALIFICATIEDOSSIER || this == KEUZEDEEL;
    }

    /** False for words that are no value of this label: no date behind "Op". */
    boolean accepts(Row value) {
        return switch (this) {
            case GELDIG_VANAF, OP -> PrintedDate.of(value.text()).isPresent();
            case CODE -> value.length() <= 12 && Character.isDigit(value.last());
            case PENVOERDER, ONTWIKKELD_DOOR, VASTGESTELD_DOOR, TE -> Character.isUpperCase(value.charAt(0));
            default -> false;
        };
    }
}

package nl.kwalgraaf.parse.text;

import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/** The headings that part a document into sections. */
enum Anker {
    LEESWIJZER,
    OVERZICHT,
    BASISDEEL,
    LANDELIJK_DEEL,
    PROFIELDEEL,
    REGIONAAL_DEEL,
    SPECIFIEK,
    TYPERING_BEROEPENGROEP,
    GENERIEK,
    KEUZEDEEL,
    ALGEMENE_INFORMATIE,
    UITWERKING,
    VERANTWOORDING,
    COLOFON;

    private static final int LONGEST = 80;

    private static final Map<String, Anker> BY_HEADING = Map.ofEntries(
            Map.entry("leeswijzer", LEESWIJZER),
            Map.entry("overzicht", OVERZICHT),
            Map.entry("basisdeel", BASISDEEL),
            Map.entry("landelijk deel", LANDELIJK_DEEL),
            Map.entry("profieldeel", PROFIELDEEL),
            Map.entry("profieldelen", PROFIELDEEL),
            Map.entry("regionaal deel", REGIONAAL_DEEL),
            Map.entry("regionale delen", REGIONAAL_DEEL),
            Map.entry("beroepsspecifieke onderdelen", SPECIFIEK),
            Map.entry("typering van de beroepengroep", TYPERING_BEROEPENGROEP),
            Map.entry("typering van de beroepsgroep", TYPERING_BEROEPENGROEP),
            Map.entry("generieke onderdelen", GENERIEK),
            Map.entry("keuzedeel", KEUZEDEEL),
            Map.entry("keuzedelen", KEUZEDEEL),
            Map.entry("algemene informatie", ALGEMENE_INFORMATIE),
            Map.entry("uitwerking", UITWERKING),
            Map.entry("verantwoordingsinformatie", VERANTWOORDING),
            Map.entry("colofon", COLOFON));

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(BY_HEADING.keySet());

    /** The section that this row, being its heading and nothing else, opens. */
    static Optional<Anker> of(Row row) {
        if (row.length() > LONGEST) {
            return Optional.empty();
        }
        int from = withoutNumber(row);
        if (!FIRST_LETTERS.mayBegin(row, from) || !row.mayHead(from)) {
            return Optional.empty();
        }
        String heading = Folding.fold(row.text().substring(from));
        if (from == 0 && heading.startsWith("overzicht van ")) {
            return Optional.of(OVERZICHT);
        }
        return Optional.ofNullable(BY_HEADING.get(heading));
    }

    /** The kind of deel that the section holds. */
    Optional<Deelsoort> deelsoort() {
        return switch (this) {
            case BASISDEEL -> Optional.of(Deelsoort.BASISDEEL);
            case LANDELIJK_DEEL -> Optional.of(Deelsoort.LANDELIJK_DEEL);
            case PROFIELDEEL -> Optional.of(Deelsoort.PROFIELDEEL);
            case REGIONAAL_DEEL -> Optional.of(Deelsoort.REGIONAAL_DEEL);
            default -> Optional.empty();
        };
    }

    /** Where the heading begins behind a number such as {@code 2. }. */
    static int withoutNumber(Row row) {
        int at = 0;
        while (at < row.length() && Character.isDigit(row.charAt(at))) {
            at++;
        }
        if (at == 0) {
            return 0;
        }
        while (at < row.length() && (row.charAt(at) == '.' || Folding.isSpace(row.charAt(at)))) {
            at++;
        }
        return at;
    }
}

package nl.kwalgraaf.parse.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wording;
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
    TOELICHTING;

    private static final int LONGEST = 80;

    private static final Map<String, Anker> BY_HEADING = new HashMap<>();
    private static final Map<String, Anker> OPEN = new HashMap<>();

    static {
        Wording.of("section", Anker.class)
                .forEach((anker, wordings) ->
                        wordings.forEach(words -> (Wording.isOpen(words) ? OPEN : BY_HEADING).put(words, anker)));
    }

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(
            Stream.concat(BY_HEADING.keySet().stream(), OPEN.keySet().stream()).toList());

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
        Optional<Anker> whole = Optional.ofNullable(BY_HEADING.get(heading));
        return whole.isPresent() || from > 0
                ? whole
                : OPEN.entrySet().stream()
                        .filter(open -> Wording.matches(open.getKey(), heading))
                        .map(Map.Entry::getValue)
                        .findFirst();
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

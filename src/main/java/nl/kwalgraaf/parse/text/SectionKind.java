package nl.kwalgraaf.parse.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.parse.words.Wording;

/** The headings that part a document into sections. */
enum SectionKind {
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

    private static final Map<String, SectionKind> BY_HEADING = new HashMap<>();
    private static final Map<String, SectionKind> OPEN = new HashMap<>();

    static {
        Wording.of("section", SectionKind.class)
                .forEach((kind, wordings) ->
                        wordings.forEach(words -> (Wording.isOpen(words) ? OPEN : BY_HEADING).put(words, kind)));
    }

    static Stream<String> wordings() {
        return Stream.concat(BY_HEADING.keySet().stream(), OPEN.keySet().stream());
    }

    /**
     * The section of this name, which is folded.
     *
     * @param numbered true when a number stands before it, as before no name that leaves open what follows
     */
    static Optional<SectionKind> named(String name, boolean numbered) {
        Optional<SectionKind> whole = Optional.ofNullable(BY_HEADING.get(name));
        return whole.isPresent() || numbered
                ? whole
                : OPEN.entrySet().stream()
                        .filter(open -> Wording.matches(open.getKey(), name))
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
}

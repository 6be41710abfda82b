package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a kerntaak, werkproces or aanvulling says. Each may have any of it: a kerntaak has no gedrag and a werkproces
 * no vakkennis, while an aanvulling has what its parent can have.
 */
public record Inhoud(
        Map<Rubriek, Tekst> rubrieken,
        List<VakkennisOfVaardigheid> vakkennis,
        List<Gedrag> gedrag,
        List<Competentievermelding> competenties) {

    public static final Inhoud GEEN = new Inhoud(Map.of(), List.of(), List.of(), List.of());

    /** All texts of it but the names of competenties. */
    public Stream<Tekst> teksten() {
        return Stream.of(
                        rubrieken.values().stream(),
                        vakkennis.stream().map(VakkennisOfVaardigheid::tekst),
                        gedrag.stream().map(Gedrag::tekst))
                .flatMap(teksten -> teksten);
    }

    public boolean isEmpty() {
        return rubrieken.isEmpty() && vakkennis.isEmpty() && gedrag.isEmpty() && competenties.isEmpty();
    }
}

package nl.kwalgraaf.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    public List<Tekst> teksten() {
        List<Tekst> teksten = new ArrayList<>(rubrieken.values());
        vakkennis.forEach(item -> teksten.add(item.tekst()));
        gedrag.forEach(item -> teksten.add(item.tekst()));
        return teksten;
    }

    public boolean isEmpty() {
        return rubrieken.isEmpty() && vakkennis.isEmpty() && gedrag.isEmpty() && competenties.isEmpty();
    }
}

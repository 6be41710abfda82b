package nl.kwalgraaf.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Regeling;
import nl.kwalgraaf.dossier.Rubriek;

/**
 * What a generated document says, whatever its layout. Texts are clean; a newline parts their paragraphs.
 *
 * @param overzicht true when the document has an overview; only there stand EQF-niveau and typering van de kwalificatie
 * @param toelichtingen in the order of the document; the printer knows their places by their titles
 */
public record Waarheid(
        Documentsoort documentsoort,
        boolean overzicht,
        List<Toelichting> toelichtingen,
        Optional<Experiment> experiment,
        Optional<String> vindplaatsKeuzedelen,
        List<Deel> delen) {

    public static final String LEESWIJZER = "Leeswijzer";
    public static final String GENERIEKE_ONDERDELEN = "Generieke onderdelen";
    public static final String KEUZEDEEL = "Keuzedeel";

    /** The toelichting of this title, if the document has it. */
    public Optional<Toelichting> toelichting(String titel) {
        return toelichtingen.stream()
                .filter(toelichting -> toelichting.titel().equals(titel))
                .findFirst();
    }

    /** The delen that all kwalificaties have in common. */
    public List<Deel> gemeenschappelijk() {
        return delen.stream().filter(deel -> deel.soort().gemeenschappelijk()).toList();
    }

    /** The delen that each make a kwalificatie with the common ones. */
    public List<Deel> eigen() {
        return delen.stream().filter(deel -> deel.soort().eigen()).toList();
    }

    /** A section that explains and requires nothing. */
    public record Toelichting(String titel, String tekst) {}

    /** The experiment that the leeswijzer of a geregionaliseerde kwalificatie names. */
    public record Experiment(String naam, LocalDate begindatum, LocalDate einddatum) {}

    /**
     * A deel.
     *
     * @param uitgewerkt false when only the overview names it
     */
    public record Deel(
            Eenheidscode code,
            Optional<String> naam,
            OptionalInt mboNiveau,
            boolean uitgewerkt,
            Map<Rubriek, String> rubrieken,
            List<Kerntaak> kerntaken,
            List<GeneriekOnderdeel> generiekeOnderdelen) {

        public Deelsoort soort() {
            return code.soort();
        }
    }

    /** A kerntaak with its werkprocessen. */
    public record Kerntaak(
            Eenheidscode code,
            String titel,
            Inhoud inhoud,
            List<Aanvulling> aanvullingen,
            List<Werkproces> werkprocessen) {}

    /** A werkproces. */
    public record Werkproces(Eenheidscode code, String titel, Inhoud inhoud, List<Aanvulling> aanvullingen) {}

    /**
     * What a kerntaak, werkproces or aanvulling says.
     *
     * @param competenties names in full; one that is none of the 25 stands here too
     */
    public record Inhoud(
            Map<Rubriek, String> rubrieken, List<Vakkennis> vakkennis, List<String> gedrag, List<String> competenties) {

        public static final Inhoud GEEN = new Inhoud(Map.of(), List.of(), List.of(), List.of());

        public boolean isEmpty() {
            return rubrieken.isEmpty() && vakkennis.isEmpty() && gedrag.isEmpty() && competenties.isEmpty();
        }
    }

    /** An item of vakkennis en vaardigheden with the class that its first word makes it. */
    public record Vakkennis(String klasse, String tekst) {}

    /**
     * An aanvulling.
     *
     * @param voor the name printed: of a profiel, or "niveau 4" in a keuzedeel
     * @param profiel the deel of that name; absent for a niveau
     */
    public record Aanvulling(String voor, Optional<Eenheidscode> profiel, Inhoud inhoud) {}

    /** A generiek onderdeel: heading without its condition, whole text, stated levels and the regulation it cites. */
    public record GeneriekOnderdeel(
            String naam,
            OptionalInt alleenVoorMboNiveau,
            String tekst,
            List<NiveauEis> niveauEisen,
            Verwijzing verwijzing) {}

    /** One stated level. */
    public record NiveauEis(OptionalInt mboNiveau, Optional<String> vaardigheid, ReferentieNiveau niveau) {}

    /** One cited regulation. */
    public record Verwijzing(
            Regeling regeling, String naam, List<String> bijlagen, Optional<String> artikel, String adres) {}
}

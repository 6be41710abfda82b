package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the publisher administers of a dossier and does not print in its text.
 *
 * @param rubrieken version, status and the like
 * @param geldigheid the days that the document states for itself as a whole; nothing where it states them by entry
 * @param gewijzigdIn the year in which the document was last changed, where it says that it was
 * @param code the code of a keuzedeel or certificaat
 * @param uitgeversnummer the publisher's own number of the dossier
 * @param vorigeVersie the publisher's own number of the version that this one replaces
 * @param uitgeversnummers the publisher's own numbers of delen, kerntaken and werkprocessen
 */
public record Registratie(
        Map<Rubriek, Tekst> rubrieken,
        Geldigheid geldigheid,
        Optional<Getal> gewijzigdIn,
        Optional<Tekst> code,
        Optional<Tekst> uitgeversnummer,
        Optional<Tekst> vorigeVersie,
        List<Creboregistratie> crebos,
        Optional<Opleidingsdomein> domein,
        Optional<Sectorkamer> penvoerder,
        Optional<Vaststelling> vaststelling,
        Map<Eenheidscode, Tekst> uitgeversnummers) {

    public static final Registratie GEEN = new Registratie(
            Map.of(),
            Geldigheid.GEEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
}

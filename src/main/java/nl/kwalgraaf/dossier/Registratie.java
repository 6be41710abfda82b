package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the publisher administers of a dossier and does not print in its text.
 *
 * @param rubrieken version, status and the like
 * @param ingangsdatum the day from which the document holds, where no crebo number takes it
 * @param uitgeversnummer the publisher's own number of the dossier
 * @param vorigeVersie the publisher's own number of the version that this one replaces
 * @param uitgeversnummers the publisher's own numbers of delen, kerntaken and werkprocessen
 */
public record Registratie(
        Map<Rubriek, Tekst> rubrieken,
        Optional<Dag> ingangsdatum,
        Optional<Tekst> uitgeversnummer,
        Optional<Tekst> vorigeVersie,
        List<Creboregistratie> crebos,
        Optional<Opleidingsdomein> domein,
        Optional<Sectorkamer> penvoerder,
        Optional<Vaststelling> vaststelling,
        Map<Eenheidscode, Tekst> uitgeversnummers) {

    public static final Registratie GEEN = new Registratie(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
}

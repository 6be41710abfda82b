package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;

/**
 * One side of a comparison: a whole dossier or a part of one.
 *
 * @param naam what the report calls it
 * @param kwalificaties what the dossier says of the kwalificaties whose own deel is among these
 */
public record Scope(String naam, List<Deel> delen, List<Kwalificatie> kwalificaties) {

    public static Scope of(String naam, Kwalificatiedossier dossier) {
        return new Scope(naam, dossier.delen(), dossier.kwalificaties());
    }

    /** @param dossier the one that the deel is of */
    public static Scope of(String naam, Kwalificatiedossier dossier, Deel deel) {
        List<Kwalificatie> own = dossier.kwalificaties().stream()
                .filter(kwalificatie -> kwalificatie.code().equals(deel.code()))
                .toList();
        return new Scope(naam, List.of(deel), own);
    }

    Optional<Kwalificatie> kwalificatie(Deel deel) {
        return kwalificaties.stream()
                .filter(kwalificatie -> kwalificatie.code().equals(deel.code()))
                .findFirst();
    }
}

package nl.kwalgraaf.compare;

import java.util.List;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kwalificatiedossier;

/**
 * One side of a comparison: a whole dossier or a part of one.
 *
 * @param naam what the report calls it
 */
public record Scope(String naam, List<Deel> delen) {

    public static Scope of(String naam, Kwalificatiedossier dossier) {
        return new Scope(naam, dossier.delen());
    }

    public static Scope of(String naam, Deel deel) {
        return new Scope(naam, List.of(deel));
    }
}

package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * "Voor X geldt aanvullend": what a kerntaak or werkproces asks of one profiel on top of its base.
 *
 * @param voor the name as printed above each of its fields, with its place; at least one
 * @param profiel the profieldeel of that name; absent where the document has none
 * @param mboNiveau the level it holds for, in a keuzedeel that says "Voor niveau 3 geldt aanvullend"
 * @param volgnummer order among the aanvullingen of its parent, from 1
 * @param bron from the first to the last line of what it says
 */
public record Aanvulling(
        List<Tekst> voor,
        Optional<Eenheidscode> profiel,
        Optional<Niveau> mboNiveau,
        int volgnummer,
        Inhoud inhoud,
        Span bron) {}

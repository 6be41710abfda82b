package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A kerntaak.
 *
 * @param volgnummer order within its deel, from 1
 * @param titel absent where the code stands without one
 * @param vermeldingen the places where the source merely names it, such as the overview
 */
public record Kerntaak(
        Eenheidscode code,
        int volgnummer,
        Optional<Tekst> titel,
        List<Vermelding> vermeldingen,
        Inhoud inhoud,
        List<Aanvulling> aanvullingen,
        List<Werkproces> werkprocessen)
        implements Unit {}

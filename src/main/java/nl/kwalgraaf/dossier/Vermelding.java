package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/**
 * A place that says something of a thing which is not a field of its own: the overview repeats its title, "N.v.t."
 * says that it has no aanvulling.
 *
 * @param over what the place speaks of
 */
public record Vermelding(Onderwerp over, Span bron) {

    /** What such a place can be about. */
    public enum Onderwerp {
        /** It repeats the name. */
        NAAM,
        /** It says what kind of thing it is: the heading "Basisdeel" over a deel that has no name of its own. */
        SOORT,
        /** It speaks of the kwalificaties of the dossier: the head of their table. */
        KWALIFICATIES,
        /** It speaks of the kerntaken: "… zijn de volgende", "Geen extra kerntaken en werkprocessen". */
        KERNTAKEN,
        /** It says that there is no aanvulling. */
        AANVULLINGEN
    }
}

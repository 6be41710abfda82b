package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/**
 * A place that says something of a thing which is not a field of its own: the overview repeats its title, "N.v.t."
 * says that it has no aanvulling.
 *
 * @param over what the place speaks of
 */
public record Vermelding(Onderwerp over, Span bron) {

    /** The properties such a place can be about. */
    public enum Onderwerp {
        NAAM,
        KERNTAKEN,
        DELEN,
        AANVULLING,
        NIVEAU
    }
}

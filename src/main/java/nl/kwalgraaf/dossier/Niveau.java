package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/**
 * A level as the document states it: an mbo-niveau from 1 to 4 (WEB art. 7.2.2) or the EQF-niveau it equals.
 *
 * @param bron the place that states it
 */
public record Niveau(int nummer, Span bron) {}

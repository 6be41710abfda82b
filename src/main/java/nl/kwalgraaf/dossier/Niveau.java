package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/**
 * An mbo-niveau as the document states it.
 *
 * @param mbo 1 to 4 (WEB art. 7.2.2)
 * @param ookEqf true when the document prints the number as the EQF-niveau too
 */
public record Niveau(int mbo, boolean ookEqf, Span bron) {}

package nl.kwalgraaf.dossier;

/**
 * The edition that a document is: under which key its things stand, and which file says it.
 *
 * @param key see {@link Paths#edition}
 */
public record Uitgave(String key, Bestand bestand) {}

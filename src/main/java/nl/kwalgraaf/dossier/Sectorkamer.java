package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * The chamber of education and industry that holds the pen of a dossier.
 *
 * @param uitgeversnummer the publisher's own number of it
 */
public record Sectorkamer(Tekst naam, Optional<Tekst> uitgeversnummer) {}

package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * One competentie as a werkproces or aanvulling mentions it.
 *
 * @param competentie absent when the printed name is none of the 25: then the words are all we have
 */
public record Competentievermelding(Tekst tekst, Optional<Competentie> competentie) {}

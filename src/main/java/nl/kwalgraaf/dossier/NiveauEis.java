package nl.kwalgraaf.dossier;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * One level that a generiek onderdeel states: for one mbo-niveau, one language skill, or both.
 *
 * @param mboNiveau the mbo-niveau it holds for; empty where the document does not limit it
 * @param bron where the level is stated
 * @param vaardigheid {@code lezen}, {@code luisteren}, {@code schrijven}, {@code spreken} or {@code gesprekken voeren}
 */
public record NiveauEis(Optional<Niveau> mboNiveau, Optional<Tekst> vaardigheid, ReferentieNiveau niveau, Span bron) {}

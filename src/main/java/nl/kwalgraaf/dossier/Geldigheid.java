package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * The days that bound what a source registers, each as it states it.
 *
 * @param geldigVanaf first day on which it is valid
 * @param instroomTot last day on which students may begin
 * @param diplomeringTot last day on which students may finish
 */
public record Geldigheid(Optional<Dag> geldigVanaf, Optional<Dag> instroomTot, Optional<Dag> diplomeringTot) {
    public static final Geldigheid GEEN = new Geldigheid(Optional.empty(), Optional.empty(), Optional.empty());
}

package nl.kwalgraaf.dossier;

import java.util.Optional;

/** By whom, on which day and where a dossier was adopted. */
public record Vaststelling(Optional<Tekst> door, Optional<Dag> datum, Optional<Tekst> plaats) {}

package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwalgraaf.text.Span;

/** By whom, on which day and where a dossier was adopted. */
public record Vaststelling(Optional<Tekst> door, Optional<LocalDate> datum, Optional<Tekst> plaats, Span bron) {}

package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import nl.kwalgraaf.text.Span;

/** A day that a document prints, and where. */
public record Dag(LocalDate datum, Span bron) {}

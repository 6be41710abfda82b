package nl.kwalgraaf.dossier;

import java.math.BigDecimal;
import nl.kwalgraaf.text.Span;

/** A number that a document prints, and where. */
public record Getal(BigDecimal waarde, Span bron) {}

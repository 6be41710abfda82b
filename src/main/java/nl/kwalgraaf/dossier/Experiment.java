package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import nl.kwalgraaf.text.Span;

/** The experiment under which a geregionaliseerde kwalificatie was made, with its first and last day. */
public record Experiment(Tekst naam, LocalDate begindatum, LocalDate einddatum, Span bron) {}

package nl.kwalgraaf.dossier;

/** The experiment under which a geregionaliseerde kwalificatie was made, with its first and last day. */
public record Experiment(Tekst naam, Dag begindatum, Dag einddatum) {}

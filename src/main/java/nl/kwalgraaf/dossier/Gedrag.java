package nl.kwalgraaf.dossier;

/** One item of "Gedrag": what the beroepsbeoefenaar shows in a werkproces. */
public record Gedrag(Tekst tekst) {}

package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/** The profieldeel that something is for, and the place that says so. */
public record Profielverwijzing(Eenheidscode code, Span bron) {}

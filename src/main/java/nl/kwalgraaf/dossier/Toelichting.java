package nl.kwalgraaf.dossier;

import java.util.Optional;

/** A section that explains and requires nothing, such as the leeswijzer. */
public record Toelichting(Tekst titel, Optional<Tekst> tekst) {}

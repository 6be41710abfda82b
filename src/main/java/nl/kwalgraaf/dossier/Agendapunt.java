package nl.kwalgraaf.dossier;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/** One entry of the agenda for the upkeep of a dossier: what is to be done, by whom and when. */
public record Agendapunt(
        Optional<Tekst> onderwerp, Optional<Tekst> actie, Optional<Tekst> wie, Optional<Tekst> wanneer, Span bron) {}

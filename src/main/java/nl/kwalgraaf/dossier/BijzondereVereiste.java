package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * Whether a profiel has requirements of its own besides the law, and which.
 *
 * @param eis {@code Ja} or {@code Nee}, as stated
 */
public record BijzondereVereiste(
        Optional<Profielverwijzing> profiel, Optional<Tekst> eis, Optional<Tekst> toelichting) {}

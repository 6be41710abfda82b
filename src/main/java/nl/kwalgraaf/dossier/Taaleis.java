package nl.kwalgraaf.dossier;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * A level that a profiel asks of one skill in one modern foreign language, on top of the generieke onderdelen.
 *
 * @param profiel the profieldeel that asks it; absent where the document does not have it
 * @param bron where the level is stated
 * @param taal the language as stated, such as {@code Engels} or {@code een MVT naar keuze}
 */
public record Taaleis(
        Optional<Profielverwijzing> profiel, Tekst taal, Tekst vaardigheid, ReferentieNiveau niveau, Span bron) {}

package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kwalificatie: the common deel of its dossier and one own deel, whose code it bears.
 *
 * @param rubrieken what the document says of it, in its overview or with its own deel
 */
public record Kwalificatie(
        Eenheidscode code,
        Optional<Tekst> naam,
        List<Vermelding> vermeldingen,
        Optional<Niveau> niveau,
        Map<Rubriek, Tekst> rubrieken) {}

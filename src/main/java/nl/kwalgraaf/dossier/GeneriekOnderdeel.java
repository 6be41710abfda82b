package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A part of every kwalificatie that the government sets: Nederlandse taal, rekenen, loopbaan en burgerschap, Engels.
 *
 * @param naam the heading without a condition in parentheses
 * @param alleenVoorMboNiveau the mbo-niveau to which the heading limits it, "Engels (alleen voor niveau 4)"
 * @param tekst everything the section says
 * @param niveauEisen the levels it states; empty where it refers to an annex instead
 */
public record GeneriekOnderdeel(
        Tekst naam,
        Optional<Niveau> alleenVoorMboNiveau,
        Optional<Tekst> tekst,
        List<NiveauEis> niveauEisen,
        List<Regelingsverwijzing> verwijzingen) {}

package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kwalificatie: the common deel of its dossier and one own deel, whose code it bears.
 *
 * @param vermeldingen the places where the source merely names it, such as a row of the overview
 * @param eqfNiveau present where the document prints its level as EQF-niveau
 * @param rubrieken what the document says of it, in its overview or with its own deel
 * @param crebos its entries in the register of vocational education, where the source states them
 */
public record Kwalificatie(
        Eenheidscode code,
        Optional<Tekst> naam,
        List<Vermelding> vermeldingen,
        Optional<Niveau> mboNiveau,
        Optional<Niveau> eqfNiveau,
        Map<Rubriek, Tekst> rubrieken,
        List<Creboregistratie> crebos) {

    /** The number of its first entry, by which it is known through its editions; empty where it has not five digits. */
    public Optional<String> crebonummer() {
        return crebos.stream()
                .findFirst()
                .map(crebo -> crebo.crebonummer().schoon())
                .filter(nummer -> nummer.matches("\\d{5}"));
    }

    /** A kwalificatie whose entry in the register the source does not state. */
    public Kwalificatie(
            Eenheidscode code,
            Optional<Tekst> naam,
            List<Vermelding> vermeldingen,
            Optional<Niveau> mboNiveau,
            Optional<Niveau> eqfNiveau,
            Map<Rubriek, Tekst> rubrieken) {
        this(code, naam, vermeldingen, mboNiveau, eqfNiveau, rubrieken, List.of());
    }
}

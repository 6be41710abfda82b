package nl.kwalgraaf.dossier;

import java.util.Arrays;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;

/** The regulations that the documents refer to, by their number in the national base of laws (BWB). */
public enum Regeling {
    BWBR0027879("Besluit referentieniveaus Nederlandse taal en rekenen"),
    BWBR0027963("Examen- en kwalificatiebesluit beroepsopleidingen WEB"),
    BWBR0007625("Wet educatie en beroepsonderwijs");

    private final String naam;
    private final String gevouwen;

    Regeling(String naam) {
        this.naam = naam;
        this.gevouwen = Folding.fold(naam);
    }

    public String naam() {
        return naam;
    }

    /** The regulation with exactly this name, after folding. */
    public static Optional<Regeling> named(String naam) {
        String folded = Folding.fold(naam);
        return Arrays.stream(values())
                .filter(regeling -> regeling.gevouwen.equals(folded))
                .findFirst();
    }

    public static Optional<Regeling> numbered(String bwbNummer) {
        return Arrays.stream(values())
                .filter(regeling -> regeling.name().equals(bwbNummer))
                .findFirst();
    }
}

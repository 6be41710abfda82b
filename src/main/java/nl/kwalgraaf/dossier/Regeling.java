package nl.kwalgraaf.dossier;

import java.util.Arrays;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;

/** The regulations that the documents refer to, by their number in the national base of laws (BWB). */
public enum Regeling {
    BWBR0027879("Besluit referentieniveaus Nederlandse taal en rekenen"),
    BWBR0027963("Examen- en kwalificatiebesluit beroepsopleidingen WEB"),
    BWBR0007625("Wet educatie en beroepsonderwijs");

    /** Names that differ in this many letters at most are taken for the same regulation. */
    private static final int SLIPS = 2;

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

    /** The regulation whose name, folded, differs from this one in a few letters. */
    public static Optional<Regeling> nearlyNamed(String naam) {
        String folded = Folding.fold(naam);
        return Arrays.stream(values())
                .filter(regeling -> Math.abs(folded.length() - regeling.gevouwen.length()) <= SLIPS
                        && distance(folded, regeling.gevouwen) <= SLIPS)
                .findFirst();
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }

    public static Optional<Regeling> numbered(String bwbNummer) {
        return Arrays.stream(values())
                .filter(regeling -> regeling.name().equals(bwbNummer))
                .findFirst();
    }
}

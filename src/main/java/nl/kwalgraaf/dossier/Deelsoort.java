package nl.kwalgraaf.dossier;

import java.util.Optional;

/** The kinds of deel, each with the letter that its printed codes begin with. */
public enum Deelsoort {
    BASISDEEL('B', "Basisdeel", true),
    PROFIELDEEL('P', "Profieldeel", false),
    LANDELIJK_DEEL('L', "LandelijkDeel", true),
    REGIONAAL_DEEL('R', "RegionaalDeel", false),
    KEUZEDEEL('D', "Keuzedeel", false),
    MBO_CERTIFICAAT('C', "Certificaatdeel", false);

    private static final Deelsoort[] ALL = values();

    private final char letter;
    private final String klasse;
    private final boolean gemeenschappelijk;

    Deelsoort(char letter, String klasse, boolean gemeenschappelijk) {
        this.letter = letter;
        this.klasse = klasse;
        this.gemeenschappelijk = gemeenschappelijk;
    }

    public char letter() {
        return letter;
    }

    /** Local name of its class in the ontology. */
    public String klasse() {
        return klasse;
    }

    /** True for the deel that all kwalificaties of the dossier have in common. */
    public boolean gemeenschappelijk() {
        return gemeenschappelijk;
    }

    /** True for a deel that makes a kwalificatie together with the common one. */
    public boolean eigen() {
        return this == PROFIELDEEL || this == REGIONAAL_DEEL;
    }

    public static Optional<Deelsoort> of(char letter) {
        for (Deelsoort soort : ALL) {
            if (soort.letter == letter) {
                return Optional.of(soort);
            }
        }
        return Optional.empty();
    }
}

package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Set;

/**
 * Which kerntaken or werkprocessen ask what, for everybody or for one profiel.
 *
 * @param voor {@code Basis}, or the code and name of a profieldeel or regionaal deel
 * @param kolommen the units that ask anything, in the order of their codes
 */
public record Kruistabel(Soort soort, String voor, List<Kolom> kolommen, List<Rij> rijen) {

    /** What the rows of a table are. */
    public enum Soort {
        VAKKENNIS("Vakkennis"),
        GEDRAG("Gedrag"),
        COMPETENTIE("Competentie");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** A kerntaak or werkproces. */
    public record Kolom(String code, String titel) {}

    /**
     * An item.
     *
     * @param kenmerk {@code Vakkennis} or {@code Vaardigheid}; the letter of a competentie; empty for gedrag
     * @param codes the units that ask it
     */
    public record Rij(String kenmerk, String tekst, Set<String> codes) {}
}

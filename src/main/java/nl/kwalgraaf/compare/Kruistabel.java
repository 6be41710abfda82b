package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kerntaken or werkprocessen ask what, for everybody or for one profiel.
 *
 * @param voor {@code Basis}, or the code and name of a profieldeel or regionaal deel
 * @param columns the units that ask anything, in the order of their codes
 */
public record Kruistabel(Soort soort, String voor, List<Column> columns, List<Row> rows) {

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

    /**
     * A kerntaak or werkproces.
     *
     * @param thing path of it below the base
     */
    public record Column(String code, String titel, String thing) {}

    /**
     * An item.
     *
     * @param mark {@code Vakkennis} or {@code Vaardigheid}; the letter of a competentie; empty for gedrag
     * @param asked by the code of each unit that asks it, where it does
     */
    public record Row(String mark, String text, Map<String, Stated> asked) {

        /** The units that ask it. */
        public Set<String> codes() {
            return asked.keySet();
        }
    }
}

package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Row;

/**
 * The body of a document, its rows sorted under the units and sections they belong to.
 *
 * @param eenheden the units in the order of their codes
 * @param generiek the rows of "Generieke onderdelen", its heading left out
 * @param slot the sections that explain, such as the one on keuzedelen
 */
record Body(Map<Eenheidscode, Draft> eenheden, List<Row> generiekKop, List<Row> generiek, List<Sectie> slot) {

    /** A heading and the rows under it. */
    record Sectie(Row kop, List<Row> rows) {}

    static Body empty() {
        return new Body(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}

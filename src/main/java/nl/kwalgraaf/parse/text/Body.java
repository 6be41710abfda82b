package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Row;

/**
 * The body of a document, its rows sorted under the units and sections they belong to.
 *
 * @param units the units in the order of their codes
 * @param generiek the rows of "Generieke onderdelen", its heading left out
 * @param explaining the sections that explain, such as the one on keuzedelen
 */
record Body(
        NavigableMap<Eenheidscode, Draft> units,
        List<Row> genericHeading,
        List<Row> generiek,
        List<Explaining> explaining) {

    /** A heading and the rows under it. */
    record Explaining(Row heading, List<Row> rows) {}

    static Body empty() {
        return new Body(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}

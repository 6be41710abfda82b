package nl.kwalgraaf.compare;

import java.util.List;

/**
 * A field or list of a unit.
 *
 * @param naam local name of the property, such as {@code complexiteit} or {@code gedrag}
 * @param voor the profiel it is said for; empty for everybody
 * @param texts one text for a field, any number for a list
 */
record Part(String naam, String voor, boolean list, List<String> texts) {

    /** What makes two parts of two units each other's counterpart. */
    record Key(String naam, String voor) {}

    Key key() {
        return new Key(naam, nl.kwalgraaf.text.Folding.fold(voor));
    }
}

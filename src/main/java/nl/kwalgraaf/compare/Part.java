package nl.kwalgraaf.compare;

import java.util.ArrayList;
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

    /** Both, where a unit says something twice: "Voor X geldt aanvullend" may come back under one heading. */
    Part with(Part other) {
        List<String> both = new ArrayList<>(texts);
        both.addAll(other.texts);
        return new Part(naam, voor, list, list ? List.copyOf(both) : List.of(String.join("\n", both)));
    }

    Key key() {
        return new Key(naam, nl.kwalgraaf.text.Folding.fold(voor));
    }
}

package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field or list of a unit.
 *
 * @param naam local name of the property, such as {@code complexiteit} or {@code gedrag}
 * @param voor the profiel it is said for; empty for everybody
 * @param texts one text for a field, any number for a list
 */
record Part(String naam, String voor, boolean list, List<Stated> texts) {

    /** What makes two parts of two units each other's counterpart. */
    record Key(String naam, String voor) {}

    /** Both, where a unit says something twice: "Voor X geldt aanvullend" may come back under one heading. */
    Part with(Part other) {
        List<Stated> both = new ArrayList<>(texts);
        both.addAll(other.texts);
        return new Part(naam, voor, list, list ? List.copyOf(both) : List.of(joined(both)));
    }

    private static Stated joined(List<Stated> both) {
        String text = both.stream().map(Stated::text).collect(Collectors.joining("\n"));
        return new Stated(text, both.get(0).thing(), both.get(0).place());
    }

    Key key() {
        return new Key(naam, nl.kwalgraaf.text.Folding.fold(voor));
    }
}

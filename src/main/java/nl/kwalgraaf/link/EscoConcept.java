package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A concept of ESCO.
 *
 * @param transversal true for a skill that ESCO reuses in every trade
 * @param broader the concepts right above it
 */
record EscoConcept(String iri, Kind kind, boolean transversal, Text dutch, Text english, Set<String> broader) {
    /** What ESCO tells apart. */
    enum Kind {
        OCCUPATION,
        ISCO_GROUP,
        SKILL,
        KNOWLEDGE,
        SKILL_GROUP;

        boolean isOccupational() {
            return this == OCCUPATION || this == ISCO_GROUP;
        }
    }

    /**
     * What ESCO says of a concept in one language.
     *
     * @param label empty where ESCO has none in this language
     * @param otherLabels alternative and hidden labels
     */
    record Text(String label, List<String> otherLabels, String description) {
        static final Text NONE = new Text("", List.of(), "");

        List<String> labels() {
            List<String> all = new ArrayList<>();
            if (!label.isEmpty()) {
                all.add(label);
            }
            all.addAll(otherLabels);
            return all;
        }
    }

    /** Its label in Dutch, or in English where it has no other. */
    String label() {
        return dutch.label().isEmpty() ? english.label() : dutch.label();
    }

    String language() {
        return dutch.label().isEmpty() ? "en" : "nl";
    }
}

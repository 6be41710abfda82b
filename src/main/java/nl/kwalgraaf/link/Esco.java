package nl.kwalgraaf.link;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * ESCO as its tables give it.
 *
 * @param concepts by IRI, in the order of the tables
 * @param essentialSkills the skills that an occupation needs, by the occupation's IRI; empty without that table
 * @param optionalSkills the skills that it may need
 */
record Esco(
        Map<String, EscoConcept> concepts,
        Map<String, Set<String>> essentialSkills,
        Map<String, Set<String>> optionalSkills) {

    List<EscoConcept> broader(EscoConcept concept) {
        return concept.broader().stream()
                .map(concepts::get)
                .filter(found -> found != null)
                .toList();
    }

    /**
     * True for a group that repeats the name of the group above it.
     *
     * <p>ESCO gathers in such a group what no other group of its parent holds; the parent is the one that bears the name.
     */
    boolean repeatsItsParent(EscoConcept concept) {
        return concept.kind() == EscoConcept.Kind.SKILL_GROUP
                && broader(concept).stream().anyMatch(above -> above.label().equals(concept.label()));
    }
}

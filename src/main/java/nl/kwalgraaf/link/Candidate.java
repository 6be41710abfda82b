package nl.kwalgraaf.link;

import java.util.List;

/**
 * A concept that an item may be linked to.
 *
 * @param score higher is better; comparable among the candidates of one item only
 * @param confidence from 0 to 1: how much of the item and of the label found each other
 * @param label the label that came nearest
 * @param matched the words of the item that the concept answers to, the most telling first
 */
record Candidate(Item item, EscoConcept concept, double score, double confidence, String label, List<String> matched) {}

package nl.kwalgraaf.link;

import java.util.Map;

/**
 * How likely words are where one item is spoken of: a mixture of what the item says, what is said around it and what its
 * whole dossier speaks of.
 *
 * @param dutch share of each Dutch term
 * @param english share of each English term
 * @param whole what the shares add up to; the rest is the language at large
 */
record LanguageModel(Map<String, Double> dutch, Map<String, Double> english, double whole) {}

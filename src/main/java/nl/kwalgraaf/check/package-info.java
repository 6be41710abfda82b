/**
 * A graph against the shapes of {@code ontology/shapes/} becomes findings.
 *
 * <p>The shapes are data. A result of theirs finds its way back to the line in the source: from the focus node to the
 * passage it was read from, and from there to the text.
 */
package nl.kwalgraaf.check;

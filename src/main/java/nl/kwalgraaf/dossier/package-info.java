/**
 * A qualification document as records, each with its place in the source.
 *
 * <p>The records bear the names of the ontology's classes, in Dutch and unchanged. They say what the document
 * states and nothing more: nothing here is derived, and nothing is an IRI yet.
 */
package nl.kwalgraaf.dossier;

/**
 * A dossier becomes triples: pure, deterministic, streamed, without blank nodes.
 *
 * <p>{@link nl.kwalgraaf.map.Iris} mints every IRI of the data; no other room makes one up.
 */
package nl.kwalgraaf.map;

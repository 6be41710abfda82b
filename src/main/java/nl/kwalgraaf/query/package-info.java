/**
 * The named questions of {@code queries/}: read, given values, run on a dataset or an endpoint, and written out.
 *
 * <p>{@link nl.kwalgraaf.query.Vragen} is the catalogue, {@link nl.kwalgraaf.query.Vraag} one question, and
 * {@link nl.kwalgraaf.query.Target} the data it is put to. A value enters a query as an RDF term, never as text.
 */
package nl.kwalgraaf.query;

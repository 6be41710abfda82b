/**
 * The dataset in the words of others: the European Learning Model, schema.org, SKOS and DCAT.
 *
 * <p>An export reads the published dataset and nothing else, so that it says what the dataset says: what documents
 * state, what follows by rule and what people linked. The same dataset gives the same bytes.
 */
package nl.kwalgraaf.export;

/**
 * Dutch words: which forms are one word, which words a compound is made of, and full-text search that knows both.
 *
 * <p>{@link nl.kwalgraaf.taal.Stam} and {@link nl.kwalgraaf.taal.Samenstellingen} are plain functions of words;
 * {@link nl.kwalgraaf.taal.DutchTextAnalyzer} brings them to Lucene; {@link nl.kwalgraaf.taal.TextSearch} is an index
 * over the texts of a dataset, asked with {@code text:query}.
 */
package nl.kwalgraaf.taal;

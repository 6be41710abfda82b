/**
 * Dutch words: which forms are one word, which words a compound is made of, and full-text search that knows both.
 *
 * <p>{@link nl.kwalgraaf.dutch.Stem} and {@link nl.kwalgraaf.dutch.Compounds} are plain functions of words;
 * {@link nl.kwalgraaf.dutch.DutchTextAnalyzer} brings them to Lucene; {@link nl.kwalgraaf.dutch.TextSearch} is an index
 * over the texts of a dataset, asked with {@code text:query}.
 */
package nl.kwalgraaf.dutch;

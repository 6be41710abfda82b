/** A file becomes a {@link nl.kwalgraaf.text.SourceText}: text in UTF-8 or Windows-1252, or PDF with its pages. */
package nl.kwalgraaf.read;

/**
 * A file becomes a {@link nl.kwalgraaf.text.SourceText}: text, Markdown, HTML, PDF, docx, odt, or a ZIP of these.
 *
 * <p>Of Markdown the text is what it says, led back to the file; of the others but plain text and XML it is made here, and is
 * what people see. A new form is a constant of {@link nl.kwalgraaf.read.FileKind} and a class that makes text of its bytes.
 */
package nl.kwalgraaf.read;

/**
 * Text with exact positions: {@link nl.kwalgraaf.text.SourceText}, its lines, and spans of it.
 *
 * <p>Offsets are 0-based and count UTF-16 code units; lines, columns and pages shown to people are 1-based.
 * This room knows nothing of qualifications.
 */
package nl.kwalgraaf.text;

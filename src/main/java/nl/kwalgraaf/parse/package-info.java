/**
 * The one door from a source text to a {@link nl.kwalgraaf.dossier.Kwalificatiedossier}: which kind of document it is,
 * and which reader reads it.
 *
 * <p>Behind it {@code parse.text} reads printed text and {@code parse.xml} the publisher's XML; they know nothing of each
 * other, and share {@code parse.words}. Nothing throws on bad text: what cannot be placed becomes a finding and stays
 * in the account of the text.
 */
package nl.kwalgraaf.parse;

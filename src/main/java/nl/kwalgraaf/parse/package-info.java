/**
 * A source text becomes a {@link nl.kwalgraaf.dossier.Kwalificatiedossier}.
 *
 * <p>The parser is a grammar of the genre. It reads a document in three passes: rows without page furniture, then
 * the sections (leeswijzer, overview, body), then the units of the body with their fields. It never throws on bad
 * text: what it cannot place becomes a finding and stays in the account of the text.
 *
 * <p>The publisher's XML goes another way to the same records: {@link nl.kwalgraaf.parse.XmlDossierParser} finds the
 * fields by their elements, and leaves what is inside them to the rules for printed text.
 */
package nl.kwalgraaf.parse;

package nl.kwalgraaf.parse;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.text.TextReader;
import nl.kwalgraaf.parse.xml.XmlDossierParser;
import nl.kwalgraaf.text.SourceText;

/**
 * The door: sees what kind of document a source is, and has the reader of that kind read it.
 *
 * <p>Never throws on bad text, and takes time linear in its length.
 */
public final class DossierParser {
    private DossierParser() {}

    /**
     * The documents of a source, in its order: of the publisher's XML as many as it holds, of printed text one.
     *
     * @return at least one; one without a value, and with a finding why, where the source is no such document
     */
    public static List<Outcome<Kwalificatiedossier>> dossiers(SourceText source) {
        return XmlDossierParser.isXml(source) ? XmlDossierParser.parse(source) : List.of(parse(source));
    }

    /** The document that a printed text is; no value when it is none that Kwalgraaf reads. */
    public static Outcome<Kwalificatiedossier> parse(SourceText text) {
        Optional<Finding> refusal = Genre.refuse(text);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        return TextReader.read(text)
                .map(read -> read.then(dossier ->
                        Outcome.of(dossier, Genre.doubt(text).stream().toList())))
                .orElseGet(() -> Outcome.failed(Genre.unknown(text)));
    }
}

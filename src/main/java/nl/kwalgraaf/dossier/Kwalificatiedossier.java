package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * A whole document: a kwalificatiedossier, a geregionaliseerde kwalificatie or a keuzedeel.
 *
 * @param overzicht the heading that names the kind of document
 * @param titel the name it bears: its own, or that of its only kwalificatie
 * @param vindplaatsKeuzedelen the web address at which the document says its keuzedelen are listed
 */
public record Kwalificatiedossier(
        SourceText bron,
        Documentsoort documentsoort,
        Optional<Span> overzicht,
        Optional<Tekst> titel,
        List<Kwalificatie> kwalificaties,
        List<Deel> delen,
        List<Toelichting> toelichtingen,
        List<Vermelding> vermeldingen,
        Optional<Experiment> experiment,
        Optional<Tekst> vindplaatsKeuzedelen,
        Dekking dekking) {}

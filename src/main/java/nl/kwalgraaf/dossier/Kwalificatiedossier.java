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
 * @param registratie what the publisher administers of it; nothing where the source is the printed text
 * @param verantwoording the account that goes with it; nothing where the source is the printed text
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
        Registratie registratie,
        Verantwoording verantwoording,
        Dekking dekking) {

    /** Its number in the register: the crebo number of its first entry, else the code of a keuzedeel or certificaat. */
    public Optional<Tekst> nummer() {
        return registratie.crebos().stream()
                .findFirst()
                .map(Creboregistratie::crebonummer)
                .or(registratie::code);
    }

    /** The days that it states for itself, else those of its first entry in the register. */
    public Geldigheid geldigheid() {
        return registratie.geldigheid().equals(Geldigheid.GEEN)
                ? first(registratie.crebos()).orElse(Geldigheid.GEEN)
                : registratie.geldigheid();
    }

    /** The days of the first entry of one of its kwalificaties, else those that the document states for all of itself. */
    public Geldigheid geldigheid(Kwalificatie kwalificatie) {
        return first(kwalificatie.crebos()).orElse(registratie.geldigheid());
    }

    private static Optional<Geldigheid> first(List<Creboregistratie> crebos) {
        return crebos.stream().findFirst().map(Creboregistratie::geldigheid);
    }

    /** A document of which only the printed text is known. */
    public Kwalificatiedossier(
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
            Dekking dekking) {
        this(
                bron,
                documentsoort,
                overzicht,
                titel,
                kwalificaties,
                delen,
                toelichtingen,
                vermeldingen,
                experiment,
                vindplaatsKeuzedelen,
                Registratie.GEEN,
                Verantwoording.GEEN,
                dekking);
    }
}

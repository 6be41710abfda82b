package nl.kwalgraaf.parse.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Message;

/** Reads the element {@code profiel}, which makes a deel and a kwalificatie. */
final class XmlProfielReader {
    private final XmlValues values;
    private final XmlUnitReader units;
    private final XmlRegistratieReader registraties;

    XmlProfielReader(XmlLedger ledger, XmlUnitReader units, XmlRegistratieReader registraties) {
        this.values = new XmlValues(ledger);
        this.units = units;
        this.registraties = registraties;
    }

    Deel deel(Eenheidscode code, int volgnummer, XmlNode node) {
        Optional<XmlNode> omschrijving = node.child("omschrijving");
        // Empty in every dossier seen; what it may come to hold is reported, its presence is not.
        omschrijving.flatMap(within -> within.child("instellingendieaanmogenbieden"));
        return new Deel(
                code,
                volgnummer,
                node.tekst("titel"),
                List.of(),
                omschrijving.map(XmlProfielReader::rubrieken).orElse(Map.of()),
                units.kerntaken(code, node.all("profielkerntaken", "kerntaak"), "profielwerkprocessen"),
                List.of());
    }

    private static Map<Rubriek, Tekst> rubrieken(XmlNode omschrijving) {
        return Rubriek.stated(Map.of(
                Rubriek.TYPERING_BEROEP, omschrijving.childProse("typeringvanhetberoep"),
                Rubriek.TYPERING_KWALIFICATIE, omschrijving.childTekst("soortopleiding"),
                Rubriek.BEROEPSVEREISTEN, omschrijving.childTekst("wettelijkeberoepsvereisten"),
                Rubriek.BEROEPSVEREISTEN_TOELICHTING, omschrijving.childProse("toelichtingwettelijkeberoepsvereisten"),
                Rubriek.BEROEPSVEREISTEN_BRON, omschrijving.childProse("bronwettelijkeberoepsvereisten"),
                Rubriek.CERTIFICATEN, omschrijving.childProse("certificaten")));
    }

    Kwalificatie kwalificatie(Deel deel, XmlNode node) {
        Map<Rubriek, Tekst> rubrieken = Rubriek.stated(Map.of(
                Rubriek.TYPERING_BEROEP, deel.rubriek(Rubriek.TYPERING_BEROEP),
                Rubriek.TYPERING_KWALIFICATIE, deel.rubriek(Rubriek.TYPERING_KWALIFICATIE),
                Rubriek.BEROEPSVEREISTEN, deel.rubriek(Rubriek.BEROEPSVEREISTEN),
                Rubriek.BEROEPSGROEP, node.tekst("beroepsgroep"),
                Rubriek.STUDIELAST,
                        node.child("omschrijving").flatMap(omschrijving -> omschrijving.childTekst("sbu"))));
        return new Kwalificatie(
                deel.code(),
                deel.naam(),
                List.of(),
                niveau(node),
                Optional.empty(),
                rubrieken,
                registraties.crebos(node.all("creboinformatie", "crebo")));
    }

    private Optional<Niveau> niveau(XmlNode profiel) {
        return profiel.attribute("niveau").flatMap(text -> {
            if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4') {
                return Optional.of(new Niveau(text.charAt(0) - '0', text.span()));
            }
            values.report(
                    text.span(),
                    text.clean(),
                    Message.of("an mbo-niveau from 1 to 4", "een mbo-niveau van 1 tot en met 4"));
            return Optional.empty();
        });
    }
}

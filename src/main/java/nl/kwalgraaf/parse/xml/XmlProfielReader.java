package nl.kwalgraaf.parse.xml;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;

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

    XmlUnitReader units() {
        return units;
    }

    Deel deel(Eenheidscode code, int volgnummer, XmlNode node) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        node.child("omschrijving").ifPresent(omschrijving -> {
            put(rubrieken, Rubriek.TYPERING_BEROEP, omschrijving.childProse("typeringvanhetberoep"));
            put(rubrieken, Rubriek.TYPERING_KWALIFICATIE, omschrijving.childTekst("soortopleiding"));
            put(rubrieken, Rubriek.BEROEPSVEREISTEN, omschrijving.childTekst("wettelijkeberoepsvereisten"));
            put(
                    rubrieken,
                    Rubriek.BEROEPSVEREISTEN_TOELICHTING,
                    omschrijving.childProse("toelichtingwettelijkeberoepsvereisten"));
            put(rubrieken, Rubriek.BEROEPSVEREISTEN_BRON, omschrijving.childProse("bronwettelijkeberoepsvereisten"));
            put(rubrieken, Rubriek.CERTIFICATEN, omschrijving.childProse("certificaten"));
            // Empty in every dossier seen; what it may come to hold is reported, its presence is not.
            omschrijving.child("instellingendieaanmogenbieden");
        });
        return new Deel(
                code,
                volgnummer,
                node.tekst("titel"),
                List.of(),
                Collections.unmodifiableMap(rubrieken),
                units.kerntaken(code, node.all("profielkerntaken", "kerntaak"), "profielwerkprocessen"),
                List.of());
    }

    Kwalificatie kwalificatie(Deel deel, XmlNode node) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        for (Rubriek rubriek :
                List.of(Rubriek.TYPERING_BEROEP, Rubriek.TYPERING_KWALIFICATIE, Rubriek.BEROEPSVEREISTEN)) {
            put(rubrieken, rubriek, Optional.ofNullable(deel.rubrieken().get(rubriek)));
        }
        put(rubrieken, Rubriek.BEROEPSGROEP, node.tekst("beroepsgroep"));
        put(
                rubrieken,
                Rubriek.STUDIELAST,
                node.child("omschrijving").flatMap(omschrijving -> omschrijving.childTekst("sbu")));
        return new Kwalificatie(
                deel.code(),
                deel.naam(),
                List.of(),
                niveau(node),
                Optional.empty(),
                Collections.unmodifiableMap(rubrieken),
                registraties.crebos(node.all("creboinformatie", "crebo")));
    }

    private static void put(Map<Rubriek, Tekst> rubrieken, Rubriek rubriek, Optional<Tekst> tekst) {
        tekst.ifPresent(said -> rubrieken.put(rubriek, said));
    }

    private Optional<Niveau> niveau(XmlNode profiel) {
        return profiel.attribute("niveau").flatMap(text -> {
            if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4') {
                return Optional.of(new Niveau(text.charAt(0) - '0', text.span()));
            }
            values.report(text.span(), text.clean(), "an mbo-niveau from 1 to 4");
            return Optional.empty();
        });
    }
}

package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;

/** The statements of a dossier as lines, without the places they were read from. */
final class Uitspraken {
    private final List<String> lines = new ArrayList<>();

    private Uitspraken() {}

    static List<String> of(Kwalificatiedossier dossier) {
        Uitspraken uitspraken = new Uitspraken();
        dossier.vindplaatsKeuzedelen().ifPresent(t -> uitspraken.add("vindplaatsKeuzedelen", t));
        dossier.kwalificaties().forEach(uitspraken::add);
        dossier.delen().forEach(uitspraken::add);
        dossier.toelichtingen().forEach(t -> {
            uitspraken.add("toelichting", t.titel());
            uitspraken.add("toelichting", t.tekst());
        });
        return uitspraken.lines;
    }

    private void add(Kwalificatie kwalificatie) {
        String code = "kwalificatie " + kwalificatie.code();
        add(code, kwalificatie.naam());
        kwalificatie.mboNiveau().ifPresent(niveau -> lines.add(code + " niveau " + niveau.nummer()));
        add(code, kwalificatie.rubrieken());
    }

    private void add(Deel deel) {
        String code = "deel " + deel.volgnummer() + " " + deel.code();
        add(code, deel.naam());
        add(code, deel.rubrieken());
        deel.generiekeOnderdelen().forEach(onderdeel -> {
            String generiek = code + " generiek";
            add(generiek, onderdeel.naam());
            add(generiek, onderdeel.tekst());
            lines.add(
                    generiek + " alleen voor " + onderdeel.alleenVoorMboNiveau().map(Niveau::nummer));
            onderdeel
                    .niveauEisen()
                    .forEach(eis -> lines.add(generiek + " " + eis.mboNiveau().map(Niveau::nummer) + " "
                            + eis.vaardigheid().map(Tekst::schoon) + " " + eis.niveau()));
            onderdeel
                    .verwijzingen()
                    .forEach(v -> lines.add(generiek + " " + v.naam().schoon() + " " + v.regeling() + " "
                            + v.bijlagen().stream().map(Tekst::schoon).toList() + " "
                            + v.artikel().map(Tekst::schoon) + " " + v.adres().map(Tekst::schoon)));
        });
        deel.kerntaken().forEach(this::add);
    }

    private void add(Kerntaak kerntaak) {
        String code = kerntaak.volgnummer() + " " + kerntaak.code();
        add(code, kerntaak.titel());
        add(code, kerntaak.inhoud());
        kerntaak.aanvullingen().forEach(aanvulling -> add(code, aanvulling));
        kerntaak.werkprocessen().forEach(this::add);
    }

    private void add(Werkproces werkproces) {
        String code = werkproces.volgnummer() + " " + werkproces.code();
        add(code, werkproces.titel());
        add(code, werkproces.inhoud());
        werkproces.aanvullingen().forEach(aanvulling -> add(code, aanvulling));
    }

    private void add(String code, Aanvulling aanvulling) {
        String under = code + " aanvulling " + aanvulling.volgnummer() + " " + aanvulling.profiel();
        add(under, aanvulling.voor().get(0));
        add(under, aanvulling.inhoud());
    }

    private void add(String code, Inhoud inhoud) {
        add(code, inhoud.rubrieken());
        inhoud.vakkennis().forEach(item -> add(code + " " + item.soort(), item.tekst()));
        inhoud.gedrag().forEach(item -> add(code + " gedrag", item.tekst()));
        inhoud.competenties().forEach(item -> add(code + " " + item.competentie(), item.tekst()));
    }

    private void add(String code, Map<Rubriek, Tekst> rubrieken) {
        rubrieken.forEach((rubriek, tekst) -> add(code + " " + rubriek, tekst));
    }

    private void add(String code, Optional<Tekst> tekst) {
        tekst.ifPresent(said -> add(code, said));
    }

    /** White space is folded: that a paragraph begins is no statement. */
    private void add(String code, Tekst tekst) {
        lines.add(code + ": " + tekst.schoon().replaceAll("\\s+", " "));
    }
}

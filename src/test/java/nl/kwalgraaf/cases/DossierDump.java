package nl.kwalgraaf.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Span;

/**
 * A dossier as text that a person can write and compare: a line a statement, {@code what lines page: text}, indented
 * under what it belongs to; {@code ¶} parts paragraphs.
 */
final class DossierDump {
    private final StringBuilder text = new StringBuilder();

    private DossierDump() {}

    static String of(Kwalificatiedossier dossier) {
        DossierDump dump = new DossierDump();
        dump.dossier(dossier);
        return dump.text.toString();
    }

    private void dossier(Kwalificatiedossier dossier) {
        titled(0, dossier.documentsoort().slug(), dossier.titel());
        dossier.overzicht().ifPresent(kop -> place(1, "overzicht", kop));
        edition(dossier);
        vermeldingen(1, dossier.vermeldingen());
        dossier.vindplaatsKeuzedelen().ifPresent(adres -> words(1, "keuzedelen", adres));
        dossier.experiment().ifPresent(experiment -> {
            words(1, "experiment", experiment.naam());
            line(
                    1,
                    "looptijd "
                            + Place.lines(experiment
                                    .begindatum()
                                    .bron()
                                    .to(experiment.einddatum().bron())) + ": "
                            + experiment.begindatum().datum() + " .. "
                            + experiment.einddatum().datum());
        });
        dossier.kwalificaties().forEach(this::kwalificatie);
        dossier.delen().forEach(this::deel);
        dossier.toelichtingen().forEach(toelichting -> {
            words(0, "toelichting", toelichting.titel());
            toelichting.tekst().ifPresent(tekst -> words(1, "tekst", tekst));
        });
        if (dossier.dekking().opmaak() > 0) {
            line(0, "furniture: " + dossier.dekking().opmaak() + " characters");
        }
        for (Span span : dossier.dekking().onverklaard()) {
            words(
                    0,
                    "unclassified",
                    new Tekst(span.verbatim().replace("\r\n", "\n").replace('\r', '\n'), span));
        }
    }

    private void edition(Kwalificatiedossier dossier) {
        dossier.nummer().ifPresent(nummer -> words(1, "nummer", nummer));
        day("geldigVanaf", dossier.geldigheid().geldigVanaf());
        day("instroomTot", dossier.geldigheid().instroomTot());
        day("diplomeringTot", dossier.geldigheid().diplomeringTot());
        dossier.registratie()
                .gewijzigdIn()
                .ifPresent(jaar -> line(1, "gewijzigdIn " + Place.lines(jaar.bron()) + ": " + jaar.waarde()));
    }

    private void day(String kind, Optional<Dag> dag) {
        dag.ifPresent(day -> line(1, kind + " " + Place.lines(day.bron()) + ": " + day.datum()));
    }

    private void kwalificatie(Kwalificatie kwalificatie) {
        titled(0, "kwalificatie " + kwalificatie.code(), kwalificatie.naam());
        kwalificatie.mboNiveau().ifPresent(niveau -> niveau("mbo-niveau", niveau));
        kwalificatie.eqfNiveau().ifPresent(niveau -> niveau("eqf-niveau", niveau));
        rubrieken(1, kwalificatie.rubrieken());
        vermeldingen(1, kwalificatie.vermeldingen());
    }

    private void niveau(String kind, Niveau niveau) {
        line(1, kind + " " + Place.lines(niveau.bron()) + ": " + niveau.nummer());
    }

    private void deel(Deel deel) {
        titled(0, "deel " + deel.code(), deel.naam());
        rubrieken(1, deel.rubrieken());
        vermeldingen(1, deel.vermeldingen());
        deel.kerntaken().forEach(this::kerntaak);
        deel.generiekeOnderdelen().forEach(this::generiek);
    }

    private void kerntaak(Kerntaak kerntaak) {
        titled(1, "kerntaak " + kerntaak.code(), kerntaak.titel());
        inhoud(2, kerntaak.inhoud());
        vermeldingen(2, kerntaak.vermeldingen());
        kerntaak.aanvullingen().forEach(aanvulling -> aanvulling(2, aanvulling));
        kerntaak.werkprocessen().forEach(this::werkproces);
    }

    private void werkproces(Werkproces werkproces) {
        titled(2, "werkproces " + werkproces.code(), werkproces.titel());
        inhoud(3, werkproces.inhoud());
        vermeldingen(3, werkproces.vermeldingen());
        werkproces.aanvullingen().forEach(aanvulling -> aanvulling(3, aanvulling));
    }

    private void aanvulling(int depth, Aanvulling aanvulling) {
        String profiel = aanvulling
                .profiel()
                .map(Object::toString)
                .or(() -> aanvulling.mboNiveau().map(niveau -> "mbo-niveau " + niveau.nummer()))
                .orElse("-");
        place(depth, "aanvulling " + profiel, aanvulling.bron());
        aanvulling.voor().forEach(naam -> words(depth + 1, "voor", naam));
        inhoud(depth + 1, aanvulling.inhoud());
    }

    private void inhoud(int depth, Inhoud inhoud) {
        rubrieken(depth, inhoud.rubrieken());
        for (VakkennisOfVaardigheid item : inhoud.vakkennis()) {
            words(depth, lower(item.soort()), item.tekst());
        }
        inhoud.gedrag().forEach(item -> words(depth, "gedrag", item.tekst()));
        inhoud.competenties()
                .forEach(item -> words(
                        depth,
                        "competentie " + item.competentie().map(Enum::name).orElse("-"),
                        item.tekst()));
    }

    private static String lower(VakkennisOfVaardigheid.Soort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    private void generiek(GeneriekOnderdeel onderdeel) {
        words(1, "generiek", onderdeel.naam());
        onderdeel
                .alleenVoorMboNiveau()
                .ifPresent(niveau ->
                        line(2, "alleen voor mbo-niveau " + Place.lines(niveau.bron()) + ": " + niveau.nummer()));
        onderdeel.tekst().ifPresent(tekst -> words(2, "tekst", tekst));
        onderdeel.niveauEisen().forEach(this::niveauEis);
        onderdeel.verwijzingen().forEach(this::verwijzing);
    }

    private void niveauEis(NiveauEis eis) {
        List<String> parts = new ArrayList<>();
        eis.mboNiveau().ifPresent(niveau -> parts.add("mbo-niveau " + niveau.nummer()));
        eis.vaardigheid().map(Tekst::schoon).ifPresent(parts::add);
        parts.add(eis.niveau().naam());
        line(2, "niveau-eis " + Place.lines(eis.bron()) + ": " + String.join(", ", parts));
    }

    private void verwijzing(Regelingsverwijzing verwijzing) {
        words(2, "verwijzing " + verwijzing.regeling().map(Enum::name).orElse("-"), verwijzing.naam());
        verwijzing.bijlagen().forEach(bijlage -> words(3, "bijlage", bijlage));
        verwijzing.artikel().ifPresent(artikel -> words(3, "artikel", artikel));
        verwijzing.adres().ifPresent(adres -> words(3, "adres", adres));
    }

    // Shared by all

    private void rubrieken(int depth, Map<Rubriek, Tekst> rubrieken) {
        for (Rubriek rubriek : Rubriek.values()) {
            Optional.ofNullable(rubrieken.get(rubriek)).ifPresent(tekst -> words(depth, rubriek.eigenschap(), tekst));
        }
    }

    private void vermeldingen(int depth, List<Vermelding> vermeldingen) {
        vermeldingen.forEach(vermelding ->
                place(depth, "vermelding " + vermelding.over().name().toLowerCase(Locale.ROOT), vermelding.bron()));
    }

    private void titled(int depth, String kind, Optional<Tekst> titel) {
        titel.ifPresentOrElse(words -> words(depth, kind, words), () -> line(depth, kind));
    }

    private void place(int depth, String kind, Span bron) {
        line(depth, kind + " " + Place.lines(bron));
    }

    private void words(int depth, String kind, Tekst tekst) {
        line(
                depth,
                kind + " " + Place.lines(tekst.bron()) + ": " + tekst.schoon().replace("\n", "¶"));
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}

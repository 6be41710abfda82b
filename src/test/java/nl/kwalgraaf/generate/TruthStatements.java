package nl.kwalgraaf.generate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.generate.Waarheid.Aanvulling;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.GeneriekOnderdeel;
import nl.kwalgraaf.generate.Waarheid.Inhoud;
import nl.kwalgraaf.text.Slug;

/** The statements of a truth. */
public final class TruthStatements {
    private final StatementList list = new StatementList();

    private TruthStatements() {}

    public static List<Statement> of(Waarheid waarheid) {
        TruthStatements statements = new TruthStatements();
        statements.document(waarheid);
        return statements.list.sorted();
    }

    private void document(Waarheid waarheid) {
        list.add(
                ".",
                "documentsoort",
                "documentsoort/" + waarheid.documentsoort().slug());
        list.add(".", "vindplaatsKeuzedelen", waarheid.vindplaatsKeuzedelen());
        waarheid.experiment().ifPresent(experiment -> {
            list.add("experiment", "label", experiment.naam());
            list.add("experiment", "begindatum", experiment.begindatum().toString());
            list.add("experiment", "einddatum", experiment.einddatum().toString());
        });
        int number = 0;
        for (Waarheid.Toelichting toelichting : waarheid.toelichtingen()) {
            String subject = "toelichting/" + ++number;
            list.add(subject, "label", toelichting.titel());
            list.add(subject, "tekst", toelichting.tekst());
        }
        waarheid.delen().forEach(deel -> deel(waarheid, deel));
    }

    private void deel(Waarheid waarheid, Deel deel) {
        String subject = deel.code().toString();
        list.add(subject, "type", deel.soort().klasse());
        list.add(subject, "label", deel.naam());
        if (deel.soort().eigen()) {
            kwalificatie(waarheid, deel);
        } else {
            list.rubrieken(subject, deel.rubrieken(), text -> text);
        }
        deel.kerntaken().forEach(this::kerntaak);
        deel.generiekeOnderdelen().forEach(onderdeel -> generiek(subject, onderdeel));
    }

    private void kwalificatie(Waarheid waarheid, Deel deel) {
        String subject = "kwalificatie/" + deel.code();
        boolean regional = waarheid.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
        list.add(subject, "type", regional ? "GeregionaliseerdeKwalificatie" : "Kwalificatie");
        list.add(subject, "label", deel.naam());
        list.mboNiveau(subject, "mboNiveau", deel.mboNiveau());
        if (waarheid.overzicht() && deel.mboNiveau().isPresent()) {
            list.add(subject, "eqfNiveau", "eqf/" + deel.mboNiveau().getAsInt());
        }
        list.rubrieken(subject, deel.rubrieken(), text -> text);
    }

    private void kerntaak(Waarheid.Kerntaak kerntaak) {
        String subject = kerntaak.code().toString();
        list.add(subject, "type", "Kerntaak");
        list.add(subject, "label", kerntaak.titel());
        inhoud(subject, kerntaak.inhoud());
        aanvullingen(subject, kerntaak.aanvullingen());
        for (Waarheid.Werkproces werkproces : kerntaak.werkprocessen()) {
            String below = werkproces.code().toString();
            list.add(below, "type", "Werkproces");
            list.add(below, "label", werkproces.titel());
            inhoud(below, werkproces.inhoud());
            aanvullingen(below, werkproces.aanvullingen());
        }
    }

    private void aanvullingen(String parent, List<Aanvulling> aanvullingen) {
        for (Aanvulling aanvulling : aanvullingen) {
            String own = aanvulling.profiel().map(Eenheidscode::toString).orElse(Slug.of(aanvulling.voor()));
            String subject = parent + "/aanvulling/" + own;
            list.add(subject, "type", "Aanvulling");
            list.add(subject, "voorProfiel", aanvulling.profiel().map(Eenheidscode::toString));
            inhoud(subject, aanvulling.inhoud());
        }
    }

    private void inhoud(String subject, Inhoud inhoud) {
        list.rubrieken(subject, inhoud.rubrieken(), text -> text);
        for (int at = 0; at < inhoud.vakkennis().size(); at++) {
            String item = subject + "/vakkennis/" + (at + 1);
            list.add(item, "type", inhoud.vakkennis().get(at).klasse());
            list.add(item, "tekst", inhoud.vakkennis().get(at).tekst());
        }
        for (int at = 0; at < inhoud.gedrag().size(); at++) {
            list.add(subject + "/gedrag/" + (at + 1), "tekst", inhoud.gedrag().get(at));
        }
        for (int at = 0; at < inhoud.competenties().size(); at++) {
            String naam = inhoud.competenties().get(at);
            list.competentie(subject, at + 1, naam, Competentie.named(naam));
        }
    }

    private void generiek(String deel, GeneriekOnderdeel onderdeel) {
        String subject = deel + "/generiek/" + Slug.of(onderdeel.naam());
        list.add(subject, "label", onderdeel.naam());
        list.add(subject, "tekst", onderdeel.tekst());
        list.mboNiveau(subject, "alleenVoorMboNiveau", onderdeel.alleenVoorMboNiveau());
        int number = 0;
        for (Waarheid.NiveauEis eis : onderdeel.niveauEisen()) {
            String below = subject + "/niveau-eis/" + ++number;
            OptionalInt mbo = eis.mboNiveau().isPresent() ? eis.mboNiveau() : onderdeel.alleenVoorMboNiveau();
            list.mboNiveau(below, "bijMboNiveau", mbo);
            list.add(below, "vaardigheid", eis.vaardigheid());
            list.referentieNiveau(below, eis.niveau());
        }
        Waarheid.Verwijzing verwijzing = onderdeel.verwijzing();
        String below = subject + "/verwijzing/1";
        list.add(below, "tekst", verwijzing.naam());
        list.add(below, "naarRegeling", "regeling/" + verwijzing.regeling().name());
        verwijzing.bijlagen().forEach(bijlage -> list.add(below, "bijlage", bijlage));
        list.add(below, "artikel", verwijzing.artikel());
        list.add(below, "adres", Optional.of(verwijzing.adres()));
    }
}

package nl.kwalgraaf.generate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Slug;

/**
 * The statements of a dossier as it was read.
 *
 * <p>A kwalificatie and its own deel share their fields, so what is stated of either is given once, on the
 * kwalificatie.
 */
public final class DossierStatements {
    private final StatementList list = new StatementList();

    private DossierStatements() {}

    public static List<Statement> of(Kwalificatiedossier dossier) {
        DossierStatements statements = new DossierStatements();
        statements.document(dossier);
        return statements.list.sorted();
    }

    private void document(Kwalificatiedossier dossier) {
        list.add(
                ".", "documentsoort", "documentsoort/" + dossier.documentsoort().slug());
        list.add(".", "vindplaatsKeuzedelen", dossier.vindplaatsKeuzedelen().map(Tekst::schoon));
        dossier.experiment().ifPresent(experiment -> {
            list.add("experiment", "label", experiment.naam().schoon());
            list.add("experiment", "begindatum", experiment.begindatum().datum().toString());
            list.add("experiment", "einddatum", experiment.einddatum().datum().toString());
        });
        int number = 0;
        for (Toelichting toelichting : dossier.toelichtingen()) {
            String subject = "toelichting/" + ++number;
            list.add(subject, "label", toelichting.titel().schoon());
            list.add(subject, "tekst", toelichting.tekst().map(Tekst::schoon));
        }
        dossier.kwalificaties().forEach(kwalificatie -> kwalificatie(dossier, kwalificatie));
        dossier.delen().forEach(this::deel);
    }

    private void kwalificatie(Kwalificatiedossier dossier, Kwalificatie kwalificatie) {
        Optional<Deel> own = dossier.delen().stream()
                .filter(deel -> deel.code().equals(kwalificatie.code()))
                .findFirst();
        String subject = "kwalificatie/" + kwalificatie.code();
        boolean regional = dossier.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
        list.add(subject, "type", regional ? "GeregionaliseerdeKwalificatie" : "Kwalificatie");
        list.add(subject, "label", kwalificatie.naam().map(Tekst::schoon));
        list.mboNiveau(subject, "mboNiveau", number(kwalificatie.mboNiveau()));
        list.add(subject, "eqfNiveau", kwalificatie.eqfNiveau().map(stated -> "eqf/" + stated.nummer()));
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        rubrieken.putAll(kwalificatie.rubrieken());
        own.ifPresent(deel -> rubrieken.putAll(deel.rubrieken()));
        list.rubrieken(subject, rubrieken, Tekst::schoon);
    }

    private void deel(Deel deel) {
        String subject = deel.code().toString();
        list.add(subject, "type", deel.soort().klasse());
        list.add(subject, "label", deel.naam().map(Tekst::schoon));
        if (!deel.soort().eigen()) {
            list.rubrieken(subject, deel.rubrieken(), Tekst::schoon);
        }
        deel.kerntaken().forEach(this::kerntaak);
        deel.generiekeOnderdelen().forEach(onderdeel -> generiek(subject, onderdeel));
    }

    private void kerntaak(Kerntaak kerntaak) {
        String subject = kerntaak.code().toString();
        list.add(subject, "type", "Kerntaak");
        list.add(subject, "label", kerntaak.titel().map(Tekst::schoon));
        inhoud(subject, kerntaak.inhoud());
        aanvullingen(subject, kerntaak.aanvullingen());
        for (Werkproces werkproces : kerntaak.werkprocessen()) {
            String below = werkproces.code().toString();
            list.add(below, "type", "Werkproces");
            list.add(below, "label", werkproces.titel().map(Tekst::schoon));
            inhoud(below, werkproces.inhoud());
            aanvullingen(below, werkproces.aanvullingen());
        }
    }

    private void aanvullingen(String parent, List<Aanvulling> aanvullingen) {
        for (Aanvulling aanvulling : aanvullingen) {
            String subject = Paths.aanvulling(parent, aanvulling);
            list.add(subject, "type", "Aanvulling");
            list.add(subject, "voorProfiel", aanvulling.profiel().map(Eenheidscode::toString));
            inhoud(subject, aanvulling.inhoud());
        }
    }

    private void inhoud(String subject, Inhoud inhoud) {
        list.rubrieken(subject, inhoud.rubrieken(), Tekst::schoon);
        for (int at = 0; at < inhoud.vakkennis().size(); at++) {
            String item = subject + "/vakkennis/" + (at + 1);
            list.add(item, "type", inhoud.vakkennis().get(at).soort().klasse());
            list.add(item, "tekst", inhoud.vakkennis().get(at).tekst().schoon());
        }
        for (int at = 0; at < inhoud.gedrag().size(); at++) {
            list.add(
                    subject + "/gedrag/" + (at + 1),
                    "tekst",
                    inhoud.gedrag().get(at).tekst().schoon());
        }
        for (int at = 0; at < inhoud.competenties().size(); at++) {
            Competentievermelding vermelding = inhoud.competenties().get(at);
            list.competentie(subject, at + 1, vermelding.tekst().schoon(), vermelding.competentie());
        }
    }

    private void generiek(String deel, GeneriekOnderdeel onderdeel) {
        String subject = deel + "/generiek/" + Slug.of(onderdeel.naam().schoon());
        list.add(subject, "label", onderdeel.naam().schoon());
        list.add(subject, "tekst", onderdeel.tekst().map(Tekst::schoon));
        list.mboNiveau(subject, "alleenVoorMboNiveau", number(onderdeel.alleenVoorMboNiveau()));
        int number = 0;
        for (NiveauEis eis : onderdeel.niveauEisen()) {
            String below = subject + "/niveau-eis/" + ++number;
            list.mboNiveau(below, "bijMboNiveau", number(eis.mboNiveau().or(onderdeel::alleenVoorMboNiveau)));
            list.add(below, "vaardigheid", eis.vaardigheid().map(Tekst::schoon));
            list.referentieNiveau(below, eis.niveau());
        }
        number = 0;
        for (Regelingsverwijzing verwijzing : onderdeel.verwijzingen()) {
            String below = subject + "/verwijzing/" + ++number;
            list.add(below, "tekst", verwijzing.naam().schoon());
            list.add(below, "naarRegeling", verwijzing.regeling().map(regeling -> "regeling/" + regeling.name()));
            verwijzing.bijlagen().forEach(bijlage -> list.add(below, "bijlage", bijlage.schoon()));
            list.add(below, "artikel", verwijzing.artikel().map(Tekst::schoon));
            list.add(below, "adres", verwijzing.adres().map(Tekst::schoon));
        }
    }

    private static OptionalInt number(Optional<Niveau> niveau) {
        return niveau.map(stated -> OptionalInt.of(stated.nummer())).orElse(OptionalInt.empty());
    }
}

package nl.kwalgraaf.generate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;

/** What a dossier of the publisher says, as the truth of a document that can be printed again in every layout. */
final class Waarheden {
    /** Those that no printed document has, or that stand on its cover. */
    private static final Set<Rubriek> OF_THE_REGISTER = Set.of(
            Rubriek.VERSIE,
            Rubriek.STATUS,
            Rubriek.ONTWIKKELD_DOOR,
            Rubriek.ADVIES_TOETSINGSKAMER,
            Rubriek.BEROEPSGROEP);

    private Waarheden() {}

    static Waarheid of(Kwalificatiedossier dossier) {
        return new Waarheid(
                dossier.documentsoort(),
                true,
                dossier.toelichtingen().stream()
                        .filter(each -> each.tekst().isPresent())
                        .map(each -> new Waarheid.Toelichting(
                                each.titel().schoon(),
                                each.tekst().orElseThrow().schoon()))
                        .toList(),
                dossier.experiment()
                        .map(each -> new Waarheid.Experiment(
                                "Experiment",
                                each.begindatum().datum(),
                                each.einddatum().datum())),
                dossier.vindplaatsKeuzedelen().map(Tekst::schoon),
                dossier.delen().stream().map(deel -> deel(deel, dossier)).toList());
    }

    private static Waarheid.Deel deel(Deel deel, Kwalificatiedossier dossier) {
        Optional<Kwalificatie> own = dossier.kwalificaties().stream()
                .filter(kwalificatie -> kwalificatie.code().equals(deel.code()))
                .findFirst();
        Map<Rubriek, String> rubrieken = new EnumMap<>(Rubriek.class);
        own.ifPresent(kwalificatie -> rubrieken.putAll(rubrieken(kwalificatie.rubrieken())));
        rubrieken.putAll(rubrieken(deel.rubrieken()));
        if (deel.soort().eigen()) {
            rubrieken.remove(Rubriek.STUDIELAST);
        }
        return new Waarheid.Deel(
                deel.code(),
                deel.naam().map(Tekst::schoon),
                number(own.flatMap(Kwalificatie::mboNiveau)),
                !deel.soort().eigen() || own.flatMap(Kwalificatie::mboNiveau).isPresent(),
                rubrieken,
                deel.kerntaken().stream().map(Waarheden::kerntaak).toList(),
                deel.generiekeOnderdelen().stream().map(Waarheden::generiek).toList());
    }

    private static Map<Rubriek, String> rubrieken(Map<Rubriek, Tekst> said) {
        Map<Rubriek, String> rubrieken = new EnumMap<>(Rubriek.class);
        said.forEach((rubriek, tekst) -> {
            if (!OF_THE_REGISTER.contains(rubriek)) {
                rubrieken.put(rubriek, tekst.schoon());
            }
        });
        return rubrieken;
    }

    private static Waarheid.Kerntaak kerntaak(Kerntaak kerntaak) {
        return new Waarheid.Kerntaak(
                kerntaak.code(),
                kerntaak.titel().orElseThrow().schoon(),
                inhoud(kerntaak.inhoud()),
                kerntaak.aanvullingen().stream().map(Waarheden::aanvulling).toList(),
                kerntaak.werkprocessen().stream().map(Waarheden::werkproces).toList());
    }

    private static Waarheid.Werkproces werkproces(Werkproces werkproces) {
        return new Waarheid.Werkproces(
                werkproces.code(),
                werkproces.titel().orElseThrow().schoon(),
                inhoud(werkproces.inhoud()),
                werkproces.aanvullingen().stream().map(Waarheden::aanvulling).toList());
    }

    private static Waarheid.Aanvulling aanvulling(Aanvulling aanvulling) {
        return new Waarheid.Aanvulling(
                aanvulling.voor().get(0).schoon(), aanvulling.profiel(), inhoud(aanvulling.inhoud()));
    }

    private static Waarheid.Inhoud inhoud(Inhoud inhoud) {
        return new Waarheid.Inhoud(
                rubrieken(inhoud.rubrieken()),
                inhoud.vakkennis().stream()
                        .map(item -> new Waarheid.Vakkennis(
                                item.soort().klasse(), item.tekst().schoon()))
                        .toList(),
                inhoud.gedrag().stream().map(item -> item.tekst().schoon()).toList(),
                inhoud.competenties().stream()
                        .map(item -> item.competentie()
                                .map(known -> known.naam())
                                .orElse(item.tekst().schoon()))
                        .toList());
    }

    private static Waarheid.GeneriekOnderdeel generiek(GeneriekOnderdeel onderdeel) {
        Optional<Regelingsverwijzing> verwijzing =
                onderdeel.verwijzingen().stream().findFirst();
        return new Waarheid.GeneriekOnderdeel(
                onderdeel.naam().schoon(),
                number(onderdeel.alleenVoorMboNiveau()),
                onderdeel.tekst().map(Tekst::schoon).orElse(""),
                onderdeel.niveauEisen().stream()
                        .map(eis -> new Waarheid.NiveauEis(
                                number(eis.mboNiveau()), eis.vaardigheid().map(Tekst::schoon), eis.niveau()))
                        .toList(),
                verwijzing
                        .map(each -> new Waarheid.Verwijzing(
                                each.regeling().orElseThrow(),
                                each.naam().schoon(),
                                each.bijlagen().stream().map(Tekst::schoon).toList(),
                                each.artikel().map(Tekst::schoon),
                                each.adres().map(Tekst::schoon).orElse("")))
                        .orElse(null));
    }

    private static OptionalInt number(Optional<Niveau> niveau) {
        return niveau.map(stated -> OptionalInt.of(stated.nummer())).orElse(OptionalInt.empty());
    }
}

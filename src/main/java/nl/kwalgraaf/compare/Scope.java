package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Werkproces;

/**
 * One side of a comparison: a whole dossier, a kwalificatie or a deel.
 *
 * @param naam what the report calls it
 * @param edition path of the dossier below the base
 * @param kwalificaties what the dossier says of the kwalificaties whose own deel is among these
 */
public record Scope(String naam, String edition, List<Deel> delen, List<Kwalificatie> kwalificaties) {

    /** @param key by which the dossier is known */
    public static Scope of(String key, Kwalificatiedossier dossier) {
        return new Scope(key, Paths.edition(key), dossier.delen(), dossier.kwalificaties());
    }

    /** @param dossier the one that the deel is of */
    public static Scope of(String key, Kwalificatiedossier dossier, Deel deel) {
        List<Kwalificatie> own = dossier.kwalificaties().stream()
                .filter(kwalificatie -> kwalificatie.code().equals(deel.code()))
                .toList();
        return new Scope(key + "/" + deel.code(), Paths.edition(key), List.of(deel), own);
    }

    /** What a kwalificatie asks: the common delen and its own, with the aanvullingen that hold for it and no others. */
    public static Scope of(String key, Kwalificatiedossier dossier, Kwalificatie kwalificatie) {
        List<Deel> delen = dossier.delen().stream()
                .filter(deel -> deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code()))
                .map(deel -> limited(deel, kwalificatie))
                .toList();
        return new Scope(
                key + "/kwalificatie/" + kwalificatie.code(), Paths.edition(key), delen, List.of(kwalificatie));
    }

    private static Deel limited(Deel deel, Kwalificatie kwalificatie) {
        List<Kerntaak> kerntaken = new ArrayList<>();
        for (Kerntaak kerntaak : deel.kerntaken()) {
            List<Werkproces> werkprocessen = kerntaak.werkprocessen().stream()
                    .map(werkproces -> new Werkproces(
                            werkproces.code(),
                            werkproces.volgnummer(),
                            werkproces.titel(),
                            werkproces.vermeldingen(),
                            werkproces.inhoud(),
                            limited(werkproces.aanvullingen(), kwalificatie)))
                    .toList();
            kerntaken.add(new Kerntaak(
                    kerntaak.code(),
                    kerntaak.volgnummer(),
                    kerntaak.titel(),
                    kerntaak.vermeldingen(),
                    kerntaak.inhoud(),
                    limited(kerntaak.aanvullingen(), kwalificatie),
                    werkprocessen));
        }
        return new Deel(
                deel.code(),
                deel.volgnummer(),
                deel.naam(),
                deel.vermeldingen(),
                deel.rubrieken(),
                kerntaken,
                deel.generiekeOnderdelen());
    }

    private static List<Aanvulling> limited(List<Aanvulling> aanvullingen, Kwalificatie kwalificatie) {
        return aanvullingen.stream()
                .filter(aanvulling ->
                        aanvulling.profiel().filter(kwalificatie.code()::equals).isPresent()
                                || aanvulling
                                        .mboNiveau()
                                        .filter(niveau -> kwalificatie
                                                .mboNiveau()
                                                .filter(own -> own.nummer() == niveau.nummer())
                                                .isPresent())
                                        .isPresent())
                .toList();
    }

    Optional<Kwalificatie> kwalificatie(Deel deel) {
        return kwalificaties.stream()
                .filter(kwalificatie -> kwalificatie.code().equals(deel.code()))
                .findFirst();
    }
}

package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Slug;

/** Lists what can be linked of a dossier, in its order. */
final class DossierItems {
    private final List<Item> items = new ArrayList<>();

    private final String edition;

    private DossierItems(String edition) {
        this.edition = edition;
    }

    /** @param edition path of the document, below which everything has its own */
    static List<Item> of(Kwalificatiedossier dossier, String edition) {
        DossierItems listing = new DossierItems(edition);
        dossier.kwalificaties().forEach(kwalificatie -> listing.add(kwalificatie, dossier));
        dossier.delen().forEach(deel -> listing.add(deel, dossier));
        return listing.items;
    }

    private void add(Kwalificatie kwalificatie, Kwalificatiedossier dossier) {
        String own = dossier.delen().stream()
                .filter(deel -> deel.code().equals(kwalificatie.code()))
                .map(deel -> text(deel.rubrieken(), Rubriek.TYPERING_BEROEP))
                .collect(Collectors.joining());
        kwalificatie
                .naam()
                .ifPresent(naam -> items.add(new Item(
                        Paths.kwalificatie(edition, kwalificatie.code()),
                        kwalificatie.code().toString(),
                        Item.Kind.KWALIFICATIE,
                        naam.schoon(),
                        own,
                        Optional.empty())));
    }

    private void add(Deel deel, Kwalificatiedossier dossier) {
        String code = deel.code().toString();
        if (deel.soort().gemeenschappelijk()) {
            String kerntaken = deel.kerntaken().stream()
                    .flatMap(kerntaak -> kerntaak.titel().stream())
                    .map(Tekst::schoon)
                    .collect(Collectors.joining(". "));
            String text = deel.naam().or(dossier::titel).map(Tekst::schoon).orElse(kerntaken);
            String context = text(deel.rubrieken(), Rubriek.CONTEXT, Rubriek.RESULTAAT_BEROEPENGROEP);
            items.add(new Item(
                    unit(deel.code()), code, Item.Kind.DEEL, text, kerntaken + ". " + context, Optional.empty()));
        }
        deel.kerntaken().forEach(this::add);
        for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
            String slug = Slug.of(onderdeel.naam().schoon());
            items.add(new Item(
                    Paths.generiekOnderdeel(unit(deel.code()), onderdeel),
                    code + "-" + slug,
                    Item.Kind.GENERIEK,
                    onderdeel.naam().schoon(),
                    "",
                    Optional.empty()));
        }
    }

    private void add(Kerntaak kerntaak) {
        String code = kerntaak.code().toString();
        kerntaak.titel().ifPresent(titel -> {
            String werkprocessen = kerntaak.werkprocessen().stream()
                    .flatMap(werkproces -> werkproces.titel().stream())
                    .map(Tekst::schoon)
                    .collect(Collectors.joining(". "));
            items.add(new Item(
                    unit(kerntaak.code()), code, Item.Kind.KERNTAAK, titel.schoon(), werkprocessen, Optional.empty()));
        });
        Map<String, Integer> numbers = new HashMap<>();
        addVakkennis(kerntaak.inhoud(), unit(kerntaak.code()), code, numbers);
        for (Aanvulling aanvulling : kerntaak.aanvullingen()) {
            addVakkennis(aanvulling.inhoud(), Paths.aanvulling(unit(kerntaak.code()), aanvulling), code, numbers);
        }
        kerntaak.werkprocessen().forEach(werkproces -> add(werkproces, code));
    }

    private void addVakkennis(Inhoud inhoud, String parent, String kerntaak, Map<String, Integer> numbers) {
        int n = 0;
        for (VakkennisOfVaardigheid item : inhoud.vakkennis()) {
            n++;
            int number = numbers.merge(kerntaak, 1, Integer::sum);
            items.add(new Item(
                    Paths.vakkennis(parent, n),
                    "%s-VV%02d".formatted(kerntaak, number),
                    item.soort() == VakkennisOfVaardigheid.Soort.VAKKENNIS
                            ? Item.Kind.VAKKENNIS
                            : Item.Kind.VAARDIGHEID,
                    item.tekst().schoon(),
                    "",
                    Optional.of(kerntaak)));
        }
    }

    private void add(Werkproces werkproces, String kerntaak) {
        String code = werkproces.code().toString();
        String context = werkproces.inhouden().stream()
                .map(inhoud -> text(inhoud.rubrieken(), Rubriek.OMSCHRIJVING, Rubriek.RESULTAAT))
                .collect(Collectors.joining(" "));
        werkproces
                .titel()
                .ifPresent(titel -> items.add(new Item(
                        unit(werkproces.code()),
                        code,
                        Item.Kind.WERKPROCES,
                        titel.schoon(),
                        context,
                        Optional.of(kerntaak))));
    }

    private String unit(Eenheidscode code) {
        return Paths.unit(edition, code);
    }

    private static String text(Map<Rubriek, Tekst> rubrieken, Rubriek... wanted) {
        return Arrays.stream(wanted)
                .flatMap(rubriek -> Optional.ofNullable(rubrieken.get(rubriek)).stream())
                .map(Tekst::schoon)
                .collect(Collectors.joining(" "));
    }
}

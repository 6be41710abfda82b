package nl.kwalgraaf.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.text.Folding;

/**
 * A dossier as Markdown, with the headings and labels that the publisher prints, and before each item its code: that of
 * the unit, the kind and the number, as in its IRI. What it writes reads back to the same dossier.
 */
public final class DossierMarkdown {
    private final Kwalificatiedossier dossier;
    private final MarkdownPage page = new MarkdownPage();
    private final MarkdownUnits units = new MarkdownUnits(page);

    private DossierMarkdown(Kwalificatiedossier dossier) {
        this.dossier = dossier;
    }

    /** The dossier in Markdown, each line ended by LF. */
    public static String of(Kwalificatiedossier dossier) {
        DossierMarkdown markdown = new DossierMarkdown(dossier);
        new MarkdownCover(dossier, markdown.page).write();
        if (dossier.documentsoort().heeftKwalificaties()) {
            markdown.kwalificaties();
        } else {
            markdown.keuzedeel();
        }
        return markdown.page.toString();
    }

    private void kwalificaties() {
        toelichtingen(toelichting -> !isBehindUnits(toelichting));
        overview();
        for (Deel deel : dossier.delen()) {
            if (deel.soort().gemeenschappelijk() && isWorkedOut(deel)) {
                page.heading(1, regional() ? "Landelijk deel" : "Basisdeel");
                page.heading(2, "1. Beroepsspecifieke onderdelen");
                units.rubrieken(deel.rubrieken());
                deel.kerntaken().forEach(units::kerntaak);
                generiek(deel);
            }
        }
        for (Deel deel : dossier.delen()) {
            if (deel.soort().eigen() && isWorkedOut(deel)) {
                eigen(deel);
            }
        }
        toelichtingen(this::isBehindUnits);
    }

    private boolean regional() {
        return dossier.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
    }

    private void toelichtingen(Predicate<Toelichting> wanted) {
        for (Toelichting toelichting : dossier.toelichtingen()) {
            if (wanted.test(toelichting) && !isOfGeneriek(toelichting)) {
                page.heading(1, toelichting.titel().schoon());
                toelichting.tekst().ifPresent(tekst -> page.text(withExperimentApart(tekst.schoon())));
            }
        }
    }

    private static boolean isOfGeneriek(Toelichting toelichting) {
        return Folding.fold(toelichting.titel().schoon()).equals("generieke onderdelen");
    }

    private boolean isBehindUnits(Toelichting toelichting) {
        return dossier.delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .flatMap(kerntaak -> kerntaak.titel().stream())
                .allMatch(titel ->
                        titel.bron().start() < toelichting.titel().bron().start());
    }

    /** The name of the experiment is known as the line that it is. */
    private String withExperimentApart(String text) {
        return dossier.experiment()
                .map(experiment -> experiment.naam().schoon())
                .filter(naam -> text.startsWith(naam + " "))
                .map(naam -> naam + "\n" + text.substring(naam.length() + 1))
                .orElse(text);
    }

    private void overview() {
        List<Kwalificatie> rows = dossier.kwalificaties().stream()
                .filter(each -> each.rubrieken().containsKey(Rubriek.TYPERING_KWALIFICATIE)
                        || each.eqfNiveau().isPresent())
                .toList();
        List<Deel> named =
                dossier.delen().stream().filter(deel -> !isWorkedOut(deel)).toList();
        if (rows.isEmpty() && named.isEmpty()) {
            return;
        }
        page.heading(
                1,
                regional()
                        ? "Overzicht van de geregionaliseerde kwalificatie mbo"
                        : "Overzicht van het kwalificatiedossier");
        if (!rows.isEmpty()) {
            boolean eqf = rows.stream().anyMatch(each -> each.eqfNiveau().isPresent());
            List<String> heads = List.of(
                    regional() ? "Naam regionaal deel" : "Naam profiel",
                    eqf ? "Mbo-niveau (EQF-niveau)" : "Mbo-niveau",
                    "Beroepsvereisten",
                    "Typering van de kwalificatie");
            page.table(heads, rows.stream().map(DossierMarkdown::row).toList());
        }
        for (Deel deel : named) {
            deel.naam().ifPresent(naam -> page.paragraph(deel.code() + " " + naam.schoon()));
            for (Kerntaak kerntaak : deel.kerntaken()) {
                named(kerntaak.code(), kerntaak.titel());
                kerntaak.werkprocessen().forEach(werkproces -> named(werkproces.code(), werkproces.titel()));
            }
        }
    }

    private static List<String> row(Kwalificatie kwalificatie) {
        return List.of(
                kwalificatie.code() + " "
                        + kwalificatie.naam().map(Tekst::schoon).orElse(""),
                kwalificatie
                        .mboNiveau()
                        .map(niveau -> String.valueOf(niveau.nummer()))
                        .orElse(""),
                MarkdownUnits.says(kwalificatie.rubrieken(), Rubriek.BEROEPSVEREISTEN)
                        .orElse(""),
                MarkdownUnits.says(kwalificatie.rubrieken(), Rubriek.TYPERING_KWALIFICATIE)
                        .orElse(""));
    }

    private void named(Eenheidscode code, Optional<Tekst> titel) {
        page.paragraph(code + titel.map(words -> " " + words.schoon()).orElse(""));
    }

    /** A deel of which only the overview tells has nothing to say. */
    private boolean isWorkedOut(Deel deel) {
        boolean kwalificatie = dossier.kwalificaties().stream()
                .filter(each -> each.code().equals(deel.code()))
                .anyMatch(each -> each.rubrieken().keySet().stream()
                                .anyMatch(rubriek ->
                                        rubriek != Rubriek.TYPERING_KWALIFICATIE && rubriek != Rubriek.BEROEPSVEREISTEN)
                        || each.eqfNiveau().isEmpty() && each.mboNiveau().isPresent());
        return kwalificatie
                || !deel.rubrieken().isEmpty()
                || !deel.generiekeOnderdelen().isEmpty()
                || deel.kerntaken().stream()
                        .anyMatch(kerntaak -> !kerntaak.inhoud().isEmpty()
                                || !kerntaak.aanvullingen().isEmpty()
                                || kerntaak.werkprocessen().stream()
                                        .anyMatch(werkproces -> !werkproces
                                                        .inhoud()
                                                        .isEmpty()
                                                || !werkproces.aanvullingen().isEmpty()));
    }

    private void generiek(Deel deel) {
        Optional<Toelichting> about = dossier.toelichtingen().stream()
                .filter(DossierMarkdown::isOfGeneriek)
                .findFirst();
        if (about.isEmpty() && deel.generiekeOnderdelen().isEmpty()) {
            return;
        }
        page.heading(1, "2. Generieke onderdelen");
        about.flatMap(Toelichting::tekst).ifPresent(tekst -> page.text(tekst.schoon()));
        for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
            String only = onderdeel
                    .alleenVoorMboNiveau()
                    .map(niveau -> " (alleen voor niveau " + niveau.nummer() + ")")
                    .orElse("");
            page.heading(2, onderdeel.naam().schoon() + only);
            onderdeel.tekst().ifPresent(tekst -> page.text(tekst.schoon()));
        }
    }

    private void eigen(Deel deel) {
        page.heading(1, regional() ? "Regionaal deel" : "Profieldeel");
        page.heading(2, MarkdownUnits.titled(deel.code(), deel.naam()));
        dossier.kwalificaties().stream()
                .filter(each -> each.code().equals(deel.code()))
                .findFirst()
                .ifPresent(kwalificatie -> {
                    kwalificatie.mboNiveau().ifPresent(niveau -> {
                        page.label("Mbo-niveau");
                        page.paragraph(String.valueOf(niveau.nummer()));
                    });
                    Map<Rubriek, Tekst> said = new EnumMap<>(Rubriek.class);
                    said.putAll(deel.rubrieken());
                    said.putAll(kwalificatie.rubrieken());
                    if (kwalificatie.eqfNiveau().isPresent()
                            || kwalificatie.rubrieken().containsKey(Rubriek.TYPERING_KWALIFICATIE)) {
                        said.remove(Rubriek.TYPERING_KWALIFICATIE);
                    }
                    units.rubrieken(said);
                });
        deel.kerntaken().forEach(units::kerntaak);
    }

    private void keuzedeel() {
        for (Deel deel : dossier.delen()) {
            page.heading(1, "1. Algemene informatie");
            page.heading(2, MarkdownUnits.titled(deel.code(), deel.naam()));
            units.rubrieken(deel.rubrieken());
            page.heading(1, "2. Uitwerking");
            deel.kerntaken().forEach(units::kerntaak);
        }
    }
}

package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Block.Heading;
import nl.kwalgraaf.generate.Block.Items;
import nl.kwalgraaf.generate.Block.Label;
import nl.kwalgraaf.generate.Block.Paragraph;
import nl.kwalgraaf.generate.Block.Table;
import nl.kwalgraaf.generate.Waarheid.Aanvulling;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.Inhoud;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;

/** A generated document as blocks: what is common to Markdown, web pages and the files of office programs. */
final class Blocks {
    private static final List<Rubriek> COMMON = List.of(
            Rubriek.CONTEXT,
            Rubriek.BEROEPSHOUDING,
            Rubriek.RESULTAAT_BEROEPENGROEP,
            Rubriek.BEROEPSVEREISTEN,
            Rubriek.BEROEPSVEREISTEN_TOELICHTING,
            Rubriek.BEROEPSVEREISTEN_BRON);
    private static final List<Rubriek> OWN = List.of(
            Rubriek.TYPERING_BEROEP,
            Rubriek.BEROEPSVEREISTEN,
            Rubriek.BEROEPSVEREISTEN_TOELICHTING,
            Rubriek.BEROEPSVEREISTEN_BRON);
    private static final List<Rubriek> KEUZEDEEL = List.of(
            Rubriek.STUDIELAST,
            Rubriek.BEROEPSVEREISTEN,
            Rubriek.CERTIFICATEN,
            Rubriek.GEKOPPELD_AAN,
            Rubriek.TOELICHTING,
            Rubriek.RELEVANTIE,
            Rubriek.BESCHRIJVING,
            Rubriek.BRANCHEVEREISTEN,
            Rubriek.AARD);

    private final Waarheid waarheid;
    private final boolean tables;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Waarheid waarheid, boolean tables) {
        this.waarheid = waarheid;
        this.tables = tables;
    }

    /** @param tables true when the overview and the fields of a keuzedeel stand in tables, as they are printed */
    static List<Block> of(Waarheid waarheid, boolean tables) {
        Blocks made = new Blocks(waarheid, tables);
        if (waarheid.documentsoort() == Documentsoort.KEUZEDEEL) {
            made.keuzedeel();
        } else {
            made.kwalificatie();
        }
        return List.copyOf(made.blocks);
    }

    private void keuzedeel() {
        Deel deel = waarheid.delen().get(0);
        blocks.add(new Heading(1, "1. Algemene informatie"));
        blocks.add(new Heading(2, deel.code() + ": " + deel.naam().orElseThrow()));
        if (tables) {
            List<List<String>> rows = new ArrayList<>();
            KEUZEDEEL.stream()
                    .filter(deel.rubrieken()::containsKey)
                    .forEach(rubriek ->
                            rows.add(List.of(label(rubriek), deel.rubrieken().get(rubriek))));
            blocks.add(new Table(false, rows));
        } else {
            KEUZEDEEL.forEach(rubriek -> rubriek(deel.rubrieken(), rubriek));
        }
        blocks.add(new Heading(1, "2. Uitwerking"));
        deel.kerntaken().forEach(this::kerntaak);
    }

    private void kwalificatie() {
        boolean regional = waarheid.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
        toelichting(Waarheid.LEESWIJZER, Waarheid.LEESWIJZER);
        if (waarheid.overzicht()) {
            overview(regional);
        }
        for (Deel deel : waarheid.gemeenschappelijk()) {
            blocks.add(new Heading(1, regional ? "Landelijk deel" : "Basisdeel"));
            blocks.add(new Heading(2, "1. Beroepsspecifieke onderdelen"));
            blocks.add(new Heading(3, "Typering van de beroepengroep"));
            COMMON.forEach(rubriek -> rubriek(deel.rubrieken(), rubriek));
            deel.kerntaken().forEach(this::kerntaak);
            toelichting(Waarheid.GENERIEKE_ONDERDELEN, "2. " + Waarheid.GENERIEKE_ONDERDELEN);
            for (Waarheid.GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
                String niveau = onderdeel.alleenVoorMboNiveau().isPresent()
                        ? " (alleen voor niveau "
                                + onderdeel.alleenVoorMboNiveau().getAsInt() + ")"
                        : "";
                blocks.add(new Heading(3, onderdeel.naam() + niveau));
                text(onderdeel.tekst());
            }
        }
        for (Deel deel : waarheid.eigen()) {
            if (deel.uitgewerkt()) {
                blocks.add(new Heading(1, regional ? "Regionaal deel" : "Profieldeel"));
                blocks.add(new Heading(2, deel.code() + ": " + deel.naam().orElseThrow()));
                if (deel.mboNiveau().isPresent()) {
                    blocks.add(new Label("Mbo-niveau"));
                    blocks.add(new Paragraph(String.valueOf(deel.mboNiveau().getAsInt())));
                }
                OWN.forEach(rubriek -> rubriek(deel.rubrieken(), rubriek));
                deel.kerntaken().forEach(this::kerntaak);
            }
        }
        toelichting(Waarheid.KEUZEDEEL, Waarheid.KEUZEDEEL);
    }

    private void overview(boolean regional) {
        blocks.add(new Heading(
                1,
                regional
                        ? "Overzicht van de geregionaliseerde kwalificatie mbo"
                        : "Overzicht van het kwalificatiedossier"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                regional ? "Naam regionaal deel" : "Naam profiel",
                "Mbo-niveau (EQF-niveau)",
                "Beroepsvereisten",
                "Typering van de kwalificatie"));
        for (Deel deel : waarheid.eigen()) {
            if (deel.uitgewerkt()) {
                rows.add(List.of(
                        deel.code() + " " + deel.naam().orElseThrow(),
                        String.valueOf(deel.mboNiveau().orElseThrow()),
                        deel.rubrieken().get(Rubriek.BEROEPSVEREISTEN),
                        deel.rubrieken().get(Rubriek.TYPERING_KWALIFICATIE)));
            }
        }
        blocks.add(new Table(true, rows));
        waarheid.gemeenschappelijk().forEach(this::units);
        blocks.add(
                new Paragraph(
                        regional
                                ? "Het regionale deel heeft de volgende (specifieke) kerntaken en werkprocessen:"
                                : "De profielen in dit kwalificatiedossier hebben de volgende (specifieke) kerntaken en werkprocessen:"));
        for (Deel deel : waarheid.eigen()) {
            blocks.add(new Paragraph(deel.code() + " " + deel.naam().orElseThrow()));
            units(deel);
        }
    }

    private void units(Deel deel) {
        List<List<String>> rows = new ArrayList<>();
        for (Kerntaak kerntaak : deel.kerntaken()) {
            List<String> werkprocessen = kerntaak.werkprocessen().stream()
                    .map(werkproces -> werkproces.code() + " " + werkproces.titel())
                    .toList();
            rows.add(List.of(kerntaak.code() + " " + kerntaak.titel(), String.join("\n", werkprocessen)));
        }
        if (rows.isEmpty()) {
            return;
        }
        if (tables) {
            blocks.add(new Table(false, rows));
        } else {
            rows.forEach(row -> {
                blocks.add(new Paragraph(row.get(0)));
                text(row.get(1));
            });
        }
    }

    private void toelichting(String titel, String heading) {
        waarheid.toelichting(titel).ifPresent(toelichting -> {
            blocks.add(new Heading(1, heading));
            text(toelichting.tekst());
        });
    }

    private void kerntaak(Kerntaak kerntaak) {
        blocks.add(new Heading(3, kerntaak.code() + ": " + kerntaak.titel()));
        field(
                label(Rubriek.COMPLEXITEIT),
                kerntaak.inhoud(),
                kerntaak.aanvullingen(),
                has(Rubriek.COMPLEXITEIT),
                say(Rubriek.COMPLEXITEIT));
        field(
                label(Rubriek.VERANTWOORDELIJKHEID),
                kerntaak.inhoud(),
                kerntaak.aanvullingen(),
                has(Rubriek.VERANTWOORDELIJKHEID),
                say(Rubriek.VERANTWOORDELIJKHEID));
        field(
                "Vakkennis en vaardigheden",
                kerntaak.inhoud(),
                kerntaak.aanvullingen(),
                inhoud -> !inhoud.vakkennis().isEmpty(),
                this::vakkennis);
        kerntaak.werkprocessen().forEach(werkproces -> {
            blocks.add(new Heading(4, werkproces.code() + ": " + werkproces.titel()));
            List<Aanvulling> more = werkproces.aanvullingen();
            field(
                    label(Rubriek.OMSCHRIJVING),
                    werkproces.inhoud(),
                    more,
                    has(Rubriek.OMSCHRIJVING),
                    say(Rubriek.OMSCHRIJVING));
            field(label(Rubriek.RESULTAAT), werkproces.inhoud(), more, has(Rubriek.RESULTAAT), say(Rubriek.RESULTAAT));
            field(
                    "Gedrag",
                    werkproces.inhoud(),
                    more,
                    inhoud ->
                            !inhoud.gedrag().isEmpty() || !inhoud.competenties().isEmpty(),
                    this::gedrag);
        });
    }

    private static Predicate<Inhoud> has(Rubriek rubriek) {
        return inhoud -> inhoud.rubrieken().containsKey(rubriek);
    }

    private Consumer<Inhoud> say(Rubriek rubriek) {
        return inhoud -> text(inhoud.rubrieken().get(rubriek));
    }

    private void field(String label, Inhoud base, List<Aanvulling> more, Predicate<Inhoud> has, Consumer<Inhoud> say) {
        if (!has.test(base) && more.stream().noneMatch(each -> has.test(each.inhoud()))) {
            return;
        }
        blocks.add(new Label(label));
        if (has.test(base)) {
            say.accept(base);
        }
        for (Aanvulling each : more) {
            if (has.test(each.inhoud())) {
                blocks.add(new Paragraph("Voor " + each.voor() + " geldt aanvullend:"));
                say.accept(each.inhoud());
            }
        }
    }

    private void vakkennis(Inhoud inhoud) {
        Optional.ofNullable(inhoud.rubrieken().get(Rubriek.AANHEF)).ifPresent(this::text);
        blocks.add(new Items(
                inhoud.vakkennis().stream().map(Waarheid.Vakkennis::tekst).toList()));
    }

    private void gedrag(Inhoud inhoud) {
        Optional.ofNullable(inhoud.rubrieken().get(Rubriek.AANHEF)).ifPresent(this::text);
        if (!inhoud.gedrag().isEmpty()) {
            blocks.add(new Items(inhoud.gedrag()));
        }
        if (!inhoud.competenties().isEmpty()) {
            blocks.add(
                    new Paragraph("De onderliggende competenties zijn: " + String.join(", ", inhoud.competenties())));
        }
    }

    private void rubriek(Map<Rubriek, String> rubrieken, Rubriek rubriek) {
        String text = rubrieken.get(rubriek);
        if (text != null) {
            blocks.add(new Label(label(rubriek)));
            text(text);
        }
    }

    private void text(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
    }

    private static String label(Rubriek rubriek) {
        return Wording.label(rubriek, Opmaak.AS_SHIPPED);
    }
}

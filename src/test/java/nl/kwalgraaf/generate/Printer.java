package nl.kwalgraaf.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.GeneriekOnderdeel;

/**
 * Prints a document in a layout.
 *
 * <p>What no reader could decide is not printed: see {@link Wrapper} for breaks that would make a line mean something
 * else and {@link OverviewPrinter} for titles that a flattened table loses. No page ends inside a heading, a lead line
 * of an aanvulling or a row of the overview, because a running heading there could not be told from the heading it
 * interrupts.
 */
public final class Printer {
    private static final List<Rubriek> COMMON =
            List.of(Rubriek.CONTEXT, Rubriek.BEROEPSHOUDING, Rubriek.RESULTAAT_BEROEPENGROEP);
    private static final List<Rubriek> REQUIREMENTS =
            List.of(Rubriek.BEROEPSVEREISTEN, Rubriek.BEROEPSVEREISTEN_TOELICHTING, Rubriek.BEROEPSVEREISTEN_BRON);
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
    private final Opmaak opmaak;
    private final RandomGenerator random;
    private final Sheet sheet;
    private final UnitPrinter units;

    private Printer(Waarheid waarheid, Opmaak opmaak, RandomGenerator random) {
        this.waarheid = waarheid;
        this.opmaak = opmaak;
        this.random = random;
        this.sheet = new Sheet(opmaak, random);
        List<String> names =
                waarheid.eigen().stream().flatMap(deel -> deel.naam().stream()).toList();
        this.units = new UnitPrinter(opmaak, random, sheet, names);
    }

    /** The text of a document; the seed decides what the layout leaves open, such as where pages end. */
    public static String print(Waarheid waarheid, Opmaak opmaak, long seed) {
        RandomGenerator random = Generator.random(seed * 31 + 7);
        Printer printer = new Printer(waarheid, opmaak, random);
        if (waarheid.documentsoort() == Documentsoort.KEUZEDEEL) {
            printer.keuzedeel();
        } else {
            printer.kwalificatie();
        }
        List<String> lines = new Paginator(opmaak, random).paginate(printer.sheet.lines());
        String end = opmaak.lineEnd().text();
        return (opmaak.byteOrderMark() ? "\ufeff" : "") + String.join(end, lines) + end;
    }

    private void keuzedeel() {
        Deel deel = waarheid.delen().get(0);
        sheet.section("1. Algemene informatie");
        sheet.blank();
        sheet.whole(
                new CodePrint(opmaak, sheet.wrapper())
                        .heading(deel.code(), deel.naam().orElseThrow()),
                false);
        KEUZEDEEL.forEach(rubriek -> rubriek(deel, rubriek));
        sheet.section("2. Uitwerking");
        deel.kerntaken().forEach(units::print);
    }

    private void kwalificatie() {
        boolean regional = waarheid.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
        toelichting(Waarheid.LEESWIJZER, Waarheid.LEESWIJZER);
        if (waarheid.overzicht()) {
            new OverviewPrinter(opmaak, sheet).print(waarheid);
        }
        for (Deel deel : waarheid.gemeenschappelijk()) {
            sheet.section(regional ? "Landelijk deel" : "Basisdeel");
            sheet.label("1. Beroepsspecifieke onderdelen");
            sheet.label(Wording.typering(opmaak));
            COMMON.forEach(rubriek -> rubriek(deel, rubriek));
            REQUIREMENTS.forEach(rubriek -> rubriek(deel, rubriek));
            deel.kerntaken().forEach(units::print);
            toelichting(Waarheid.GENERIEKE_ONDERDELEN, "2. " + Waarheid.GENERIEKE_ONDERDELEN);
            deel.generiekeOnderdelen().forEach(this::generiek);
        }
        boolean first = true;
        for (Deel deel : waarheid.eigen()) {
            if (deel.uitgewerkt()) {
                own(deel, regional, first);
                first = false;
            }
        }
        toelichting(Waarheid.KEUZEDEEL, Waarheid.KEUZEDEEL);
    }

    private void own(Deel deel, boolean regional, boolean first) {
        if (first || opmaak.repeatOwnHeading()) {
            sheet.section(regional ? "Regionaal deel" : "Profieldeel");
        }
        sheet.leaveUnit();
        if (!first && !opmaak.repeatOwnHeading()) {
            sheet.blank();
        }
        sheet.whole(
                new CodePrint(opmaak, sheet.wrapper())
                        .heading(deel.code(), deel.naam().orElseThrow()),
                false);
        boolean stated = !waarheid.overzicht() || random.nextInt(4) > 0;
        if (stated && deel.mboNiveau().isPresent()) {
            sheet.label(Wording.MBO_NIVEAU);
            sheet.fixed(String.valueOf(deel.mboNiveau().getAsInt()));
        }
        rubriek(deel, Rubriek.TYPERING_BEROEP);
        if (stated || deel.rubrieken().containsKey(Rubriek.BEROEPSVEREISTEN_TOELICHTING)) {
            REQUIREMENTS.forEach(rubriek -> rubriek(deel, rubriek));
        }
        deel.kerntaken().forEach(units::print);
    }

    private void rubriek(Deel deel, Rubriek rubriek) {
        String text = deel.rubrieken().get(rubriek);
        boolean emptyLabel = REQUIREMENTS.indexOf(rubriek) > 0
                && deel.rubrieken().containsKey(Rubriek.BEROEPSVEREISTEN)
                && opmaak.emptyFields();
        if (text != null || emptyLabel) {
            sheet.label(Wording.label(rubriek, opmaak));
        }
        if (text != null) {
            sheet.text(text);
        }
    }

    private void generiek(GeneriekOnderdeel onderdeel) {
        String condition = onderdeel.alleenVoorMboNiveau().isPresent()
                ? " (alleen voor niveau " + onderdeel.alleenVoorMboNiveau().getAsInt() + ")"
                : "";
        sheet.blank();
        sheet.fixed(onderdeel.naam() + condition);
        sheet.text(onderdeel.tekst());
    }

    private void toelichting(String titel, String heading) {
        waarheid.toelichting(titel).ifPresent(toelichting -> {
            sheet.section(heading);
            sheet.text(toelichting.tekst());
        });
    }
}

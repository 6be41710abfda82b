package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Opmaak.Overview;
import nl.kwalgraaf.generate.Opmaak.Separator;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;
import nl.kwalgraaf.generate.Waarheid.Werkproces;

/**
 * Prints the overview, whose tables come out of a PDF flattened in one of several ways.
 *
 * <p>Where a title cannot be had from the flattened table alone (codes first, title around codes), no reader could know
 * the titles of a deel that only the overview names; such a deel is then printed as a list.
 */
final class OverviewPrinter {
    private static final int NAME_COLUMN = 34;
    private static final int KERNTAAK_COLUMN = 42;
    private static final int WERKPROCES_COLUMN = 62;

    private final Opmaak opmaak;
    private final Sheet sheet;
    private final CodePrint codes;

    OverviewPrinter(Opmaak opmaak, Sheet sheet) {
        this.opmaak = opmaak;
        this.sheet = sheet;
        this.codes = new CodePrint(opmaak, sheet.wrapper());
    }

    void print(Waarheid waarheid) {
        boolean regional = waarheid.documentsoort() == Documentsoort.GEREGIONALISEERDE_KWALIFICATIE;
        sheet.section(
                regional
                        ? "Overzicht van de geregionaliseerde kwalificatie mbo"
                        : "Overzicht van het kwalificatiedossier");
        table(waarheid, regional);
        if (regional || opmaak.overviewBase()) {
            sheet.blank();
            sheet.fixed(regional ? "Landelijk deel" : "Basisdeel");
            sheet.whole(List.of("De gemeenschappelijke kerntaken en werkprocessen zijn de volgende:"), false);
        }
        waarheid.gemeenschappelijk().forEach(this::units);
        sheet.blank();
        sheet.fixed(regional ? "Regionaal deel" : "Profieldeel");
        sheet.text(
                regional
                        ? "Het regionale deel heeft de volgende (specifieke) kerntaken en werkprocessen:"
                        : "De profielen in dit kwalificatiedossier hebben de volgende (specifieke) kerntaken en werkprocessen:");
        for (Deel deel : waarheid.eigen()) {
            if (!regional || waarheid.eigen().size() > 1) {
                sheet.blank();
                sheet.whole(codes.heading(deel.code(), deel.naam().orElseThrow(), Separator.SPACE, 110), false);
            }
            if (deel.kerntaken().isEmpty() && opmaak.extraGeen()) {
                sheet.blank();
                sheet.fixed("Geen extra kerntaken en werkprocessen");
            }
            units(deel);
        }
    }

    private void table(Waarheid waarheid, boolean regional) {
        List<String> head = new ArrayList<>();
        head.add((regional ? "Naam regionaal deel " : "Naam profiel ") + "Mbo-niveau");
        addBlank(head);
        head.add("(EQF-niveau)");
        if (opmaak.wettelijke()) {
            head.add("Wettelijke");
            addBlank(head);
            head.add("beroepsvereisten");
            head.add("Typering van de kwalificatie");
        } else {
            head.add("Beroepsvereisten Typering van de kwalificatie");
        }
        sheet.whole(head, false);
        for (Deel deel : waarheid.eigen()) {
            if (!deel.uitgewerkt()) {
                continue;
            }
            String values =
                    deel.mboNiveau().orElseThrow() + " " + deel.rubrieken().get(Rubriek.BEROEPSVEREISTEN) + " "
                            + deel.rubrieken().get(Rubriek.TYPERING_KWALIFICATIE);
            List<String> row = new ArrayList<>(
                    codes.heading(deel.code(), deel.naam().orElseThrow(), Separator.SPACE, NAME_COLUMN));
            if (row.size() == 1 || opmaak.columnsBeside()) {
                row.set(0, row.get(0) + " " + values);
            } else {
                addBlank(row);
                row.add(values);
            }
            sheet.blank();
            sheet.whole(row, false);
        }
    }

    private void addBlank(List<String> lines) {
        if (opmaak.blanks() != Opmaak.Blanks.NONE) {
            lines.add("");
        }
    }

    private void units(Deel deel) {
        boolean titlesLost =
                opmaak.overview() == Overview.CODES_FIRST || opmaak.overview() == Overview.TITLE_AROUND_CODES;
        Overview form = titlesLost && !deel.uitgewerkt() ? Overview.LIST : opmaak.overview();
        switch (form) {
            case AS_SHIPPED -> deel.kerntaken().forEach(this::asShipped);
            case TITLE_AROUND_CODES -> deel.kerntaken().forEach(this::rowByRow);
            case CODES_FIRST -> codesFirst(deel);
            case WERKPROCESSEN_FIRST ->
                deel.kerntaken().forEach(kerntaak -> {
                    kerntaak.werkprocessen().forEach(each -> entry(each.code(), each.titel()));
                    entry(kerntaak.code(), kerntaak.titel());
                });
            case LIST ->
                deel.kerntaken().forEach(kerntaak -> {
                    entry(kerntaak.code(), kerntaak.titel());
                    kerntaak.werkprocessen().forEach(each -> entry(each.code(), each.titel()));
                });
        }
    }

    private void entry(Eenheidscode code, String titel) {
        sheet.blank();
        sheet.whole(codes.heading(code, titel, opmaak.afterCode(), opmaak.width()), false);
    }

    private void asShipped(Kerntaak kerntaak) {
        List<String> left = cell(kerntaak.code(), kerntaak.titel(), KERNTAAK_COLUMN);
        boolean fits = left.size() == 1;
        sheet.blank();
        if (!fits || kerntaak.werkprocessen().isEmpty()) {
            sheet.whole(left, false);
        }
        for (int at = 0; at < kerntaak.werkprocessen().size(); at++) {
            Werkproces werkproces = kerntaak.werkprocessen().get(at);
            List<String> right = new ArrayList<>(cell(werkproces.code(), werkproces.titel(), WERKPROCES_COLUMN));
            if (at == 0 && fits) {
                right.set(0, left.get(0) + " " + right.get(0));
            }
            sheet.blank();
            sheet.whole(right, false);
        }
    }

    private void rowByRow(Kerntaak kerntaak) {
        List<String> left = cell(kerntaak.code(), kerntaak.titel(), KERNTAAK_COLUMN);
        List<String> right = kerntaak.werkprocessen().stream()
                .flatMap(each -> cell(each.code(), each.titel(), WERKPROCES_COLUMN).stream())
                .toList();
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            String row = (at < left.size() ? left.get(at) : "") + " " + (at < right.size() ? right.get(at) : "");
            rows.add(row.strip());
        }
        sheet.blank();
        sheet.whole(rows, false);
    }

    private void codesFirst(Deel deel) {
        List<String> lines = new ArrayList<>();
        for (Kerntaak kerntaak : deel.kerntaken()) {
            lines.addAll(printedCode(kerntaak.code()));
            kerntaak.werkprocessen().forEach(each -> lines.addAll(printedCode(each.code())));
        }
        for (Kerntaak kerntaak : deel.kerntaken()) {
            lines.addAll(sheet.wrapper().wrap(kerntaak.titel(), WERKPROCES_COLUMN));
            kerntaak.werkprocessen()
                    .forEach(each -> lines.addAll(sheet.wrapper().wrap(each.titel(), WERKPROCES_COLUMN)));
        }
        if (!lines.isEmpty()) {
            sheet.blank();
            sheet.whole(lines, false);
        }
    }

    private List<String> printedCode(Eenheidscode code) {
        return List.of(codes.print(code).replace(Wrapper.GLUE, ' ').split("\n"));
    }

    private List<String> cell(Eenheidscode code, String titel, int width) {
        return codes.heading(code, titel, Separator.SPACE, width);
    }
}

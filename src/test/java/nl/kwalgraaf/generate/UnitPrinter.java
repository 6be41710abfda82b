package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Waarheid.Aanvulling;
import nl.kwalgraaf.generate.Waarheid.Inhoud;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;
import nl.kwalgraaf.generate.Waarheid.Werkproces;

/** Prints kerntaken and werkprocessen with their aanvullingen. */
final class UnitPrinter {
    private final Opmaak opmaak;
    private final RandomGenerator random;
    private final Sheet sheet;
    private final CodePrint codes;
    private final List<String> profiles;

    /** @param profiles the names for which "N.v.t." may be printed */
    UnitPrinter(Opmaak opmaak, RandomGenerator random, Sheet sheet, List<String> profiles) {
        this.opmaak = opmaak;
        this.random = random;
        this.sheet = sheet;
        this.codes = new CodePrint(opmaak, sheet.wrapper());
        this.profiles = profiles;
    }

    void print(Kerntaak kerntaak) {
        sheet.unit(codes.heading(kerntaak.code(), kerntaak.titel()), random.nextBoolean());
        rubriek(Rubriek.COMPLEXITEIT, kerntaak.inhoud(), kerntaak.aanvullingen());
        rubriek(Rubriek.VERANTWOORDELIJKHEID, kerntaak.inhoud(), kerntaak.aanvullingen());
        block(
                Wording.VAKKENNIS,
                kerntaak.inhoud(),
                kerntaak.aanvullingen(),
                inhoud -> !inhoud.vakkennis().isEmpty(),
                this::vakkennis);
        kerntaak.werkprocessen().forEach(this::print);
    }

    private void print(Werkproces werkproces) {
        sheet.unit(codes.heading(werkproces.code(), werkproces.titel()), false);
        rubriek(Rubriek.OMSCHRIJVING, werkproces.inhoud(), werkproces.aanvullingen());
        rubriek(Rubriek.RESULTAAT, werkproces.inhoud(), werkproces.aanvullingen());
        block(
                Wording.GEDRAG,
                werkproces.inhoud(),
                werkproces.aanvullingen(),
                inhoud -> !inhoud.gedrag().isEmpty() || !inhoud.competenties().isEmpty(),
                this::gedrag);
    }

    private void rubriek(Rubriek rubriek, Inhoud base, List<Aanvulling> aanvullingen) {
        block(
                Wording.label(rubriek, opmaak),
                base,
                aanvullingen,
                inhoud -> inhoud.rubrieken().containsKey(rubriek),
                inhoud -> sheet.text(inhoud.rubrieken().get(rubriek)));
    }

    /** A label, what the base says under it, and then what each profiel adds. */
    private void block(
            String label, Inhoud base, List<Aanvulling> aanvullingen, Presence presence, Consumer<Inhoud> printer) {
        List<Aanvulling> here = aanvullingen.stream()
                .filter(each -> presence.has(each.inhoud()))
                .toList();
        boolean present = presence.has(base);
        if (!present && here.isEmpty() && !(opmaak.emptyFields() && random.nextBoolean())) {
            return;
        }
        sheet.label(label);
        if (present) {
            printer.accept(base);
        }
        for (String name : names(here, !aanvullingen.isEmpty())) {
            sheet.blank();
            sheet.whole(sheet.wrapper().wrap("Voor " + name + " geldt aanvullend:"), false);
            Optional<Aanvulling> aanvulling =
                    here.stream().filter(each -> each.voor().equals(name)).findFirst();
            aanvulling.ifPresentOrElse(
                    each -> printer.accept(each.inhoud()), () -> sheet.fixed(Wording.NOT_APPLICABLE));
        }
        sheet.blank();
    }

    /** Whether an inhoud says anything under a label. */
    private interface Presence {
        boolean has(Inhoud inhoud);
    }

    private List<String> names(List<Aanvulling> here, boolean any) {
        List<String> names = new ArrayList<>(here.stream().map(Aanvulling::voor).toList());
        if (opmaak.notApplicable() && any) {
            List<String> all = new ArrayList<>(profiles);
            names.stream().filter(name -> !all.contains(name)).forEach(all::add);
            return all;
        }
        return names;
    }

    private void vakkennis(Inhoud inhoud) {
        lead(inhoud);
        String bullet = opmaak.bulletVakkennis().text();
        inhoud.vakkennis().forEach(item -> sheet.item(bullet, item.tekst(), opmaak.blankInItem()));
    }

    private void gedrag(Inhoud inhoud) {
        lead(inhoud);
        inhoud.gedrag().forEach(item -> sheet.item(opmaak.bulletGedrag().text(), item, false));
        if (inhoud.competenties().isEmpty()) {
            return;
        }
        if (opmaak.competentiesApart() && !inhoud.gedrag().isEmpty()) {
            sheet.blank();
        }
        List<String> names = inhoud.competenties().stream()
                .map(name -> Wording.competentie(name, opmaak.competentieNames()))
                .toList();
        String stop = opmaak.competentieNames() == Opmaak.Names.CLOSING_STOP ? "." : "";
        sheet.text(Wording.COMPETENTIES + String.join(", ", names) + stop);
    }

    private void lead(Inhoud inhoud) {
        Optional.ofNullable(inhoud.rubrieken().get(Rubriek.AANHEF)).ifPresent(sheet::text);
    }
}

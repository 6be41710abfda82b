package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Unit;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.text.Span;

/**
 * What a unit lacks that those beside it have: it may be in another field, under a label that was not known, or lost.
 */
final class MissingParts {
    /** What a kind of unit is made of, by the name that a finding gives it. */
    private record Field(String name, Predicate<Inhoud> isIn) {
        static Field of(String name, Rubriek rubriek) {
            return new Field(name, inhoud -> inhoud.rubrieken().containsKey(rubriek));
        }
    }

    private static final List<Field> OF_KERNTAAK = List.of(
            Field.of("complexiteit", Rubriek.COMPLEXITEIT),
            Field.of("verantwoordelijkheid", Rubriek.VERANTWOORDELIJKHEID));

    private static final List<Field> OF_WERKPROCES = List.of(
            Field.of("omschrijving", Rubriek.OMSCHRIJVING),
            Field.of("resultaat", Rubriek.RESULTAAT),
            new Field("gedrag", inhoud -> !inhoud.gedrag().isEmpty()),
            new Field("competenties", inhoud -> !inhoud.competenties().isEmpty()));

    private static final Map<Rubriek, String> OF_COMMON_DEEL = Map.of(
            Rubriek.CONTEXT, "context",
            Rubriek.BEROEPSHOUDING, "beroepshouding",
            Rubriek.RESULTAAT_BEROEPENGROEP, "resultaat van de beroepengroep");

    private static final Message LISTS_FOR_ALL =
            Message.of("gedrag and competenties that hold for all", "gedrag en competenties die voor iedereen gelden");

    private MissingParts() {}

    static void report(Kwalificatiedossier dossier, List<Finding> findings) {
        List<Unit> workedOut = dossier.delen().stream()
                .flatMap(Deel::units)
                .filter(unit -> has(unit, said -> !said.isEmpty()))
                .toList();
        report("Kerntaak", OF_KERNTAAK, workedOut.stream().filter(Kerntaak.class::isInstance), findings);
        report("Werkproces", OF_WERKPROCES, workedOut.stream().filter(Werkproces.class::isInstance), findings);
        for (Deel deel : dossier.delen()) {
            common(deel, findings);
            numbers(deel.kerntaken(), Eenheidscode::kerntaak, findings);
            deel.kerntaken().forEach(kerntaak -> numbers(kerntaak.werkprocessen(), Eenheidscode::werkproces, findings));
        }
    }

    /** What most of those that are worked out have, of that each is told that does not have it. */
    private static void report(String kind, List<Field> fields, Stream<Unit> workedOut, List<Finding> findings) {
        List<Unit> units = workedOut.toList();
        List<Field> usual = fields.stream()
                .filter(field -> few(units, unit -> !has(unit, field.isIn)))
                .toList();
        boolean listsForAll = few(units, MissingParts::hasListsForProfielenOnly);
        for (Unit unit : units) {
            usual.stream()
                    .filter(field -> !has(unit, field.isIn))
                    .map(field -> Message.of(field.name, field.name))
                    .reduce((some, other) -> Message.of("%s and no %s", "%s en geen %s", some, other))
                    .or(() -> Optional.of(LISTS_FOR_ALL).filter(lists -> listsForAll && hasListsForProfielenOnly(unit)))
                    .ifPresent(names ->
                            findings.add(ParseCode.UNIT_WITHOUT_FIELD.at(where(unit), kind, unit.code(), names)));
        }
    }

    private static boolean has(Unit unit, Predicate<Inhoud> what) {
        return what.test(unit.inhoud())
                || unit.aanvullingen().stream().anyMatch(aanvulling -> what.test(aanvulling.inhoud()));
    }

    /** Whether this holds of some that are fewer than the others. */
    private static boolean few(List<Unit> units, Predicate<Unit> lacks) {
        return 2 * units.stream().filter(lacks).count() < units.size();
    }

    /** The label of what holds for all may be lost: its list then went into the aanvulling above it. */
    private static boolean hasListsForProfielenOnly(Unit unit) {
        return unit.inhoud().gedrag().isEmpty()
                && unit.inhoud().competenties().isEmpty()
                && has(unit, said -> !said.competenties().isEmpty());
    }

    /** At its title, or else at the first that it says, be it in an aanvulling. */
    private static Span where(Unit unit) {
        return unit.titel()
                .or(() -> unit.inhouden().stream()
                        .flatMap(said -> Stream.concat(
                                said.teksten().stream(),
                                said.competenties().stream().map(Competentievermelding::tekst)))
                        .findFirst())
                .orElseThrow()
                .bron();
    }

    /** The three fields of a common deel go together. */
    private static void common(Deel deel, List<Finding> findings) {
        List<Rubriek> missing = OF_COMMON_DEEL.keySet().stream()
                .filter(rubriek -> !deel.rubrieken().containsKey(rubriek))
                .toList();
        if (deel.soort().gemeenschappelijk() && missing.size() == 1) {
            Span where = deel.rubrieken().values().iterator().next().bron();
            findings.add(ParseCode.Variant.COMMON_DEEL_WITHOUT_FIELD.at(
                    where, deel.code(), OF_COMMON_DEEL.get(missing.get(0))));
        }
    }

    /** Units are numbered from one on; where a number lacks between two, a heading may have been lost. */
    private static void numbers(
            List<? extends Unit> units, ToIntFunction<Eenheidscode> number, List<Finding> findings) {
        for (int at = 1; at < units.size(); at++) {
            int before = number.applyAsInt(units.get(at - 1).code());
            int here = number.applyAsInt(units.get(at).code());
            Optional<Tekst> where = units.get(at).titel();
            if (here > before + 1 && where.isPresent()) {
                findings.add(ParseCode.SKIPPED_NUMBER.at(where.get().bron(), before, here));
            }
        }
    }
}

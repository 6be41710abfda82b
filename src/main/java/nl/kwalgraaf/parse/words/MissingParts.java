package nl.kwalgraaf.parse.words;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.text.Span;

/**
 * What a unit lacks that those beside it have: it may be in another field, under a label that was not known, or lost.
 */
final class MissingParts {
    /** The fields of each kind of unit; those of a deel are asked of the common one alone. */
    private static final Map<String, Predicate<Inhoud>> OF_WERKPROCES = new LinkedHashMap<>();

    private static final Map<String, Predicate<Inhoud>> OF_KERNTAAK = new LinkedHashMap<>();

    private static final Map<Rubriek, String> OF_COMMON_DEEL = new EnumMap<>(Map.of(
            Rubriek.CONTEXT,
            "context",
            Rubriek.BEROEPSHOUDING,
            "beroepshouding",
            Rubriek.RESULTAAT_BEROEPENGROEP,
            "resultaat van de beroepengroep"));

    static {
        OF_WERKPROCES.put("omschrijving", inhoud -> inhoud.rubrieken().containsKey(Rubriek.OMSCHRIJVING));
        OF_WERKPROCES.put("resultaat", inhoud -> inhoud.rubrieken().containsKey(Rubriek.RESULTAAT));
        OF_WERKPROCES.put("gedrag", inhoud -> !inhoud.gedrag().isEmpty());
        OF_WERKPROCES.put("competenties", inhoud -> !inhoud.competenties().isEmpty());
        OF_KERNTAAK.put("complexiteit", inhoud -> inhoud.rubrieken().containsKey(Rubriek.COMPLEXITEIT));
        OF_KERNTAAK.put("verantwoordelijkheid", inhoud -> inhoud.rubrieken().containsKey(Rubriek.VERANTWOORDELIJKHEID));
    }

    /**
     * A unit.
     *
     * @param inhoud what it says for all
     * @param inhouden that, and what it says for profielen
     */
    private record Unit(Eenheidscode code, Inhoud inhoud, List<Inhoud> inhouden, Optional<Tekst> titel) {
        boolean isWorkedOut() {
            return inhouden.stream().anyMatch(said -> !said.isEmpty());
        }

        /** The label of what holds for all may be lost: its list then went into the aanvulling above it. */
        boolean hasListsForProfielenOnly() {
            return inhoud.gedrag().isEmpty()
                    && inhoud.competenties().isEmpty()
                    && inhouden.stream().anyMatch(said -> !said.competenties().isEmpty());
        }

        Span where() {
            return titel.map(Tekst::bron)
                    .orElseGet(() -> Stream.concat(
                                    inhoud.teksten(),
                                    inhoud.competenties().stream().map(Competentievermelding::tekst))
                            .findFirst()
                            .map(Tekst::bron)
                            .orElseThrow());
        }
    }

    private MissingParts() {}

    static void report(Kwalificatiedossier dossier, List<Finding> findings) {
        List<Kerntaak> kerntaken = dossier.delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .toList();
        report(
                kerntaken.stream()
                        .map(each -> new Unit(
                                each.code(), each.inhoud(), each.inhouden().toList(), each.titel())),
                "Kerntaak",
                OF_KERNTAAK,
                findings);
        report(
                kerntaken.stream()
                        .flatMap(kerntaak -> kerntaak.werkprocessen().stream())
                        .map(each -> new Unit(
                                each.code(), each.inhoud(), each.inhouden().toList(), each.titel())),
                "Werkproces",
                OF_WERKPROCES,
                findings);
        for (Deel deel : dossier.delen()) {
            common(deel, findings);
            numbers(deel.kerntaken(), kerntaak -> kerntaak.code().kerntaak(), Kerntaak::titel, findings);
            deel.kerntaken()
                    .forEach(kerntaak -> numbers(
                            kerntaak.werkprocessen(),
                            werkproces -> werkproces.code().werkproces(),
                            Werkproces::titel,
                            findings));
        }
    }

    /** What most of those that are worked out have, of that each is told that does not have it. */
    private static void report(
            Stream<Unit> all, String kind, Map<String, Predicate<Inhoud>> fields, List<Finding> findings) {
        List<Unit> units = all.filter(Unit::isWorkedOut).toList();
        Map<Unit, Message> missing = new LinkedHashMap<>();
        fields.forEach((name, field) -> few(
                        units, unit -> unit.inhouden().stream().noneMatch(field))
                .forEach(unit -> missing.merge(
                        unit,
                        Message.of(name, name),
                        (some, other) -> Message.of("%s and no %s", "%s en geen %s", some, other))));
        few(units, Unit::hasListsForProfielenOnly)
                .forEach(unit -> missing.putIfAbsent(
                        unit,
                        Message.of(
                                "gedrag and competenties that hold for all",
                                "gedrag en competenties die voor iedereen gelden")));
        missing.forEach((unit, names) -> findings.add(finding(
                unit.where(),
                Message.of(
                        "%s %s is worked out, and has no %s; most others here have.",
                        "%s %s is uitgewerkt en heeft geen %s; de meeste andere hier wel.",
                        kind,
                        unit.code(),
                        names))));
    }

    /** Those of which this holds; none where it holds of as many as half of all. */
    private static Stream<Unit> few(List<Unit> units, Predicate<Unit> lacks) {
        List<Unit> few = units.stream().filter(lacks).toList();
        return 2 * few.size() < units.size() ? few.stream() : Stream.empty();
    }

    /** The three fields of a common deel go together. */
    private static void common(Deel deel, List<Finding> findings) {
        List<Rubriek> missing = OF_COMMON_DEEL.keySet().stream()
                .filter(rubriek -> !deel.rubrieken().containsKey(rubriek))
                .toList();
        if (deel.soort().gemeenschappelijk() && missing.size() == 1) {
            Span where = deel.rubrieken().values().iterator().next().bron();
            findings.add(finding(
                    where,
                    Message.of(
                            "Deel %s has no %s, and has the two fields that go with it.",
                            "Deel %s heeft geen %s, en wel de twee velden die erbij horen.",
                            deel.code(),
                            OF_COMMON_DEEL.get(missing.get(0)))));
        }
    }

    private static Finding finding(Span where, Message message) {
        return Finding.of(
                ParseCode.UNIT_WITHOUT_FIELD,
                where,
                message,
                "See whether its label is there on a line of its own, as \"Resultaat\", and in the words of the"
                        + " publisher.");
    }

    /** Units are numbered from one on; where a number lacks between two, a heading may have been lost. */
    private static <T> void numbers(
            List<T> units, ToIntFunction<T> number, Function<T, Optional<Tekst>> titel, List<Finding> findings) {
        for (int at = 1; at < units.size(); at++) {
            int before = number.applyAsInt(units.get(at - 1));
            int here = number.applyAsInt(units.get(at));
            Optional<Tekst> where = titel.apply(units.get(at));
            if (here > before + 1 && where.isPresent()) {
                findings.add(Finding.of(
                        ParseCode.SKIPPED_NUMBER,
                        where.get().bron(),
                        Message.of(
                                "The units here go from number %s to %s.",
                                "De onderdelen gaan hier van nummer %s naar %s.", before, here),
                        "See whether the heading of one was lost: what it says may have ended up in the unit above."));
            }
        }
    }
}

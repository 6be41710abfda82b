package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Verantwoording;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.GeneriekParser;
import nl.kwalgraaf.parse.words.Inconsistencies;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Vindplaats;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Makes the records of a dossier out of its overview and its body, and compares the two. */
record Assembly(
        SourceText source,
        CleanText clean,
        Claims claims,
        Sections sections,
        Body body,
        UnitNames names,
        List<Finding> findings) {

    /** The dossier, with what was found; empty where the text has no unit at all. */
    Optional<Outcome<Kwalificatiedossier>> assemble() {
        Map<Eenheidscode, Draft> drafts = names.drafts();
        Overview overview = names.overview();
        Cover cover = names.cover();
        overview.units().forEach(this::addOverview);
        overview.kwalificaties().forEach(row -> drafts.computeIfAbsent(names.deel(row), Draft::new));
        new TreeSet<>(drafts.keySet()).forEach(this::addParents);

        ToelichtingParser toelichtingParser = new ToelichtingParser(clean, claims);
        GeneriekParser.Generiek generiek = generiek();
        List<Toelichting> toelichtingen = toelichtingen(toelichtingParser, generiek);
        List<Deel> delen = new Delen(names, clean, claims, findings).worked(generiek.onderdelen());
        if (delen.isEmpty()) {
            return Optional.empty();
        }
        List<Kwalificatie> kwalificaties = kwalificaties(delen);
        new OverviewCheck(names, findings).report();
        CutOff.report(source, drafts.values(), findings);
        new LabelOrder(claims, findings).report(drafts.values());
        new Doubts(delen, claims, clean.wrapping(), findings).report(drafts);
        List<Row> preface = ReadRow.rows(sections.preface());
        Optional<Tekst> titel = cover.titel().or(() -> titel(kwalificaties, delen));
        titel.ifPresent(this::claimAgain);
        Kwalificatiedossier dossier = new Kwalificatiedossier(
                source.document(),
                Documentsoort.of(
                        drafts.keySet().stream().map(Eenheidscode::soort).toList()),
                overzicht(),
                titel,
                kwalificaties,
                delen,
                toelichtingen,
                overview.vermeldingen(),
                toelichtingParser.experiment(preface),
                Stream.concat(Stream.of(preface), body.explaining().stream().map(Body.Explaining::rows))
                        .flatMap(rows -> Vindplaats.keuzedelen(rows).stream())
                        .findFirst(),
                cover.registratie(),
                Verantwoording.GEEN,
                claims.dekking());
        dossier.dekking().onverklaard().forEach(span -> findings.add(ParseCode.UNCLASSIFIED_TEXT.at(span)));
        Inconsistencies.report(dossier, findings);
        // What is said for two profielen at once is looked at for each of them.
        List<Finding> once = new ArrayList<>(new LinkedHashSet<>(findings));
        once.sort(Comparator.comparingInt(finding -> finding.where().start()));
        return Optional.of(Outcome.of(dossier, once));
    }

    /** What is made of a dossier bears its name above all, without a word of what it is. */
    private void claimAgain(Tekst titel) {
        String name = Folding.fold(titel.schoon());
        sections.cover().stream()
                .filter(row -> Folding.fold(row.text()).equals(name))
                .forEach(row -> claims.represented(row.span()));
    }

    private void addOverview(Eenheidscode code, List<Tekst> namings) {
        Draft draft = names.drafts().computeIfAbsent(code, Draft::new);
        boolean first = !draft.inBody();
        for (Tekst naming : namings) {
            if (!(first && !naming.schoon().isEmpty())) {
                draft.vermeldingen.add(new Vermelding(Vermelding.Onderwerp.NAAM, naming.bron()));
            }
            first &= naming.schoon().isEmpty();
        }
    }

    private void addParents(Eenheidscode code) {
        names.drafts().computeIfAbsent(code.vanDeel(), Draft::new);
        if (!code.isDeel()) {
            names.drafts().computeIfAbsent(code.vanKerntaak(), Draft::new);
        }
    }

    // Kwalificaties

    private List<Kwalificatie> kwalificaties(List<Deel> delen) {
        List<Kwalificatie> kwalificaties = new ArrayList<>();
        for (Deel deel : delen) {
            if (deel.soort().eigen()) {
                kwalificaties.add(kwalificatie(deel));
            }
        }
        names.overview().kwalificaties().stream()
                .filter(row -> !names.deel(row).equals(row.code()))
                .forEach(row -> findings.add(ParseCode.PROFILE_CODE_DIFFERS.at(
                        row.bron(), row.naam().schoon(), row.code(), names.deel(row))));
        return kwalificaties;
    }

    private Kwalificatie kwalificatie(Deel deel) {
        Optional<Overview.TableRow> row = names.row(deel.code());
        Map<Rubriek, Tekst> rubrieken = Rubriek.stated(Map.of(
                Rubriek.TYPERING_BEROEP, deel.rubriek(Rubriek.TYPERING_BEROEP),
                Rubriek.TYPERING_KWALIFICATIE, deel.rubriek(Rubriek.TYPERING_KWALIFICATIE),
                Rubriek.BEROEPSVEREISTEN, deel.rubriek(Rubriek.BEROEPSVEREISTEN)));
        List<Vermelding> vermeldingen = row.map(r -> List.of(new Vermelding(Vermelding.Onderwerp.NAAM, r.bron())))
                .orElse(List.of());
        List<Creboregistratie> crebos = deel.naam().stream()
                .map(naam -> names.cover().kwalificaties().get(Folding.fold(naam.schoon())))
                .filter(Objects::nonNull)
                .toList();
        return new Kwalificatie(
                deel.code(),
                deel.naam(),
                vermeldingen,
                niveau(deel.code()).or(() -> row.map(Overview.TableRow::mboNiveau)),
                row.filter(Overview.TableRow::alsoEqf).map(Overview.TableRow::mboNiveau),
                rubrieken,
                crebos);
    }

    /** The mbo-niveau as a field of the deel states it. */
    private Optional<Niveau> niveau(Eenheidscode deel) {
        Optional<Row> stated = names.drafts().get(deel).base.fields.getOrDefault(Field.NIVEAU, List.of()).stream()
                .filter(row -> row.charAt(0) >= '1' && row.charAt(0) <= '4')
                .findFirst();
        stated.ifPresent(row -> claims.represented(row.span()));
        return stated.map(row -> new Niveau(row.charAt(0) - '0', row.span()));
    }

    // The dossier as a whole

    private Optional<Span> overzicht() {
        Optional<Row> heading = sections.overview().stream()
                .findFirst()
                .filter(read -> read.isSection(SectionKind.OVERZICHT))
                .map(ReadRow::row);
        heading.ifPresent(row -> claims.represented(row.span()));
        return heading.map(Row::span);
    }

    /** The only kwalificatie's name: the only one that is worked out, where the overview names others as well. */
    private Optional<Tekst> titel(List<Kwalificatie> kwalificaties, List<Deel> delen) {
        List<Kwalificatie> candidates = kwalificaties.stream()
                .filter(kwalificatie -> kwalificatie.mboNiveau().isPresent())
                .toList();
        if (candidates.isEmpty()) {
            candidates = kwalificaties;
        }
        if (candidates.isEmpty() && delen.size() == 1) {
            return delen.get(0).naam();
        }
        return candidates.size() == 1 ? candidates.get(0).naam() : Optional.empty();
    }

    private GeneriekParser.Generiek generiek() {
        List<Row> rows = body.generiek();
        GeneriekParser.Generiek generiek = new GeneriekParser(clean, findings).parse(rows);
        rows.subList(generiek.inleiding().size(), rows.size()).forEach(row -> claims.represented(row.span()));
        return generiek;
    }

    private List<Toelichting> toelichtingen(ToelichtingParser parser, GeneriekParser.Generiek generiek) {
        List<Toelichting> toelichtingen = new ArrayList<>();
        List<Row> leeswijzer = sections.leeswijzer();
        if (!leeswijzer.isEmpty()) {
            toelichtingen.add(parser.parse(leeswijzer.get(0), leeswijzer.subList(1, leeswijzer.size())));
        }
        if (!generiek.inleiding().isEmpty() && !body.genericHeading().isEmpty()) {
            toelichtingen.add(parser.parse(body.genericHeading().get(0), generiek.inleiding()));
        }
        for (Body.Explaining section : body.explaining()) {
            toelichtingen.add(parser.parse(section.heading(), section.rows()));
        }
        return toelichtingen;
    }
}

package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Verantwoording;
import nl.kwalgraaf.parse.words.GeneriekParser;
import nl.kwalgraaf.parse.words.Inconsistencies;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Vindplaats;
import nl.kwalgraaf.text.SourceText;

/** Reads one {@code dossier} element. */
final class XmlDossierReader {
    private final SourceText source;
    private final XmlLedger ledger;
    private final XmlNode root;
    private final XmlNode dossier;
    private final XmlRegistratieReader registraties;
    private final SortedMap<Eenheidscode, Tekst> nummers = new TreeMap<>();
    private final List<Toelichting> toelichtingen = new ArrayList<>();
    private Optional<Tekst> vindplaatsKeuzedelen = Optional.empty();

    XmlDossierReader(XmlTree tree, XmlElement dossier, XmlLedger ledger) {
        this.source = tree.source();
        this.ledger = ledger;
        this.root = new XmlNode(tree.root(), ledger);
        this.dossier = new XmlNode(dossier, ledger);
        this.registraties = new XmlRegistratieReader(ledger, root);
    }

    /** The dossier, of which the account is closed. */
    Kwalificatiedossier read() {
        List<XmlNode> nodes = dossier.children("profielen").stream()
                .flatMap(profielen -> profielen.label("titel").children("profiel").stream())
                .toList();
        SortedMap<Integer, XmlNode> profielen = XmlNumbers.of(nodes, ledger);
        XmlLists lists = new XmlLists(
                ledger,
                root.all("competenties", "competentie"),
                dossier.all("kennisenvaardigheden", "kennisofvaardigheid"),
                dossier.all("categoriekennisenvaardigheden", "categorie"),
                byNumber(profielen));
        XmlUnitReader units = new XmlUnitReader(ledger, lists, nummers);
        inleiding();
        List<Deel> delen = new ArrayList<>();
        dossier.child("basis").ifPresent(basis -> delen.add(basisdeel(basis, units)));
        List<Kwalificatie> kwalificaties = new ArrayList<>();
        profielen.forEach((number, node) -> {
            Deel deel = profieldeel(profiel(number), delen.size() + 1, node, units);
            delen.add(deel);
            kwalificaties.add(kwalificatie(deel, node));
        });
        Verantwoording verantwoording = dossier.child("verantwoordingsinformatie")
                .map(node -> new XmlVerantwoordingReader(ledger, lists).read(node))
                .orElse(Verantwoording.GEEN);
        Registratie registratie = registraties.registratie(dossier, nummers);
        Optional<Tekst> titel = dossier.tekst("titel");
        lists.reportUnused();
        Kwalificatiedossier read = new Kwalificatiedossier(
                source,
                Documentsoort.KWALIFICATIEDOSSIER,
                Optional.empty(),
                titel,
                List.copyOf(kwalificaties),
                List.copyOf(delen),
                List.copyOf(toelichtingen),
                List.of(),
                Optional.empty(),
                vindplaatsKeuzedelen,
                registratie,
                verantwoording,
                ledger.close());
        Inconsistencies.report(read, ledger.findings());
        return read;
    }

    private static Eenheidscode profiel(int number) {
        return Eenheidscode.deel(Deelsoort.PROFIELDEEL, number);
    }

    /** The profielen as other elements refer to them, by the publisher's number. */
    private Map<String, XmlLists.Profiel> byNumber(SortedMap<Integer, XmlNode> profielen) {
        Map<String, XmlLists.Profiel> byNumber = new TreeMap<>();
        profielen.forEach((chapter, node) -> node.tekst("nr").ifPresent(nummer -> {
            nummers.put(profiel(chapter), nummer);
            byNumber.put(
                    nummer.schoon(),
                    new XmlLists.Profiel(profiel(chapter), node.tekst("titel").orElse(nummer)));
        }));
        return byNumber;
    }

    private void inleiding() {
        dossier.child("inleiding")
                .map(node -> node.label("titel"))
                .flatMap(node -> node.childText("omschrijving"))
                .map(XmlRows::prose)
                .ifPresent(rows -> {
                    toelichtingen.add(toelichting(rows.rows()));
                    vindplaatsKeuzedelen = Vindplaats.keuzedelen(rows.rows());
                });
    }

    /** The first row is the heading. */
    private static Toelichting toelichting(List<Row> rows) {
        List<Row> rest = rows.subList(1, rows.size());
        return new Toelichting(
                XmlRows.line(rows.subList(0, 1)), rest.isEmpty() ? Optional.empty() : Optional.of(XmlRows.prose(rest)));
    }

    private Deel basisdeel(XmlNode basis, XmlUnitReader units) {
        Eenheidscode code = Eenheidscode.deel(Deelsoort.BASISDEEL, 1);
        Map<Rubriek, Tekst> rubrieken = basis.label("titel")
                .child("typeringberoepengroep")
                .map(typering -> typering.label("titel"))
                .map(typering -> Rubriek.stated(Map.of(
                        Rubriek.CONTEXT, prose(typering, "context"),
                        Rubriek.BEROEPSHOUDING, prose(typering, "beroepshouding"),
                        Rubriek.RESULTAAT_BEROEPENGROEP, prose(typering, "resultaatvanhetberoep"))))
                .orElse(Map.of());
        Optional<XmlNode> taken = basis.child("basistaken").map(node -> node.label("titel"));
        List<XmlNode> kerntaken = taken.stream()
                .flatMap(node -> node.all("basiskerntaken", "kerntaak").stream())
                .toList();
        return new Deel(
                code,
                1,
                Optional.empty(),
                List.of(),
                rubrieken,
                units.kerntaken(code, kerntaken, "basiswerkprocessen"),
                taken.flatMap(node -> node.child("generieke_onderdelen"))
                        .map(node -> node.label("titel"))
                        .flatMap(node -> node.childText("omschrijving"))
                        .map(this::generiek)
                        .orElse(List.of()));
    }

    private static Deel profieldeel(Eenheidscode code, int volgnummer, XmlNode node, XmlUnitReader units) {
        Optional<XmlNode> omschrijving = node.child("omschrijving");
        // Empty in every dossier seen; what it may come to hold is reported, its presence is not.
        omschrijving.flatMap(within -> within.child("instellingendieaanmogenbieden"));
        return new Deel(
                code,
                volgnummer,
                node.tekst("titel"),
                List.of(),
                omschrijving.map(XmlDossierReader::rubrieken).orElse(Map.of()),
                units.kerntaken(code, node.all("profielkerntaken", "kerntaak"), "profielwerkprocessen"),
                List.of());
    }

    private static Map<Rubriek, Tekst> rubrieken(XmlNode omschrijving) {
        return Rubriek.stated(Map.of(
                Rubriek.TYPERING_BEROEP, omschrijving.childProse("typeringvanhetberoep"),
                Rubriek.TYPERING_KWALIFICATIE, omschrijving.childTekst("soortopleiding"),
                Rubriek.BEROEPSVEREISTEN, omschrijving.childTekst("wettelijkeberoepsvereisten"),
                Rubriek.BEROEPSVEREISTEN_TOELICHTING, omschrijving.childProse("toelichtingwettelijkeberoepsvereisten"),
                Rubriek.BEROEPSVEREISTEN_BRON, omschrijving.childProse("bronwettelijkeberoepsvereisten"),
                Rubriek.CERTIFICATEN, omschrijving.childProse("certificaten")));
    }

    private Kwalificatie kwalificatie(Deel deel, XmlNode node) {
        Map<Rubriek, Tekst> rubrieken = Rubriek.stated(Map.of(
                Rubriek.TYPERING_BEROEP, deel.rubriek(Rubriek.TYPERING_BEROEP),
                Rubriek.TYPERING_KWALIFICATIE, deel.rubriek(Rubriek.TYPERING_KWALIFICATIE),
                Rubriek.BEROEPSVEREISTEN, deel.rubriek(Rubriek.BEROEPSVEREISTEN),
                Rubriek.BEROEPSGROEP, node.tekst("beroepsgroep"),
                Rubriek.STUDIELAST,
                        node.child("omschrijving").flatMap(omschrijving -> omschrijving.childTekst("sbu"))));
        return new Kwalificatie(
                deel.code(),
                deel.naam(),
                List.of(),
                new XmlValues(ledger).niveau(node.attribute("niveau")),
                Optional.empty(),
                rubrieken,
                registraties.crebos(node.all("creboinformatie", "crebo")));
    }

    private static Optional<Tekst> prose(XmlNode typering, String name) {
        return typering.child(name).flatMap(node -> node.childProse("omschrijving"));
    }

    /** By the rules for the printed text, whose words these are. */
    private List<GeneriekOnderdeel> generiek(PlacedText text) {
        List<Row> all = XmlRows.prose(text).rows();
        GeneriekParser.Generiek generiek =
                new GeneriekParser(XmlRows.UNWRAPPED, ledger.findings()).parse(all.subList(1, all.size()));
        if (!generiek.inleiding().isEmpty()) {
            toelichtingen.add(
                    toelichting(all.subList(0, 1 + generiek.inleiding().size())));
        }
        return generiek.onderdelen();
    }
}

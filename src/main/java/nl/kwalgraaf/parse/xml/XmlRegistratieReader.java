package nl.kwalgraaf.parse.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.Getal;
import nl.kwalgraaf.dossier.Opleidingsdomein;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Sectorkamer;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vaststelling;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.PlacedText;

/** Reads what the publisher administers of a dossier: its attributes, crebo numbers, domein and cover. */
final class XmlRegistratieReader {
    private static final Pattern CHANGED = Pattern.compile("(?i)\\bgewijzigd(?:\\s+in)?\\s+((?:19|2\\d)\\d\\d)\\b");

    private final XmlLedger ledger;
    private final XmlValues values;
    private final XmlNode root;

    /** @param root the element that holds the lists of domeinen and sectorkamers */
    XmlRegistratieReader(XmlLedger ledger, XmlNode root) {
        this.ledger = ledger;
        this.values = new XmlValues(ledger);
        this.root = root;
    }

    Registratie registratie(XmlNode dossier, Map<Eenheidscode, Tekst> nummers) {
        Optional<XmlNode> cover = dossier.child("voorblad")
                .map(voorblad -> voorblad.label("titel"))
                .flatMap(voorblad -> voorblad.child("omschrijving"));
        return new Registratie(
                Rubriek.stated(Map.of(
                        Rubriek.VERSIE, dossier.tekst("versie"),
                        Rubriek.STATUS, dossier.tekst("status"),
                        Rubriek.BEROEPSVEREISTEN, dossier.tekst("wettelijkeberoepsvereisten"),
                        Rubriek.ADVIES_TOETSINGSKAMER, dossier.tekst("positief_advies_toetsingskamer"))),
                Geldigheid.GEEN,
                dossier.attribute("versie").flatMap(XmlRegistratieReader::gewijzigdIn),
                Optional.empty(),
                dossier.tekst("nr"),
                dossier.tekst("referentievorigeversie"),
                crebos(dossier.all("dossiercrebos", "dossiercrebo")),
                domein(dossier),
                cover.flatMap(node -> node.child("penvoerder"))
                        .flatMap(node -> node.child("sectorkamer"))
                        .flatMap(this::sectorkamer),
                cover.flatMap(node -> node.child("verantwoording"))
                        .flatMap(node -> node.child("vaststellingsinformatie"))
                        .flatMap(this::vaststelling),
                Collections.unmodifiableMap(nummers));
    }

    /** "Gewijzigd 2016" */
    private static Optional<Getal> gewijzigdIn(PlacedText versie) {
        Matcher found = CHANGED.matcher(versie);
        return found.find()
                ? Optional.of(new Getal(
                        new BigDecimal(found.group(1)),
                        versie.subSequence(found.start(1), found.end(1)).span()))
                : Optional.empty();
    }

    /** The crebo numbers that say something; an empty element is a number not yet given out. */
    List<Creboregistratie> crebos(List<XmlNode> nodes) {
        List<Creboregistratie> crebos = new ArrayList<>();
        for (XmlNode node : nodes) {
            node.text().ifPresent(number -> {
                if (!number.toString().matches("\\d{5}")) {
                    values.report(
                            number.span(),
                            number.clean(),
                            Message.of("a crebo number of five digits", "een crebonummer van vijf cijfers"));
                }
                crebos.add(new Creboregistratie(
                        number.tekst(),
                        new Geldigheid(
                                values.date(node.attribute("Geldig_vanaf")),
                                values.date(node.attribute("Datum_einde_instroom")),
                                values.date(node.attribute("Datum_einde_opleiding"))),
                        node.tekst("ministerie"),
                        values.number(node.attribute("prijsfactor")),
                        node.span()));
            });
        }
        return List.copyOf(crebos);
    }

    private Optional<Opleidingsdomein> domein(XmlNode dossier) {
        return listed(dossier, "referentiedomein", "domeinen", "domein")
                .flatMap(node -> node.tekst("titel")
                        .map(titel -> new Opleidingsdomein(
                                titel,
                                node.tekst("crebo"),
                                node.tekst("nr"),
                                node.tekst("OBK_ID"),
                                values.number(node.attribute("prijsfactor")))));
    }

    private Optional<Sectorkamer> sectorkamer(XmlNode reference) {
        return listed(reference, "referentie", "sectorkamers", "sectorkamer")
                .flatMap(node -> node.tekst("titel").map(titel -> new Sectorkamer(titel, node.tekst("nr"))));
    }

    private Optional<XmlNode> listed(XmlNode from, String attribute, String list, String item) {
        Optional<String> number = from.key(attribute).filter(found -> !found.isEmpty());
        Optional<XmlNode> found = number.flatMap(wanted -> root.all(list, item).stream()
                .filter(node -> node.element()
                        .attribute("nr")
                        .filter(nr -> nr.value().verbatim().strip().equals(wanted))
                        .isPresent())
                .findFirst());
        if (number.isPresent() && found.isEmpty()) {
            ledger.report(ParseCode.Variant.NUMBER_NOT_LISTED.at(from.element().tag(), attribute, number.get(), item));
        }
        return found;
    }

    private Optional<Vaststelling> vaststelling(XmlNode node) {
        return Vaststelling.of(
                node.childTekst("vastgestelddoor"),
                values.date(node.childText("vastgesteldop")),
                node.childTekst("vastgesteldte"));
    }
}

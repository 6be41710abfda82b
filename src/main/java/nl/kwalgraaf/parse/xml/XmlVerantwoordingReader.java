package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kwalgraaf.dossier.Agendapunt;
import nl.kwalgraaf.dossier.BijzondereVereiste;
import nl.kwalgraaf.dossier.Bronvermelding;
import nl.kwalgraaf.dossier.Profielverwijzing;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Taaleis;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Verantwoording;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.Span;

/** Reads {@code verantwoordingsinformatie}: sections of text, and the tables among them. */
final class XmlVerantwoordingReader {
    private final XmlValues values;
    private final XmlLists lists;
    private final List<Toelichting> onderdelen = new ArrayList<>();
    private final List<Bronvermelding> bronvermeldingen = new ArrayList<>();
    private final List<BijzondereVereiste> vereisten = new ArrayList<>();
    private final List<Taaleis> taaleisen = new ArrayList<>();
    private final List<Agendapunt> agenda = new ArrayList<>();
    private final List<Tekst> wijzigingen = new ArrayList<>();

    XmlVerantwoordingReader(XmlLedger ledger, XmlLists lists) {
        this.values = new XmlValues(ledger);
        this.lists = lists;
    }

    Verantwoording read(XmlNode node) {
        node.label("titel");
        node.element().children().forEach(part -> part(node, part));
        return new Verantwoording(
                List.copyOf(onderdelen),
                List.copyOf(bronvermeldingen),
                List.copyOf(vereisten),
                List.copyOf(taaleisen),
                List.copyOf(agenda),
                List.copyOf(wijzigingen));
    }

    private void part(XmlNode node, XmlElement part) {
        switch (part.name()) {
            case "arbeidsmarktinformatie",
                    "wettelijkeberoepsvereisten",
                    "ontwikkelmogelijkheden",
                    "betrokkenen",
                    "aanvullendeinfo",
                    "examenprofielen" -> {
                XmlNode section = section(node, part);
                onderdeel(section, Optional.of(section));
            }
            case "trendsenontwikkelingen" -> {
                XmlNode section = section(node, part);
                onderdeel(section, section.child("wetenregelgeving"));
                onderdeel(section, section.child("ontwikkelingenindeberoepsuitoefening"));
            }
            case "brondocumenten" ->
                section(node, part).children("brondocument").forEach(this::bronvermelding);
            case "bijzonderevereisten" ->
                section(node, part).children("profiel").forEach(this::vereiste);
            case "taalbeheersingseisen" -> {
                XmlNode section = section(node, part);
                onderdeel(section, section.child("toelichting"));
                section.children("taalbeheersingseis").forEach(this::taaleisen);
            }
            case "onderhoudsagenda" -> {
                XmlNode section = section(node, part);
                section.all("agenda", "onderdeel").forEach(this::agendapunt);
                onderdeel(section, section.child("toelichting"));
            }
            case "wijzigingen" -> {
                XmlNode section = section(node, part);
                section.all("wijzigingscategorien", "wijzigingscategorie").forEach(this::wijziging);
                onderdeel(section, section.child("omschrijving"));
            }
            default -> {
                // The ledger reports what no rule knows.
            }
        }
    }

    private static XmlNode section(XmlNode node, XmlElement part) {
        return new XmlNode(part, node.ledger()).label("hoofdstuk").label("titel");
    }

    /**
     * The text of an element under the title of its section; a section without text says nothing, and a text without
     * title is left for nobody to claim.
     */
    private void onderdeel(XmlNode section, Optional<XmlNode> texted) {
        section.tekst("titel")
                .ifPresent(titel -> texted.flatMap(XmlNode::text)
                        .ifPresent(text -> onderdelen.add(new Toelichting(
                                titel, Optional.of(XmlRows.prose(text).tekst())))));
    }

    private void bronvermelding(XmlNode node) {
        node.tekst("naam")
                .ifPresent(naam -> bronvermeldingen.add(new Bronvermelding(
                        naam,
                        node.tekst("type"),
                        values.date(node.attribute("datum")),
                        node.tekst("omschrijving"),
                        node.tekst("link"))));
    }

    private void vereiste(XmlNode node) {
        Optional<Profielverwijzing> profiel = profiel(node);
        Optional<Tekst> eis = node.childTekst("eisen");
        Optional<Tekst> toelichting = node.childProse("toelichtingvereisten");
        if (eis.isPresent() || toelichting.isPresent()) {
            vereisten.add(new BijzondereVereiste(profiel, eis, toelichting));
        }
    }

    private Optional<Profielverwijzing> profiel(XmlNode node) {
        Span where = node.element()
                .attribute("referentie")
                .map(reference -> reference.value())
                .orElse(node.span());
        return lists.profiel(node).map(profiel -> new Profielverwijzing(profiel.code(), where));
    }

    private void taaleisen(XmlNode eis) {
        for (XmlNode profiel : eis.label("titel").children("profiel")) {
            Optional<Profielverwijzing> code = profiel(profiel);
            for (XmlNode taal : profiel.children("taal")) {
                taal.tekst("titel")
                        .ifPresent(naam -> taal.all("taalvaardigheden", "taalvaardigheid")
                                .forEach(vaardigheid -> taaleis(code, naam, vaardigheid)));
            }
        }
    }

    /** A skill without a level is one of which nothing is asked; a level without its skill is left for nobody to claim. */
    private void taaleis(Optional<Profielverwijzing> profiel, Tekst taal, XmlNode node) {
        boolean asked = node.element()
                .attribute("niveau")
                .filter(niveau -> !niveau.value().verbatim().isBlank())
                .isPresent();
        if (!asked) {
            node.label("titel").label("niveau");
            return;
        }
        node.tekst("titel")
                .ifPresent(vaardigheid -> node.attribute("niveau")
                        .ifPresent(written -> referentieNiveau(written)
                                .ifPresent(niveau -> taaleisen.add(
                                        new Taaleis(profiel, taal, vaardigheid, niveau, written.span())))));
    }

    private Optional<ReferentieNiveau> referentieNiveau(PlacedText written) {
        Optional<ReferentieNiveau> niveau = ReferentieNiveau.of(written.clean().toUpperCase(Locale.ROOT));
        if (niveau.isEmpty()) {
            values.report(
                    written.span(), written.clean(), Message.of("a level such as B1 or 3F", "een niveau als B1 of 3F"));
        }
        return niveau;
    }

    private void agendapunt(XmlNode node) {
        agenda.add(new Agendapunt(
                node.childProse("onderwerp"),
                node.childProse("actie"),
                node.childProse("wie"),
                node.childProse("wanneer"),
                node.span()));
    }

    private void wijziging(XmlNode node) {
        node.key("categorie");
        node.tekst("titel").ifPresent(wijzigingen::add);
    }
}

package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.NoAanvulling;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Wrapping;
import nl.kwalgraaf.text.Span;

/**
 * Reads the elements {@code kerntaak} and {@code werkproces}.
 *
 * @param nummers takes the publisher's number of each unit
 */
record XmlUnitReader(XmlLedger ledger, XmlLists lists, Map<Eenheidscode, Tekst> nummers) {
    /**
     * Kerntaken in their order.
     *
     * @param werkprocessen name of the element that holds the werkprocessen of one
     */
    List<Kerntaak> kerntaken(Eenheidscode deel, List<XmlNode> nodes, String werkprocessen) {
        List<Kerntaak> kerntaken = new ArrayList<>();
        XmlNumbers.of(nodes, ledger).forEach((number, node) -> {
            Eenheidscode code = new Eenheidscode(deel.soort(), deel.deel(), number, 0);
            kerntaken.add(kerntaak(code, kerntaken.size() + 1, node, werkprocessen));
        });
        return kerntaken;
    }

    private Kerntaak kerntaak(Eenheidscode code, int volgnummer, XmlNode node, String werkprocessen) {
        node.tekst("nr").ifPresent(nummer -> nummers.put(code, nummer));
        Unit unit = new Unit();
        unit.field(node, "complexiteit", (text, scope) -> prose(Rubriek.COMPLEXITEIT, text, scope));
        unit.field(node, "verantwoordelijkheid", (text, scope) -> prose(Rubriek.VERANTWOORDELIJKHEID, text, scope));
        node.child("vakkennisenvaardigheden").ifPresent(unit::vakkennis);
        return new Kerntaak(
                code,
                volgnummer,
                node.tekst("titel"),
                unit.vermeldingen,
                unit.base.inhoud(),
                unit.aanvullingen.aanvullingen(),
                werkprocessen(code, node.all(werkprocessen, "werkproces")));
    }

    private List<Werkproces> werkprocessen(Eenheidscode kerntaak, List<XmlNode> nodes) {
        List<Werkproces> werkprocessen = new ArrayList<>();
        XmlNumbers.of(nodes, ledger).forEach((number, node) -> {
            Eenheidscode code = new Eenheidscode(kerntaak.soort(), kerntaak.deel(), kerntaak.kerntaak(), number);
            werkprocessen.add(werkproces(code, werkprocessen.size() + 1, node));
        });
        return werkprocessen;
    }

    private Werkproces werkproces(Eenheidscode code, int volgnummer, XmlNode node) {
        node.tekst("nr").ifPresent(nummer -> nummers.put(code, nummer));
        Unit unit = new Unit();
        unit.field(node, "werkprocesomschrijving", (text, scope) -> prose(Rubriek.OMSCHRIJVING, text, scope));
        unit.field(node, "werkprocesresultaat", (text, scope) -> prose(Rubriek.RESULTAAT, text, scope));
        unit.field(node, "werkprocesgedrag", this::gedrag);
        node.child("werkprocescompetenties").ifPresent(unit::competenties);
        return new Werkproces(
                code,
                volgnummer,
                node.tekst("titel"),
                unit.vermeldingen,
                unit.base.inhoud(),
                unit.aanvullingen.aanvullingen());
    }

    private static void prose(Rubriek rubriek, PlacedText text, XmlAanvullingen.Scope scope) {
        scope.add(rubriek, XmlRows.prose(text).tekst());
    }

    private void gedrag(PlacedText text, XmlAanvullingen.Scope scope) {
        XmlRows rows = XmlRows.list(text);
        ItemList list = ItemList.of(rows.rows(), false, Wrapping.NONE);
        if (!list.aanhef().isEmpty()) {
            scope.add(Rubriek.AANHEF, XmlRows.prose(list.aanhef()));
        }
        if (!list.marked() && list.items().size() > 1) {
            ledger.report(ParseCode.Variant.ITEMS_PARTED_BY_LINES.at(
                    text.span(), list.items().size()));
        }
        list.items().stream()
                .flatMap(item -> rows.blocks(item.rows()).stream())
                .forEach(item -> scope.gedrag.add(new Gedrag(XmlRows.line(item))));
    }

    /** One kerntaak or werkproces while its fields are being read. */
    private final class Unit {
        private final XmlAanvullingen.Scope base = new XmlAanvullingen.Scope();
        private final XmlAanvullingen aanvullingen = new XmlAanvullingen();
        private final List<Vermelding> vermeldingen = new ArrayList<>();

        /** A field of text, with its additions in {@code …perprofiel}. */
        void field(XmlNode unit, String name, BiConsumer<PlacedText, XmlAanvullingen.Scope> take) {
            unit.child(name).ifPresent(field -> {
                field.text().ifPresent(text -> take.accept(text, base));
                for (XmlNode aanvullend : field.all(name + "perprofiel", "aanvullend")) {
                    Optional<PlacedText> text =
                            aanvullend.childText("omschrijving").or(() -> aanvullend.childText(name));
                    Optional<PlacedText> said = text.filter(found -> !NoAanvulling.says(found.toString()));
                    if (said.isEmpty()) {
                        none(aanvullend, text);
                    } else {
                        voor(aanvullend, said.get().span(), scope -> take.accept(said.get(), scope));
                    }
                }
            });
        }

        void vakkennis(XmlNode list) {
            list(list, "vakkennisenvaardighedenperprofiel", "vakkennisenvaardighedenonderdelen", this::items);
        }

        void competenties(XmlNode list) {
            list(list, "werkprocescompetentiesperprofiel", "omschrijving", this::competenties);
        }

        /** What a list says for all, and in each part {@code within} an addition. */
        private void list(
                XmlNode list, String additions, String within, BiConsumer<XmlNode, XmlAanvullingen.Scope> take) {
            take.accept(list, base);
            for (XmlNode aanvullend : list.all(additions, "aanvullend")) {
                List<XmlNode> parts = aanvullend.children(within);
                if (parts.stream().allMatch(part -> part.element().children().isEmpty())) {
                    none(aanvullend, Optional.empty());
                } else {
                    voor(aanvullend, aanvullend.span(), scope -> parts.forEach(part -> take.accept(part, scope)));
                }
            }
        }

        private void items(XmlNode list, XmlAanvullingen.Scope scope) {
            list.children("vakkennisenvaardigheden").forEach(item -> item(item, scope));
            for (XmlNode categorie : list.all("vakkennisenvaardigheden_met_categorie", "categorie")) {
                lists.categorie(categorie);
                categorie.children("vakkennisenvaardigheden").forEach(item -> item(item, scope));
            }
        }

        private void item(XmlNode reference, XmlAanvullingen.Scope scope) {
            lists.item(reference).ifPresent(item -> {
                if (scope.vakkennis.contains(item)) {
                    ledger.report(ParseCode.Variant.SAME_ITEM.at(
                            reference.element().tag(), item.tekst().schoon()));
                }
                scope.vakkennis.add(item);
            });
        }

        private void competenties(XmlNode list, XmlAanvullingen.Scope scope) {
            list.children("competentie")
                    .forEach(node -> lists.competentie(node).ifPresent(item -> competentie(node, item, scope)));
        }

        private void competentie(XmlNode reference, Competentievermelding item, XmlAanvullingen.Scope scope) {
            if (scope.competenties.contains(item)) {
                ledger.report(ParseCode.REPEATED_COMPETENTIE.at(
                        reference.element().tag(), item.tekst().schoon()));
            }
            scope.competenties.add(item);
        }

        private void voor(XmlNode aanvullend, Span says, Consumer<XmlAanvullingen.Scope> take) {
            aanvullend
                    .child("profiel")
                    .ifPresent(reference -> lists.profiel(reference).ifPresent(profiel -> {
                        XmlAanvullingen.Scope scope = aanvullingen.voor(profiel);
                        take.accept(scope);
                        scope.stands(profiel.naam(), reference.span(), says);
                    }));
        }

        /** An addition without content, or with "N.v.t." for it, is no aanvulling. */
        private void none(XmlNode aanvullend, Optional<PlacedText> words) {
            aanvullend.child("profiel").flatMap(lists::profiel);
            words.ifPresent(text -> vermeldingen.add(new Vermelding(Vermelding.Onderwerp.AANVULLINGEN, text.span())));
        }
    }
}

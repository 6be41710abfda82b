package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Wrapping;

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
            XmlUnit unit = unit(code, node);
            unit.prose("complexiteit", Rubriek.COMPLEXITEIT);
            unit.prose("verantwoordelijkheid", Rubriek.VERANTWOORDELIJKHEID);
            unit.list("vakkennisenvaardigheden", "vakkennisenvaardighedenonderdelen", this::vakkennis);
            kerntaken.add(new Kerntaak(
                    code,
                    kerntaken.size() + 1,
                    node.tekst("titel"),
                    unit.vermeldingen(),
                    unit.base().inhoud(),
                    unit.aanvullingen(),
                    werkprocessen(code, node.all(werkprocessen, "werkproces"))));
        });
        return kerntaken;
    }

    private List<Werkproces> werkprocessen(Eenheidscode kerntaak, List<XmlNode> nodes) {
        List<Werkproces> werkprocessen = new ArrayList<>();
        XmlNumbers.of(nodes, ledger).forEach((number, node) -> {
            Eenheidscode code = new Eenheidscode(kerntaak.soort(), kerntaak.deel(), kerntaak.kerntaak(), number);
            XmlUnit unit = unit(code, node);
            unit.prose("werkprocesomschrijving", Rubriek.OMSCHRIJVING);
            unit.prose("werkprocesresultaat", Rubriek.RESULTAAT);
            unit.field("werkprocesgedrag", this::gedrag);
            unit.list("werkprocescompetenties", "omschrijving", this::competenties);
            werkprocessen.add(new Werkproces(
                    code,
                    werkprocessen.size() + 1,
                    node.tekst("titel"),
                    unit.vermeldingen(),
                    unit.base().inhoud(),
                    unit.aanvullingen()));
        });
        return werkprocessen;
    }

    private XmlUnit unit(Eenheidscode code, XmlNode node) {
        node.tekst("nr").ifPresent(nummer -> nummers.put(code, nummer));
        return new XmlUnit(node, lists);
    }

    private void gedrag(PlacedText text, XmlUnit.Scope scope) {
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

    private void vakkennis(XmlNode list, XmlUnit.Scope scope) {
        items(list, scope);
        for (XmlNode categorie : list.all("vakkennisenvaardigheden_met_categorie", "categorie")) {
            lists.categorie(categorie);
            items(categorie, scope);
        }
    }

    private void items(XmlNode list, XmlUnit.Scope scope) {
        list.children("vakkennisenvaardigheden")
                .forEach(reference -> lists.item(reference).ifPresent(item -> {
                    if (scope.vakkennis.contains(item)) {
                        ledger.report(ParseCode.Variant.SAME_ITEM.at(
                                reference.element().tag(), item.tekst().schoon()));
                    }
                    scope.vakkennis.add(item);
                }));
    }

    private void competenties(XmlNode list, XmlUnit.Scope scope) {
        list.children("competentie")
                .forEach(reference -> lists.competentie(reference).ifPresent(item -> {
                    if (scope.competenties.contains(item)) {
                        ledger.report(ParseCode.REPEATED_COMPETENTIE.at(
                                reference.element().tag(), item.tekst().schoon()));
                    }
                    scope.competenties.add(item);
                }));
    }
}

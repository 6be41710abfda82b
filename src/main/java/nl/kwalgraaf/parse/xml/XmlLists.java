package nl.kwalgraaf.parse.xml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.parse.words.ItemKind;
import nl.kwalgraaf.parse.words.ParseCode;

/** What the elements of a dossier refer to by number: competenties, items of vakkennis, profielen. */
final class XmlLists {

    /** A profiel as other elements refer to it. */
    record Profiel(Eenheidscode code, Tekst naam) {}

    private final XmlLedger ledger;
    private final Map<String, XmlNode> competenties;
    private final Map<String, XmlNode> items;
    private final Map<String, XmlNode> categorieen;
    private final Map<String, Profiel> profielen;
    private final Set<String> used = new HashSet<>();

    /**
     * @param categorieen of items of vakkennis
     * @param profielen by the publisher's number
     */
    XmlLists(
            XmlLedger ledger,
            List<XmlNode> competenties,
            List<XmlNode> items,
            List<XmlNode> categorieen,
            Map<String, Profiel> profielen) {
        this.ledger = ledger;
        this.competenties = byNumber(competenties);
        this.items = byNumber(items);
        this.categorieen = byNumber(categorieen);
        this.profielen = profielen;
    }

    private static Map<String, XmlNode> byNumber(List<XmlNode> nodes) {
        Map<String, XmlNode> byNumber = new LinkedHashMap<>();
        nodes.forEach(node -> node.key("nr").ifPresent(number -> byNumber.putIfAbsent(number, node)));
        return byNumber;
    }

    /** The competentie that an element refers to, under the name the publisher gives it. */
    Optional<Competentievermelding> competentie(XmlNode reference) {
        return referred(reference, competenties, "competentie").flatMap(node -> {
            Optional<String> letter = node.key("code");
            return node.tekst("titel").map(titel -> {
                Optional<Competentie> competentie =
                        Competentie.named(titel.schoon()).or(() -> letter.flatMap(XmlLists::lettered));
                if (competentie.isEmpty()) {
                    ledger.report(ParseCode.Variant.UNKNOWN_COMPETENTIE_WITH_CODE.at(
                            reference.element().tag(), titel.schoon()));
                }
                return new Competentievermelding(titel, competentie);
            });
        });
    }

    private static Optional<Competentie> lettered(String letter) {
        return letter.matches("[A-Y]") ? Optional.of(Competentie.valueOf(letter)) : Optional.empty();
    }

    /** The item of vakkennis that an element refers to. */
    Optional<VakkennisOfVaardigheid> item(XmlNode reference) {
        return referred(reference, items, "kennisofvaardigheid")
                .flatMap(node -> node.tekst("titel"))
                .map(titel -> ItemKind.of(titel, Optional.empty(), ledger.findings()));
    }

    /** The categorie of items that an element refers to. */
    Optional<XmlNode> categorie(XmlNode reference) {
        return referred(reference, categorieen, "categorie");
    }

    /** The profiel that an element refers to. */
    Optional<Profiel> profiel(XmlNode reference) {
        return referred(reference, profielen, "profiel");
    }

    private <T> Optional<T> referred(XmlNode reference, Map<String, T> list, String what) {
        Optional<String> number = reference.key("referentie");
        Optional<T> found = number.map(list::get);
        number.ifPresent(used::add);
        if (found.isEmpty()) {
            ledger.report(ParseCode.XML_DANGLING_REFERENCE.at(
                    reference.element().tag(), reference.name(), what, number.orElse("")));
        }
        return found;
    }

    /** Reports what of the lists of vakkennis nothing referred to. To be called when everything has been read. */
    void reportUnused() {
        reportUnused("item", items);
        reportUnused("categorie", categorieen);
    }

    private void reportUnused(String what, Map<String, XmlNode> list) {
        list.forEach((number, node) -> {
            if (!used.contains(number)) {
                node.element().attribute("titel").ifPresent(titel -> {
                    ledger.left(titel.value());
                    ledger.report(ParseCode.XML_UNUSED_ITEM.at(
                            titel.value(),
                            what,
                            number,
                            titel.value().verbatim().strip()));
                });
            }
        });
    }
}

package nl.kwalgraaf.parse.xml;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.ParseCode;

/**
 * The numbers in the codes of siblings: the publisher prints {@code hoofdstuk="2"} of a kerntaak as {@code B1-K2}.
 *
 * <p>Where one of them has no such number, or two have the same, all are numbered by their order.
 */
final class XmlNumbers {
    private XmlNumbers() {}

    /** The siblings under their numbers, in the order of these. */
    static SortedMap<Integer, XmlNode> of(List<XmlNode> siblings, XmlLedger ledger) {
        SortedMap<Integer, XmlNode> numbered = new TreeMap<>();
        Optional<XmlNode> odd = Optional.empty();
        for (XmlNode sibling : siblings) {
            int chapter = chapter(sibling);
            if (chapter == 0 || numbered.putIfAbsent(chapter, sibling) != null) {
                odd = odd.or(() -> Optional.of(sibling));
            }
        }
        if (odd.isPresent()) {
            report(odd.get(), ledger);
            numbered.clear();
            siblings.forEach(sibling -> numbered.put(numbered.size() + 1, sibling));
        }
        return numbered;
    }

    private static int chapter(XmlNode node) {
        return node.key("hoofdstuk")
                .filter(chapter -> chapter.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static void report(XmlNode node, XmlLedger ledger) {
        Message chapter = node.key("hoofdstuk")
                .map(found -> Message.of("hoofdstuk=\"%s\"", "hoofdstuk=\"%s\"", found))
                .orElse(Message.of("no hoofdstuk", "geen hoofdstuk"));
        ledger.report(ParseCode.XML_CODE_BY_ORDER.at(node.element().tag(), node.name(), chapter));
    }
}

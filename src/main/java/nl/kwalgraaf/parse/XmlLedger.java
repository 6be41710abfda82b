package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * Keeps account of one dossier: which of the XML's texts were read, and what was found on the way.
 *
 * <p>Whatever no rule asked for is left over at the end, so that an element we do not know can never vanish.
 */
final class XmlLedger {
    private final XmlTree tree;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet read = new BitSet();
    private final BitSet structure = new BitSet();
    private final BitSet left = new BitSet();
    private final BitSet known = new BitSet();
    private final Map<String, List<Span>> unexpected = new LinkedHashMap<>();
    private final List<Span> leftovers = new ArrayList<>();

    XmlLedger(XmlTree tree) {
        this.tree = tree;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    /** This stretch goes into the records. */
    void read(Span span) {
        read.set(span.start(), span.end());
    }

    /** This stretch only holds the file together: a label, or a number by which other elements refer to this one. */
    void structure(Span span) {
        structure.set(span.start(), span.end());
    }

    /** This stretch stays out of the records, and a finding of its own has said so. */
    void left(Span span) {
        left.set(span.start(), span.end());
    }

    /** A rule expects this element where it stands. */
    void known(XmlElement element) {
        known.set(element.start());
    }

    /**
     * Closes the account, and reports what no rule asked for.
     *
     * @param others the other dossiers of the file in their order, which have accounts of their own
     * @param lists what all dossiers of the file share; that a dossier does not use all of it is no loss
     */
    Dekking close(List<XmlElement> others, List<XmlElement> lists) {
        lists.forEach(this::structureAll);
        walk(tree.root(), Set.copyOf(others));
        unexpected.forEach((what, places) -> report(Finding.of(
                XmlCode.XML_UNKNOWN_CONTENT,
                places.get(0),
                "No rule knows " + what + (places.size() > 1 ? " (" + places.size() + " times)." : "."),
                "Its text stays in the graph as unclassified passage; a rule for it belongs in room parse.")));
        return count(others);
    }

    private void structureAll(XmlElement element) {
        known(element);
        element.attributes().forEach(attribute -> structure(attribute.value()));
        element.runs().forEach(run -> structure(run.span()));
        element.children().forEach(this::structureAll);
    }

    private void walk(XmlElement element, Set<XmlElement> others) {
        if (others.contains(element)) {
            return;
        }
        if (!known.get(element.start())) {
            unexpected("<" + element.name() + ">" + within(element), element.tag());
            leaveAll(element);
            return;
        }
        for (XmlElement.Attribute attribute : element.attributes()) {
            if (leave(attribute.value()) && !left.get(attribute.value().start())) {
                unexpected("attribute " + attribute.name() + " of <" + element.name() + ">", attribute.value());
            }
        }
        for (XmlElement.Run run : element.runs()) {
            if (leave(run.span())) {
                unexpected("text in <" + element.name() + ">" + within(element), run.span());
            }
        }
        element.children().forEach(child -> walk(child, others));
    }

    private static String within(XmlElement element) {
        return element.parent().map(parent -> " in <" + parent.name() + ">").orElse("");
    }

    private void unexpected(String what, Span where) {
        unexpected.computeIfAbsent(what, key -> new ArrayList<>()).add(where);
    }

    private void leaveAll(XmlElement element) {
        element.attributes().forEach(attribute -> leave(attribute.value()));
        element.runs().forEach(run -> leave(run.span()));
        element.children().forEach(this::leaveAll);
    }

    /** True when the stretch says something and nobody read it. */
    private boolean leave(Span span) {
        String content = span.source().content();
        int start = span.start();
        int end = span.end();
        while (start < end && Folding.isSpace(content.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(content.charAt(end - 1))) {
            end--;
        }
        if (start == end || read.get(start) || structure.get(start)) {
            return false;
        }
        leftovers.add(span.source().span(start, end));
        return true;
    }

    private Dekking count(List<XmlElement> others) {
        BitSet over = new BitSet();
        leftovers.forEach(span -> over.set(span.start(), span.end()));
        BitSet opmaak = new BitSet();
        tree.remarks().forEach(span -> opmaak.set(span.start(), span.end()));
        String content = tree.source().content();
        int vertegenwoordigd = 0;
        int structuur = 0;
        int furniture = 0;
        int next = 0;
        for (int at = 0; at < content.length(); at++) {
            if (next < others.size() && at == others.get(next).start()) {
                at = others.get(next++).end() - 1;
            } else if (!Folding.isSpace(content.charAt(at)) && !over.get(at)) {
                if (read.get(at)) {
                    vertegenwoordigd++;
                } else if (opmaak.get(at)) {
                    furniture++;
                } else {
                    structuur++;
                }
            }
        }
        leftovers.sort(java.util.Comparator.comparingInt(Span::start));
        return new Dekking(vertegenwoordigd, structuur, furniture, List.copyOf(leftovers));
    }
}

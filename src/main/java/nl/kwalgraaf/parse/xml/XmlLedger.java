package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final XmlShare share;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Span> read = new HashMap<>();
    private final Set<Integer> structure = new HashSet<>();
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> known = new HashSet<>();
    private final Map<String, List<Span>> unexpected = new LinkedHashMap<>();
    private final List<Span> leftovers = new ArrayList<>();

    XmlLedger(XmlShare share) {
        this.share = share;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    /** This value of an attribute, or text, goes into the records. */
    void read(Span span) {
        read.put(span.start(), span);
    }

    /** This value only holds the file together: a label, or a number by which other elements refer to this one. */
    void structure(Span span) {
        structure.add(span.start());
    }

    /** This value stays out of the records, and a finding of its own has said so. */
    void left(Span span) {
        left.add(span.start());
    }

    /** A rule expects this element where it stands. */
    void known(XmlElement element) {
        known.add(element.start());
    }

    /**
     * Closes the account, and reports what no rule asked for.
     *
     * @param lists what all dossiers of the file share; that a dossier does not use all of it is no loss
     */
    Dekking close(List<XmlElement> lists) {
        lists.forEach(this::structureAll);
        XmlShare.Common common = share.common();
        common.elements().stream()
                .filter(element -> element.name().equals(share.container().name()))
                .forEach(this::known);
        walkAttributes(common.root(), common.root().attributes());
        walkRuns(common.root(), common.runs());
        common.elements().forEach(this::walk);
        walkAttributes(share.container(), share.attributes());
        walkRuns(share.container(), share.runs());
        share.elements().forEach(this::walk);
        unexpected.forEach((what, places) -> report(Finding.of(
                XmlCode.XML_UNKNOWN_CONTENT,
                places.get(0),
                "No rule knows " + what + (places.size() > 1 ? " (" + places.size() + " times)." : "."),
                "Its text stays in the graph as unclassified passage; a rule for it belongs in room parse.")));
        return count();
    }

    private void structureAll(XmlElement element) {
        known(element);
        element.attributes().forEach(attribute -> structure(attribute.value()));
        element.runs().forEach(run -> structure(run.span()));
        element.children().forEach(this::structureAll);
    }

    private void walk(XmlElement element) {
        if (!known.contains(element.start())) {
            unexpected("<" + element.name() + ">" + within(element), element.tag());
            leaveAll(element);
            return;
        }
        walkAttributes(element, element.attributes());
        walkRuns(element, element.runs());
        element.children().forEach(this::walk);
    }

    private void walkAttributes(XmlElement element, List<XmlElement.Attribute> attributes) {
        for (XmlElement.Attribute attribute : attributes) {
            if (leave(attribute.value()) && !left.contains(attribute.value().start())) {
                unexpected("attribute " + attribute.name() + " of <" + element.name() + ">", attribute.value());
            }
        }
    }

    private void walkRuns(XmlElement element, List<XmlElement.Run> runs) {
        for (XmlElement.Run run : runs) {
            if (leave(run.span())) {
                unexpected("text in <" + element.name() + ">" + within(element), run.span());
            }
        }
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
        if (start == end || read.containsKey(span.start()) || structure.contains(span.start())) {
            return false;
        }
        leftovers.add(new Span(span.source(), start, end));
        return true;
    }

    private Dekking count() {
        int vertegenwoordigd = characters(read.values());
        int furniture = share.remarks() + share.common().remarks();
        int all = share.characters() + share.common().characters();
        leftovers.sort(Comparator.comparingInt(Span::start));
        return new Dekking(
                vertegenwoordigd,
                all - vertegenwoordigd - furniture - characters(leftovers),
                furniture,
                List.copyOf(leftovers));
    }

    private static int characters(Collection<Span> spans) {
        return spans.stream()
                .mapToInt(span -> XmlShare.characters(span.source().content(), span.start(), span.end()))
                .sum();
    }
}

package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.dossier.Dekking;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.Span;

/**
 * Keeps account of one dossier: which of the XML's texts were read, and what was found on the way.
 *
 * <p>Whatever no rule asked for is left over at the end, so that an element we do not know can never vanish.
 */
final class XmlLedger {
    private final XmlShare share;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Span> read = new HashSet<>();
    private final Set<Span> structure = new HashSet<>();
    private final Set<Span> left = new HashSet<>();
    private final Set<XmlElement> known = new HashSet<>();
    private final Map<Message, List<Span>> unexpected = new LinkedHashMap<>();
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
        read.add(span);
    }

    /** This value only holds the file together: a label, or a number by which other elements refer to this one. */
    void structure(Span span) {
        structure.add(span);
    }

    /** This value stays out of the records, and a finding of its own has said so. */
    void left(Span span) {
        left.add(span);
    }

    /** A rule expects this element where it stands. */
    void known(XmlElement element) {
        known.add(element);
    }

    /** Closes the account, and reports what no rule asked for. */
    Dekking close() {
        XmlShare.Stretch common = share.common();
        XmlShare.Stretch own = share.own();
        common.part().children().stream()
                .filter(element -> element.name().equals(own.part().name()))
                .forEach(this::known);
        walk(common.part());
        walk(own.part());
        unexpected.forEach((what, places) -> report(ParseCode.XML_UNKNOWN_CONTENT.at(
                places.get(0), what, places.size() > 1 ? Message.of(" (%s times)", " (%s keer)", places.size()) : "")));
        leftovers.sort(Comparator.comparingInt(Span::start));
        int vertegenwoordigd = characters(read);
        int opmaak = common.remarks() + own.remarks();
        int all = common.characters() + own.characters();
        return new Dekking(
                vertegenwoordigd,
                all - vertegenwoordigd - opmaak - characters(leftovers),
                opmaak,
                List.copyOf(leftovers));
    }

    private void walk(XmlElement element) {
        for (XmlElement.Attribute attribute : element.attributes()) {
            if (leave(attribute.value()) && !left.contains(attribute.value())) {
                unexpected(
                        Message.of("attribute %s of <%s>", "attribuut %s van <%s>", attribute.name(), element.name()),
                        attribute.value());
            }
        }
        for (XmlElement.Run run : element.runs()) {
            if (leave(run.span())) {
                unexpected(
                        Message.of("text in <%s>%s", "tekst in <%s>%s", element.name(), within(element)), run.span());
            }
        }
        for (XmlElement child : element.children()) {
            if (known.contains(child)) {
                walk(child);
            } else {
                unexpected(Message.of("<%s>%s", "<%s>%s", child.name(), within(child)), child.tag());
                leaveAll(child);
            }
        }
    }

    private static String within(XmlElement element) {
        return element.parent().map(parent -> " in <" + parent.name() + ">").orElse("");
    }

    private void unexpected(Message what, Span where) {
        unexpected.computeIfAbsent(what, key -> new ArrayList<>()).add(where);
    }

    private void leaveAll(XmlElement element) {
        element.attributes().forEach(attribute -> leave(attribute.value()));
        element.runs().forEach(run -> leave(run.span()));
        element.children().forEach(this::leaveAll);
    }

    /** True when the stretch says something and nobody read it. */
    private boolean leave(Span span) {
        Span said = span.trimmed();
        if (said.start() == said.end() || read.contains(span) || structure.contains(span)) {
            return false;
        }
        return leftovers.add(said);
    }

    private static int characters(Collection<Span> spans) {
        return spans.stream().mapToInt(XmlShare::characters).sum();
    }
}

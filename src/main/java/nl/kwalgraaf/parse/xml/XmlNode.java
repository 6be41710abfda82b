package nl.kwalgraaf.parse.xml;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** An element as a rule reads it: whatever is asked of it is written in the account. */
record XmlNode(XmlElement element, XmlLedger ledger) {

    XmlNode {
        ledger.known(element);
    }

    String name() {
        return element.name();
    }

    Span span() {
        return element.span();
    }

    /** The first child of this name. */
    Optional<XmlNode> child(String name) {
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .map(this::known);
    }

    /** All children of this name, in their order. */
    List<XmlNode> children(String name) {
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .map(this::known)
                .toList();
    }

    /** All children of all elements that the path leads to, in their order. */
    List<XmlNode> all(String first, String then) {
        return children(first).stream()
                .flatMap(node -> node.children(then).stream())
                .toList();
    }

    private XmlNode known(XmlElement child) {
        return new XmlNode(child, ledger);
    }

    /** The text within the element, marks of HTML included; empty when it says nothing. */
    Optional<PlacedText> text() {
        PlacedText.Builder gathered = new PlacedText.Builder(source());
        gather(element, gathered);
        PlacedText said = gathered.build().trimmed();
        // Marks around nothing, such as <xhtml><p/></xhtml>, say nothing.
        return RichText.plain(said, false).isBlank() ? Optional.empty() : Optional.of(said);
    }

    /** HTML may stand in the file as elements of its own; its tags are put back, for {@link RichText} to judge. */
    private void gather(XmlElement from, PlacedText.Builder text) {
        List<XmlElement> marks = from.children().stream()
                .filter(child -> RichText.isHtml(child.name()))
                .toList();
        int next = 0;
        for (XmlElement.Run run : from.runs()) {
            while (next < marks.size() && marks.get(next).start() < run.span().start()) {
                gatherMark(marks.get(next++), text);
            }
            if (run.literal()) {
                text.addSource(run.span().start(), run.span().end());
            } else {
                text.add(References.decode(plain(run.span())));
            }
            ledger.read(run.span());
        }
        while (next < marks.size()) {
            gatherMark(marks.get(next++), text);
        }
    }

    private void gatherMark(XmlElement mark, PlacedText.Builder text) {
        text.add("<" + mark.name() + ">", mark.start(), mark.tag().end());
        gather(mark, text);
        text.add("</" + mark.name() + ">", mark.end(), mark.end());
        ledger.known(mark);
        mark.attributes().forEach(attribute -> ledger.structure(attribute.value()));
    }

    /** The value of an attribute; empty when it is absent or says nothing. */
    Optional<PlacedText> attribute(String name) {
        return element.attribute(name)
                .map(attribute -> attribute.value())
                .map(value -> {
                    ledger.read(value);
                    return References.decode(plain(value)).trimmed();
                })
                .filter(value -> value.length() > 0);
    }

    /** The value of an attribute as a name or title. */
    Optional<Tekst> tekst(String attribute) {
        return attribute(attribute).map(PlacedText::tekst);
    }

    /** The text of a child. */
    Optional<PlacedText> childText(String name) {
        return child(name).flatMap(XmlNode::text);
    }

    /** The text of a child as one line. */
    Optional<Tekst> childTekst(String name) {
        return childText(name).map(PlacedText::tekst);
    }

    /** The text of a child as running text. */
    Optional<Tekst> childProse(String name) {
        return childText(name).map(text -> XmlRows.prose(text).tekst());
    }

    /** The value of an attribute that only holds the file together: a number, or what it refers to. */
    Optional<String> key(String name) {
        return element.attribute(name).map(attribute -> {
            ledger.structure(attribute.value());
            return attribute.value().verbatim().strip();
        });
    }

    /** Takes an attribute for a label that the publisher prints in every dossier. */
    XmlNode label(String name) {
        key(name);
        return this;
    }

    private PlacedText plain(Span span) {
        return new PlacedText.Builder(source())
                .addSource(span.start(), span.end())
                .build();
    }

    private SourceText source() {
        return element.tag().source();
    }
}

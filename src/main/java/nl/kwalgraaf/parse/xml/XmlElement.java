package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.kwalgraaf.text.Span;

/** An element of the publisher's XML and where it stands. */
final class XmlElement {

    /**
     * An attribute.
     *
     * @param value the characters between its quotes
     */
    record Attribute(String name, Span value) {}

    /**
     * A stretch of text directly within the element.
     *
     * @param literal true in a CDATA section, where nothing is a reference
     */
    record Run(Span span, boolean literal) {}

    private final Optional<XmlElement> parent;
    private final String name;
    private final Span tag;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int end;
    private int ordinal;

    /**
     * @param name without a prefix
     * @param tag its start tag
     */
    XmlElement(Optional<XmlElement> parent, String name, Span tag, List<Attribute> attributes) {
        this.parent = parent;
        this.name = name;
        this.tag = tag;
        this.attributes = attributes;
        this.end = tag.end();
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(Run run) {
        runs.add(run);
    }

    /** The element is whole. */
    void endsAt(int offset) {
        end = offset;
        Map<String, XmlElement> last = new HashMap<>();
        for (XmlElement child : children) {
            XmlElement namesake = last.put(child.name, child);
            if (namesake != null) {
                namesake.ordinal = Math.max(1, namesake.ordinal);
                child.ordinal = namesake.ordinal + 1;
            }
        }
    }

    /** Its place among its siblings of the same name, from 1; 0 where there are none. */
    int ordinal() {
        return ordinal;
    }

    Optional<XmlElement> parent() {
        return parent;
    }

    String name() {
        return name;
    }

    Span tag() {
        return tag;
    }

    List<XmlElement> children() {
        return children;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Run> runs() {
        return runs;
    }

    int start() {
        return tag.start();
    }

    int end() {
        return end;
    }

    /** From the start of its start tag to the end of its end tag. */
    Span span() {
        return new Span(tag.source(), start(), end);
    }

    /** What of it begins within this stretch: its attributes, and what stands directly within it. */
    XmlElement part(int from, int to) {
        XmlElement part = new XmlElement(
                parent, name, tag, part(attributes, each -> each.value().start(), from, to));
        part.children.addAll(part(children, XmlElement::start, from, to));
        part.runs.addAll(part(runs, each -> each.span().start(), from, to));
        return part;
    }

    /** Those of them, which stand in their order, that begin within a stretch. */
    static <T> List<T> part(List<T> all, ToIntFunction<T> start, int from, int to) {
        return all.subList(before(all, start, from), before(all, start, to));
    }

    /** How many of them begin before an offset. */
    static <T> int before(List<T> all, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(all.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
    }
}

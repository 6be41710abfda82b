package nl.kwalgraaf.parse.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * The elements of a well-formed XML text with the exact place of each tag, attribute and stretch of text.
 *
 * <p>Only for a text that {@link XmlJudge} passed: that no tag is left open and no quote unclosed is taken for
 * granted here.
 */
final class XmlTree {
    private final String content;
    private final List<XmlElement> inOrder = new ArrayList<>();
    private final List<Span> remarks = new ArrayList<>();
    private final SourceText source;

    private XmlTree(SourceText plain) {
        this.content = plain.content();
        this.source = plain.withPaths(this::pathAt);
    }

    static XmlTree of(SourceText source) {
        XmlTree tree = new XmlTree(source);
        tree.read();
        return tree;
    }

    /** The text, which now knows the path of the element at each place. */
    SourceText source() {
        return source;
    }

    XmlElement root() {
        return inOrder.get(0);
    }

    /** The comments and processing instructions that begin in this stretch: no part of what the file says. */
    List<Span> remarks(Span within) {
        return XmlElement.part(remarks, Span::start, within.start(), within.end());
    }

    private void read() {
        Deque<XmlElement> open = new ArrayDeque<>();
        int at = XmlJudge.markAtStart(source);
        while (at < content.length()) {
            if (content.startsWith("<!--", at)) {
                at = remark(at, after("-->", at + 4));
            } else if (content.startsWith("<![CDATA[", at)) {
                int end = content.indexOf("]]>", at);
                open.element().add(new XmlElement.Run(new Span(source, at + 9, end), true));
                at = end + 3;
            } else if (content.startsWith("<?", at)) {
                at = remark(at, after("?>", at));
            } else if (content.startsWith("</", at)) {
                at = after(">", at);
                open.pop().endsAt(at);
            } else if (content.charAt(at) == '<') {
                XmlElement element = startTag(at, Optional.ofNullable(open.peek()));
                at = element.end();
                if (content.charAt(at - 2) != '/') {
                    open.push(element);
                }
            } else {
                int next = content.indexOf('<', at);
                int end = next < 0 ? content.length() : next;
                if (!open.isEmpty()) {
                    open.element().add(new XmlElement.Run(new Span(source, at, end), false));
                }
                at = end;
            }
        }
    }

    private int remark(int start, int end) {
        remarks.add(new Span(source, start, end));
        return end;
    }

    private int after(String mark, int from) {
        return content.indexOf(mark, from) + mark.length();
    }

    private XmlElement startTag(int start, Optional<XmlElement> parent) {
        int nameEnd = nameEnd(start + 1);
        List<XmlElement.Attribute> attributes = new ArrayList<>();
        int at = afterSpace(nameEnd);
        while (content.charAt(at) != '>' && content.charAt(at) != '/') {
            int end = nameEnd(at);
            int quote = afterSpace(afterSpace(end) + 1);
            int close = content.indexOf(content.charAt(quote), quote + 1);
            attributes.add(new XmlElement.Attribute(local(at, end), new Span(source, quote + 1, close)));
            at = afterSpace(close + 1);
        }
        int end = content.indexOf('>', at) + 1;
        XmlElement element =
                new XmlElement(parent, local(start + 1, nameEnd), new Span(source, start, end), attributes);
        parent.ifPresent(outer -> outer.add(element));
        inOrder.add(element);
        return element;
    }

    private int nameEnd(int from) {
        int at = from;
        while ("=/> \t\r\n".indexOf(content.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (Folding.isSpace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private String local(int start, int end) {
        String name = content.substring(start, end);
        return name.startsWith("xmlns") ? name : name.substring(name.indexOf(':') + 1);
    }

    /** An XPath expression for the element or attribute that stands at this offset. */
    private Optional<String> pathAt(int offset) {
        int before = XmlElement.before(inOrder, XmlElement::start, offset + 1);
        Optional<XmlElement> inner = before == 0 ? Optional.empty() : Optional.of(inOrder.get(before - 1));
        while (inner.isPresent() && inner.get().end() <= offset) {
            inner = inner.get().parent();
        }
        return inner.map(element -> path(element) + attributeAt(element, offset));
    }

    private static String path(XmlElement element) {
        Deque<String> steps = new ArrayDeque<>();
        for (Optional<XmlElement> step = Optional.of(element);
                step.isPresent();
                step = step.get().parent()) {
            steps.push(step.get().name() + which(step.get()));
        }
        return "/" + String.join("/", steps);
    }

    /** What tells an element from its siblings of the same name: the publisher's number of it, else its place. */
    private static String which(XmlElement element) {
        Optional<XmlElement.Attribute> number = element.attribute("nr");
        if (number.isPresent()) {
            return "[@nr='" + number.get().value().verbatim() + "']";
        }
        return element.ordinal() == 0 ? "" : "[" + element.ordinal() + "]";
    }

    private static String attributeAt(XmlElement element, int offset) {
        return element.attributes().stream()
                .filter(attribute -> attribute.value().start() <= offset
                        && offset
                                < Math.max(
                                        attribute.value().end(),
                                        attribute.value().start() + 1))
                .findFirst()
                .map(attribute -> "/@" + attribute.name())
                .orElse("");
    }
}

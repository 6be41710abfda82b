package nl.kwalgraaf.parse.xml;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Says whether a text is well-formed XML of a harmless size.
 *
 * <p>The JDK's own StAX reader decides, with every door to other files closed: no DTD, no entities but the five of
 * XML itself. It is asked for a verdict only. Its positions are of no use to us, since it gives none to attributes
 * and counts a line end of two characters as one; {@link XmlTree} finds the places in the text it has passed.
 */
final class XmlJudge {
    private static final String MOST_ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    /** How the JDK's messages begin that tell of one of its limits; the first is that of attributes. */
    private static final String BEYOND_ATTRIBUTES = "JAXP00010002";

    private static final String BEYOND_LIMIT = "JAXP0001";

    /**
     * How large a publisher's XML may be, far beyond the largest known: the whole collection of dossiers in one file.
     *
     * @param characters UTF-16 code units of the file
     * @param depth elements within one another
     * @param attribute UTF-16 code units of one attribute's value
     * @param attributes of one element
     */
    record Limits(int characters, int depth, int attribute, int attributes) {

        static final Limits USUAL = new Limits(256 * 1024 * 1024, 64, 64 * 1024, 1000);
    }

    private final SourceText source;
    private final Limits limits;

    XmlJudge(SourceText source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** What is wrong with the text; empty when it is sound. */
    Optional<Finding> verdict() {
        if (source.length() > limits.characters()) {
            return Optional.of(ParseCode.XML_TOO_LARGE.at(Span.top(source), source.length(), limits.characters()));
        }
        try {
            XMLStreamReader reader = factory()
                    .createXMLStreamReader(new StringReader(source.content().substring(markAtStart(source))));
            try {
                return judge(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException malformed) {
            return Optional.of(finding(malformed));
        }
    }

    /** Length of the byte order mark with which the text begins: 1 or 0. */
    static int markAtStart(SourceText source) {
        return source.content().startsWith("\ufeff") ? 1 : 0;
    }

    private Optional<Finding> judge(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    return Optional.of(ParseCode.XML_DOCTYPE.at(place(reader)));
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        return Optional.of(ParseCode.Variant.ELEMENTS_TOO_DEEP.at(
                                place(reader), reader.getLocalName(), limits.depth()));
                    }
                    for (int at = 0; at < reader.getAttributeCount(); at++) {
                        int length = reader.getAttributeValue(at).length();
                        if (length > limits.attribute()) {
                            return Optional.of(ParseCode.Variant.ATTRIBUTE_TOO_LONG.at(
                                    place(reader),
                                    reader.getAttributeLocalName(at),
                                    reader.getLocalName(),
                                    length,
                                    limits.attribute()));
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return Optional.empty();
    }

    private XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(MOST_ATTRIBUTES, String.valueOf(limits.attributes()));
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read: " + systemId);
        });
        return factory;
    }

    private Finding finding(XMLStreamException malformed) {
        String message = malformed.getMessage();
        int start = message.indexOf("Message: ");
        String reason = (start < 0 ? message : message.substring(start + "Message: ".length())).strip();
        Span where = malformed.getLocation() == null
                ? Span.top(source)
                : place(malformed.getLocation().getLineNumber());
        if (reason.startsWith(BEYOND_ATTRIBUTES)) {
            return ParseCode.Variant.ATTRIBUTES_TOO_MANY.at(where, limits.attributes());
        }
        return reason.startsWith(BEYOND_LIMIT)
                ? ParseCode.Variant.BEYOND_ANY_READER.at(where, reason)
                : ParseCode.XML_MALFORMED.at(where, reason);
    }

    private Span place(XMLStreamReader reader) {
        return place(reader.getLocation().getLineNumber());
    }

    private Span place(int line) {
        if (source.lineCount() == 0) {
            return Span.top(source);
        }
        return Span.of(source, source.line(Math.max(1, Math.min(line, source.lineCount()))));
    }
}

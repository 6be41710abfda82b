package nl.kwalgraaf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/** The text of an OpenDocument text (OpenDocument 1.3 part 3, section 5), a paragraph a line. */
final class OdtText {
    /** What is deleted, noted in the margin, at the foot of a page, or drawn is not what the document says. */
    private static final Set<String> UNSEEN = Set.of("tracked-changes", "annotation", "note", "forms", "ruby-text");

    private final LeftOut left = new LeftOut();

    private final Flow flow = new Flow();
    private final Set<String> numbered = new HashSet<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Set<String> bold = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();

    /** Whether each of the open marks within a paragraph makes its words bold. */
    private final Deque<Boolean> spans = new ArrayDeque<>();

    /** The bold words with which the paragraph begins, while no others have come. */
    private final StringBuilder label = new StringBuilder();

    private boolean leading;
    private int inText;

    /** A list that is open, and how far it has come. */
    private static final class OpenList {
        private final boolean counts;
        private int number;

        OpenList(boolean counts) {
            this.counts = counts;
        }
    }

    private OdtText() {}

    static Outcome<SourceText> read(String name, byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    XMLInputFactory factory = XMLInputFactory.newFactory();
                    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
                    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
                    OdtText text = new OdtText();
                    text.read(factory.createXMLStreamReader(zip));
                    SourceText said = text.flow.text(name);
                    return Outcome.of(said, text.left.findings(said));
                }
            }
            return Refusal.damaged(FileKind.ODT, name);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return Refusal.damaged(FileKind.ODT, name);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (UNSEEN.contains(name)) {
                    if (name.equals("note")) {
                        left.note();
                    }
                    skip(xml);
                } else if (name.equals("span") && hidden.contains(attribute(xml, "style-name"))) {
                    left.hidden(skip(xml));
                } else if (name.equals("list-style")) {
                    style = attribute(xml, "name");
                } else if (name.equals("list-level-style-number")
                        && attribute(xml, "level").equals("1")) {
                    numbered.add(style);
                } else if (name.equals("style")) {
                    style = attribute(xml, "name");
                } else if (name.equals("text-properties")
                        && attribute(xml, "font-weight").equals("bold")) {
                    bold.add(style);
                } else if (name.equals("text-properties")
                        && attribute(xml, "display").equals("none")) {
                    hidden.add(style);
                } else {
                    begin(name, xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && inText > 0) {
                words(xml.getText());
            }
        }
    }

    /** Bold words before the rest of their paragraph are a label over it. */
    private void words(String words) {
        if (leading && spans.contains(true)) {
            label.append(words);
        } else if (leading && !words.isBlank()) {
            leading = false;
            boolean begins =
                    lists.isEmpty() && Character.isUpperCase(words.strip().charAt(0));
            if (Flow.mayBeLabel(label.toString()) && (label.toString().strip().endsWith(":") || begins)) {
                flow.line();
            }
        }
        flow.add(words);
    }

    private void begin(String name, XMLStreamReader xml) {
        switch (name) {
            case "h", "p" -> {
                if (name.equals("h")) {
                    flow.heading();
                } else if (lists.isEmpty()) {
                    flow.block();
                } else {
                    flow.line();
                }
                inText++;
                leading = true;
                label.setLength(0);
            }
            case "span" -> spans.push(bold.contains(attribute(xml, "style-name")));
            case "list" -> {
                String style = attribute(xml, "style-name");
                boolean nested = !lists.isEmpty();
                if (!nested) {
                    flow.block();
                }
                lists.push(new OpenList(style.isEmpty() && nested ? lists.peek().counts : numbered.contains(style)));
            }
            case "list-item" -> {
                OpenList list = lists.peek();
                flow.item(list != null && list.counts ? ++list.number + "." : "-", 0);
            }
            case "table-row" -> flow.block();
            case "table-cell" -> {
                flow.line();
                lists.push(new OpenList(false));
            }
            case "line-break" -> flow.line();
            case "tab", "s" -> flow.add(" ");
            default -> {
                // A mark within a paragraph, or what only holds others.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "span" -> spans.pop();
            case "h", "p" -> {
                inText--;
                if (lists.isEmpty()) {
                    flow.block();
                } else {
                    flow.line();
                }
            }
            case "list" -> {
                lists.pop();
                if (lists.isEmpty()) {
                    flow.block();
                }
            }
            case "table-cell" -> {
                lists.pop();
                flow.line();
            }
            case "table-row", "table" -> flow.block();
            default -> {
                // Nothing ends with it.
            }
        }
    }

    /** Passes over an element, and says how many letters are in it; of the tracked changes it counts what they delete. */
    private int skip(XMLStreamReader xml) throws XMLStreamException {
        int letters = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            letters += event == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 0;
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("deletion")) {
                left.deletion();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return letters;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }
}

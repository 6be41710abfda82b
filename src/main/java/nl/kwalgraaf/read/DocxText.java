package nl.kwalgraaf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLevelText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a document of Word (ECMA-376 part 1, section 17), a paragraph a line; heads and feet of pages and notes
 * stand elsewhere in it and are left out.
 *
 * <p>POI opens the package and knows its lists and styles. Its own text holds what was deleted and lacks what stands in
 * content controls and text boxes, so the elements are gone through here.
 */
final class DocxText {
    /** They say something about what is in them, and are not seen. */
    private static final Set<String> AROUND = Set.of(
            "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo");

    private final XWPFDocument document;
    private final Flow flow = new Flow();
    private final LeftOut left = new LeftOut();

    /** How far each numbered list has come, by its number and depth. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private DocxText(XWPFDocument document) {
        this.document = document;
    }

    static Outcome<SourceText> read(String name, byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(StrictDocx.loosened(bytes)))) {
            DocxText text = new DocxText(document);
            text.blocks(document.getDocument().getBody().getDomNode());
            SourceText said = text.flow.text(name);
            return Outcome.of(said, text.left.findings(said));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // POI answers broken packages with exceptions of many kinds.
            return Refusal.damaged(FileKind.DOCX, name);
        }
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                boolean choice = element.getLocalName().equals("AlternateContent");
                children.addAll(
                        choice
                                ? children(element).stream()
                                        .limit(1)
                                        .flatMap(first -> children(first).stream())
                                        .toList()
                                : List.of(element));
            }
        }
        return children;
    }

    private void blocks(Node parent) {
        for (Element element : children(parent)) {
            switch (element.getLocalName()) {
                case "p" -> paragraph(element);
                case "tbl" -> {
                    rows(element);
                    flow.block();
                }
                default -> {
                    if (AROUND.contains(element.getLocalName())) {
                        flow.block();
                        blocks(element);
                        flow.block();
                    }
                }
            }
        }
    }

    private void rows(Node table) {
        for (Element element : children(table)) {
            if (element.getLocalName().equals("tr")
                    && child(element, "trPr").flatMap(row -> child(row, "del")).isEmpty()) {
                flow.block();
                cells(element);
            } else if (AROUND.contains(element.getLocalName())) {
                rows(element);
            }
        }
    }

    private void cells(Node row) {
        for (Element element : children(row)) {
            if (element.getLocalName().equals("tc")) {
                flow.line();
                blocks(element);
                flow.line();
            } else if (AROUND.contains(element.getLocalName())) {
                cells(element);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Words words = new Words(mark(paragraph));
        words.read(paragraph);
        String text = words.said.toString();
        if (text.isBlank()) {
            flow.block();
        } else {
            if (words.mark.isEmpty()) {
                flow.block();
            } else {
                flow.item(words.mark, 0);
            }
            flow.putMark(text);
            text.lines().forEach(line -> {
                flow.add(line);
                flow.line();
            });
            if (words.mark.isEmpty()) {
                flow.block();
            }
        }
        for (Element box : words.boxes) {
            flow.block();
            blocks(box);
        }
    }

    /** The words of one paragraph, with a line end behind a bold label, and the text boxes that hang on it. */
    private final class Words {
        private final String mark;
        private final StringBuilder said = new StringBuilder();
        private final StringBuilder bold = new StringBuilder();
        private final List<Element> boxes = new ArrayList<>();
        private boolean leading;

        Words(String mark) {
            this.mark = mark;
            this.leading = mark.isEmpty();
        }

        private void read(Node parent) {
            for (Element element : children(parent)) {
                if (element.getLocalName().equals("r")) {
                    run(element);
                } else if (AROUND.contains(element.getLocalName())) {
                    read(element);
                } else if (element.getLocalName().equals("del")) {
                    left.deletion();
                }
            }
        }

        private void run(Element run) {
            if (is(run, "vanish")) {
                children(run).forEach(part -> left.hidden(text(part).length()));
                return;
            }
            StringBuilder words = new StringBuilder();
            for (Element part : children(run)) {
                switch (part.getLocalName()) {
                    case "t" -> words.append(text(part));
                    case "tab", "ptab" -> words.append('\t');
                    case "br", "cr" -> words.append('\n');
                    case "noBreakHyphen" -> words.append('\u2011');
                    case "sym" -> {
                        String sign = value(part, "char");
                        words.append(sign.matches("[0-9A-Fa-f]{4}") ? (char) Integer.parseInt(sign, 16) : '\ufffd');
                    }
                    case "drawing", "pict", "object" -> boxes(part);
                    case "footnoteReference", "endnoteReference" -> left.note();
                    default -> {
                        // Instructions of fields, remarks in the margin.
                    }
                }
            }
            add(words.toString(), isBold(run));
        }

        private void add(String words, boolean isBold) {
            if (leading && isBold && !words.contains("\n")) {
                bold.append(words);
            } else if (leading && !words.isBlank()) {
                leading = false;
                boolean label = Flow.mayBeLabel(bold.toString())
                        && !said.toString().contains("\n")
                        && (bold.toString().strip().endsWith(":")
                                || Character.isUpperCase(words.strip().charAt(0)));
                said.append(label ? "\n" : "");
            }
            said.append(words);
        }

        private void boxes(Node drawing) {
            for (Element element : children(drawing)) {
                if (element.getLocalName().equals("txbxContent")) {
                    boxes.add(element);
                } else {
                    boxes(element);
                }
            }
        }
    }

    private static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getLocalName().equals(name))
                .findFirst();
    }

    /** Whether a run has this property on (section 17.17.4). */
    private static boolean is(Element run, String property) {
        return child(run, "rPr")
                .flatMap(properties -> child(properties, property))
                .filter(on -> !Set.of("0", "false", "off").contains(value(on, "val")))
                .isPresent();
    }

    /** Whether its letters are bold, by themselves or by their style. */
    private boolean isBold(Element run) {
        return is(run, "b")
                || child(run, "rPr")
                        .flatMap(properties -> child(properties, "rStyle"))
                        .flatMap(style -> style(value(style, "val")))
                        .filter(style -> is((Element) style.getCTStyle().getDomNode(), "b"))
                        .isPresent();
    }

    private Optional<XWPFStyle> style(String name) {
        return Optional.ofNullable(document.getStyles()).map(styles -> styles.getStyle(name));
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof CharacterData ? child.getNodeValue() : "");
        }
        return text.toString();
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(element.getNamespaceURI(), attribute);
    }

    /** The number or point that Word shows before the paragraph and keeps apart from its words. */
    private String mark(Element paragraph) {
        Optional<Element> properties = child(paragraph, "pPr");
        if (properties
                .flatMap(each -> child(each, "pStyle"))
                .filter(style -> isHeading(value(style, "val")))
                .isPresent()) {
            return "";
        }
        Optional<Element> list = properties.flatMap(each -> child(each, "numPr"));
        Optional<String> id = list.flatMap(each -> child(each, "numId")).map(each -> value(each, "val"));
        if (id.isEmpty()) {
            return properties
                            .flatMap(each -> child(each, "pStyle"))
                            .filter(style -> isBulletByStyle(value(style, "val")))
                            .isPresent()
                    ? "-"
                    : "";
        }
        int depth = list.flatMap(each -> child(each, "ilvl"))
                .map(each -> Integer.parseInt(value(each, "val")))
                .orElse(0);
        Optional<CTLvl> level = level(new BigInteger(id.get()), depth);
        String format = level.map(CTLvl::getNumFmt)
                .map(CTNumFmt::getVal)
                .map(Object::toString)
                .orElse("bullet");
        String text = level.map(CTLvl::getLvlText).map(CTLevelText::getVal).orElse("");
        if (id.get().equals("0") || format.equals("none")) {
            return "";
        }
        if (format.equals("bullet") || !text.contains("%")) {
            return "-";
        }
        int number = numbers.merge(id.get() + "/" + depth, 1, Integer::sum);
        String end = text.endsWith(")") ? ")" : ".";
        boolean letters = format.equals("lowerLetter") && number <= 26;
        return (letters ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number)) + end;
    }

    private Optional<CTLvl> level(BigInteger list, int depth) {
        return Optional.ofNullable(document.getNumbering())
                .flatMap(numbering -> Optional.ofNullable(numbering.getNum(list))
                        .map(num -> numbering.getAbstractNum(
                                num.getCTNum().getAbstractNumId().getVal())))
                .map(XWPFAbstractNum::getCTAbstractNum)
                .flatMap(numbered -> numbered.getLvlList().stream()
                        .filter(level ->
                                level.getIlvl() == null || level.getIlvl().intValue() == depth)
                        .findFirst());
    }

    /** A heading may be numbered, but is no item. */
    private boolean isHeading(String style) {
        return style(style)
                .filter(named -> named.getName() != null
                        && named.getName().toLowerCase(Locale.ROOT).startsWith("heading"))
                .isPresent();
    }

    /** The style of a list may say that its paragraphs are items; that of a heading counts chapters, which the text need not. */
    private boolean isBulletByStyle(String name) {
        return style(name)
                .map(style -> style.getCTStyle().getPPr())
                .map(CTPPrGeneral::getNumPr)
                .map(CTNumPr::getNumId)
                .flatMap(id -> level(id.getVal(), 0))
                .map(CTLvl::getNumFmt)
                .filter(format -> format.getVal().toString().equals("bullet"))
                .isPresent();
    }
}

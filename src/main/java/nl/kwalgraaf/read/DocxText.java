package nl.kwalgraaf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLevelText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** The text of a document of Word (ECMA-376), a paragraph a line; heads and feet of pages stand elsewhere in it and are left out. */
final class DocxText {
    private final Flow flow = new Flow();

    /** How far each numbered list has come, by its number and depth. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private DocxText() {}

    static Outcome<SourceText> read(String name, byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(StrictDocx.loosened(bytes)))) {
            DocxText text = new DocxText();
            text.body(document.getBodyElements());
            return Outcome.of(text.flow.text(name), List.of());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // POI answers broken packages with exceptions of many kinds.
            return Refusal.damaged(FileKind.DOCX, name);
        }
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else if (element instanceof XWPFSDT control) {
                flow.block();
                control.getContent().getText().lines().forEach(line -> {
                    flow.add(line);
                    flow.line();
                });
                flow.block();
            }
        }
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            flow.block();
            for (XWPFTableCell cell : row.getTableCells()) {
                flow.line();
                body(cell.getBodyElements());
                flow.line();
            }
        }
        flow.block();
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = words(paragraph);
        if (text.isBlank()) {
            flow.block();
            return;
        }
        String mark = mark(paragraph);
        if (mark.isEmpty()) {
            flow.block();
        } else {
            flow.item(mark, 0);
        }
        flow.putMark(text);
        lines(text);
        if (mark.isEmpty()) {
            flow.block();
        } else {
            flow.line();
        }
    }

    private void lines(String text) {
        text.lines().forEach(line -> {
            flow.add(line);
            flow.line();
        });
    }

    /** The words of the paragraph without what was deleted from it, and with a line end behind a bold label. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        StringBuilder bold = new StringBuilder();
        boolean leading = paragraph.getNumID() == null;
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                String said = run.text();
                if (leading && run.isBold() && !said.contains("\n")) {
                    bold.append(said);
                } else if (leading && !said.isBlank()) {
                    leading = false;
                    String begun = said.strip();
                    boolean label = Flow.mayBeLabel(bold.toString())
                            && !words.toString().contains("\n")
                            && (bold.toString().strip().endsWith(":") || Character.isUpperCase(begun.charAt(0)));
                    words.append(label ? "\n" : "");
                }
                words.append(said);
            }
        }
        return words.toString();
    }

    /** The number or point that Word shows before the paragraph and keeps apart from its words. */
    private String mark(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null) {
            return isBulletByStyle(paragraph) ? "-" : "";
        }
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        Optional<CTLvl> level = level(paragraph, list, depth);
        String format = level.map(CTLvl::getNumFmt)
                .map(CTNumFmt::getVal)
                .map(Object::toString)
                .orElse("bullet");
        String text = level.map(CTLvl::getLvlText).map(CTLevelText::getVal).orElse("");
        if (list.signum() == 0 || format.equals("none")) {
            return "";
        }
        if (format.equals("bullet") || !text.contains("%")) {
            return "-";
        }
        int number = numbers.merge(list + "/" + depth, 1, Integer::sum);
        String end = text.endsWith(")") ? ")" : ".";
        boolean letters = format.equals("lowerLetter") && number <= 26;
        return (letters ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number)) + end;
    }

    private static Optional<CTLvl> level(XWPFParagraph paragraph, BigInteger list, int depth) {
        return Optional.ofNullable(paragraph.getDocument().getNumbering())
                .flatMap(numbering -> Optional.ofNullable(numbering.getNum(list))
                        .map(num -> numbering.getAbstractNum(
                                num.getCTNum().getAbstractNumId().getVal())))
                .map(XWPFAbstractNum::getCTAbstractNum)
                .flatMap(numbered -> numbered.getLvlList().stream()
                        .filter(level ->
                                level.getIlvl() == null || level.getIlvl().intValue() == depth)
                        .findFirst());
    }

    /** The style of a list may say that its paragraphs are items; that of a heading counts chapters, which the text need not. */
    private static boolean isBulletByStyle(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyle())
                .flatMap(style ->
                        Optional.ofNullable(paragraph.getDocument().getStyles()).map(styles -> styles.getStyle(style)))
                .map(style -> style.getCTStyle().getPPr())
                .map(CTPPrGeneral::getNumPr)
                .map(CTNumPr::getNumId)
                .flatMap(id -> level(paragraph, id.getVal(), 0))
                .map(CTLvl::getNumFmt)
                .filter(format -> format.getVal().toString().equals("bullet"))
                .isPresent();
    }
}

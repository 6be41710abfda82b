package nl.kwalgraaf.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Prints blocks as files of office programs. */
final class OfficePrinter {
    private OfficePrinter() {}

    /** A document of Word, with bold labels and real lists. */
    static byte[] docx(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger bullets = bullets(document);
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.setStyle("Heading" + heading.level());
                    runs(paragraph, heading.text(), false);
                } else if (block instanceof Block.Label label) {
                    runs(document.createParagraph(), label.text(), true);
                } else if (block instanceof Block.Paragraph text) {
                    runs(document.createParagraph(), text.text(), false);
                } else if (block instanceof Block.Items items) {
                    for (String item : items.items()) {
                        XWPFParagraph paragraph = document.createParagraph();
                        paragraph.setNumID(bullets);
                        runs(paragraph, item, false);
                    }
                } else if (block instanceof Block.Table rows) {
                    table(document, rows);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\uf0a7");
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Word parts a text into runs wherever somebody typed at another time. */
    private static void runs(XWPFParagraph paragraph, String text, boolean bold) {
        for (String part : text.split("(?<= e)|(?<=kt)")) {
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            run.setText(part);
        }
    }

    private static void table(XWPFDocument document, Block.Table rows) {
        XWPFTable table =
                document.createTable(rows.rows().size(), rows.rows().get(0).size());
        for (int row = 0; row < rows.rows().size(); row++) {
            for (int column = 0; column < rows.rows().get(row).size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                String[] lines = rows.rows().get(row).get(column).split("\n");
                for (int at = 0; at < lines.length; at++) {
                    XWPFParagraph paragraph = at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
                    runs(paragraph, lines[at], false);
                }
            }
        }
    }

    /** An OpenDocument text, as LibreOffice writes it. */
    static byte[] odt(List<Block> blocks) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.3\"><office:body>"
                + "<office:text><text:sequence-decls/>");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                xml.append("<text:h text:outline-level=\"")
                        .append(heading.level())
                        .append("\">")
                        .append(escaped(heading.text()))
                        .append("</text:h>");
            } else if (block instanceof Block.Label label) {
                xml.append("<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">")
                        .append(escaped(label.text()))
                        .append("</text:span></text:p>");
            } else if (block instanceof Block.Paragraph text) {
                xml.append("<text:p>").append(escaped(text.text())).append("</text:p>");
            } else if (block instanceof Block.Items items) {
                xml.append("<text:list text:style-name=\"L1\">");
                items.items()
                        .forEach(item -> xml.append("<text:list-item><text:p>")
                                .append(escaped(item))
                                .append("</text:p></text:list-item>"));
                xml.append("</text:list>");
            } else if (block instanceof Block.Table table) {
                table(table, xml);
            }
        }
        xml.append("</office:text></office:body></office:document-content>");
        return zip(xml.toString());
    }

    private static void table(Block.Table table, StringBuilder xml) {
        xml.append("<table:table><table:table-column/>");
        for (List<String> row : table.rows()) {
            xml.append("<table:table-row>");
            for (String cell : row) {
                xml.append("<table:table-cell>");
                cell.lines()
                        .forEach(line ->
                                xml.append("<text:p>").append(escaped(line)).append("</text:p>"));
                xml.append("</table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        xml.append("</table:table>");
    }

    private static byte[] zip(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

package nl.kwalgraaf.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDF files made for the tests: text in one column, a line an element, blank lines as space. */
public final class PdfDocuments {
    private static final float SIZE = 8;
    private static final float LEADING = 10;
    private static final float MARGIN = 40;

    private PdfDocuments() {}

    /** A PDF with these pages; a page without lines has no text. */
    public static byte[] of(List<List<String>> pages) {
        try (PDDocument pdf = document(pages)) {
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same under a password, which may be empty: then anybody may open it, but not change it. */
    public static byte[] protectedBy(String password, List<List<String>> pages) {
        try (PDDocument pdf = document(pages)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("the owner", password, AccessPermission.getOwnerAccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is read of a PDF. */
    static String text(PDDocument pdf) throws IOException {
        return DocumentReader.read("x", bytes(pdf)).value().orElseThrow().content();
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (List<String> lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(font, SIZE);
                float height = page.getMediaBox().getHeight() - MARGIN;
                for (String line : lines) {
                    if (!line.isBlank()) {
                        content.beginText();
                        content.newLineAtOffset(MARGIN, height);
                        content.showText(line.strip());
                        content.endText();
                    }
                    height -= LEADING;
                }
            }
        }
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}

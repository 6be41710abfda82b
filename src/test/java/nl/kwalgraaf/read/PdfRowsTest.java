package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Tables with lines between their rows, and each label beside the middle of its text. */
final class PdfRowsTest {
    private static final float LEADING = 12;

    /**
     * Of each page its lines: a text, behind it a label on its height or half a line lower, a line under its words, a line
     * drawn across.
     */
    private static String text(List<List<String>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    float y = 780;
                    for (String line : lines) {
                        if (line.isEmpty()) {
                            y -= LEADING / 2;
                        } else if (line.equals("-")) {
                            content.addRect(50, y + LEADING / 2, 120, 0.75f);
                            content.addRect(170, y + LEADING / 2, 300, 0.75f);
                            content.fill();
                            y -= LEADING / 2;
                        } else if (line.equals("_")) {
                            content.addRect(175, y + LEADING - 2, 60, 0.75f);
                            content.fill();
                        } else {
                            boolean label = line.startsWith("|") || line.startsWith("=");
                            float height = line.startsWith("|") ? y + LEADING / 2 : label ? y + LEADING : y;
                            content.beginText();
                            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                            content.newLineAtOffset(label ? 55 : 175, height);
                            content.showText(label ? line.substring(1) : line);
                            content.endText();
                            y -= label ? 0 : LEADING;
                        }
                    }
                }
            }
            return PdfDocuments.text(pdf);
        }
    }

    @Test
    void a_label_stands_above_all_text_of_its_row() throws IOException {
        assertThat(text(List.of(
                        List.of("-", "Een", "is er", "=Context", "veel.", "-", "Twee", "|Resultaat", "is het", "-"))))
                .isEqualTo("Context\nEen\nis er\nveel.\n\nResultaat\nTwee\nis het\n");
    }

    @Test
    void the_label_of_a_row_over_two_pages_stands_above_its_first_line() throws IOException {
        assertThat(text(List.of(
                        List.of("-", "Een", "=Context", "-", "Twee", "is het"),
                        List.of("en", "|Resultaat", "meer", "-", "Drie", "|Gedrag", "is genoeg", "-"))))
                .isEqualTo("Context\nEen\n\nResultaat\nTwee\nis het\nen\nmeer\n\nGedrag\nDrie\nis genoeg\n");
    }

    @Test
    void a_label_of_two_lines_stands_beside_items_that_are_apart() throws IOException {
        List<String> row = List.of("Een", "", "twee", "=Vakkennis en", "", "drie", "=vaardigheden", "", "vier.");
        List<String> lines = new ArrayList<>(List.of("-", "Nul", "is", "=Context", "-"));
        lines.addAll(row);
        lines.add("-");
        assertThat(text(List.of(lines)))
                .isEqualTo("Context\nNul\nis\n\nVakkennis en vaardigheden\nEen\ntwee\ndrie\nvier.\n");
    }

    @Test
    void a_line_under_words_parts_no_rows() throws IOException {
        assertThat(text(List.of(List.of(
                        "-", "Een", "_", "is er", "=Context", "veel.", "-", "Twee", "|Resultaat", "is het", "-"))))
                .isEqualTo("Context\nEen\nis er\nveel.\n\nResultaat\nTwee\nis het\n");
    }
}

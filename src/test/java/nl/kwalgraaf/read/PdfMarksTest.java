package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Lists whose points are drawn. */
class PdfMarksTest {
    private static final float BASE = 700;

    /** What is drawn before "kneedt" at 100 points, in letters of ten. */
    private interface Drawing {
        void draw(PDPageContentStream page) throws IOException;
    }

    private static String text(Drawing drawing) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                drawing.draw(content);
                for (String words : List.of("De bakker:", "kneedt", "het deeg", "bakt")) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    content.newLineAtOffset(words.startsWith("De") ? 50 : 100, height(words));
                    content.showText(words);
                    content.endText();
                }
            }
            return PdfDocuments.text(pdf);
        }
    }

    private static float height(String words) {
        return switch (words) {
            case "De bakker:" -> BASE + 12;
            case "kneedt" -> BASE;
            case "het deeg" -> BASE - 12;
            default -> BASE - 24;
        };
    }

    private static void square(PDPageContentStream page, float x, float y, float wide, float high) throws IOException {
        page.addRect(x, y, wide, high);
        page.fill();
    }

    /** As Word does it in a list within a list. */
    @Test
    void a_letter_of_a_font_of_its_own_is_a_mark() throws IOException {
        assertThat(text(page -> letter(page, "o", Standard14Fonts.FontName.COURIER)))
                .isEqualTo(MARKED);
        assertThat(text(page -> letter(page, "o", Standard14Fonts.FontName.HELVETICA_BOLD)))
                .isEqualTo("De bakker:\no kneedt\nhet deeg\nbakt\n");
        assertThat(text(page -> letter(page, "3", Standard14Fonts.FontName.COURIER)))
                .isEqualTo("De bakker:\n3 kneedt\nhet deeg\nbakt\n");
    }

    private static void letter(PDPageContentStream page, String letter, Standard14Fonts.FontName font)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(font), 10);
        page.newLineAtOffset(85, BASE);
        page.showText(letter);
        page.endText();
    }

    private static final String MARKED = "De bakker:\n\u2022 kneedt\nhet deeg\nbakt\n";
    private static final String PLAIN = "De bakker:\nkneedt\nhet deeg\nbakt\n";

    @Test
    void a_point_drawn_before_a_line_is_its_mark() throws IOException {
        assertThat(text(page -> square(page, 88, BASE + 2, 3, 3))).isEqualTo(MARKED);
        assertThat(text(page -> {
                    page.moveTo(88, BASE + 3);
                    page.curveTo(88, BASE + 5, 91, BASE + 5, 91, BASE + 3);
                    page.curveTo(91, BASE + 1, 88, BASE + 1, 88, BASE + 3);
                    page.stroke();
                }))
                .isEqualTo(MARKED);
        assertThat(text(page -> {
                    page.saveGraphicsState();
                    page.transform(Matrix.getScaleInstance(0.5f, 0.5f));
                    square(page, 176, 2 * (BASE + 2), 6, 6);
                    page.restoreGraphicsState();
                }))
                .isEqualTo(MARKED);
    }

    @Test
    void what_is_no_point_is_no_mark() throws IOException {
        assertThat(text(page -> square(page, 70, BASE + 3, 20, 1.5f))).isEqualTo(PLAIN);
        assertThat(text(page -> square(page, 88, BASE + 2, 1, 1))).isEqualTo(PLAIN);
        assertThat(text(page -> square(page, 86, BASE, 10, 10))).isEqualTo(PLAIN);
        assertThat(text(page -> square(page, 85, BASE + 2, 5, 3))).isEqualTo(PLAIN);
    }

    @Test
    void a_point_far_from_the_words_or_off_their_line_is_no_mark() throws IOException {
        assertThat(text(page -> square(page, 66, BASE + 2, 3, 3))).isEqualTo(PLAIN);
        assertThat(text(page -> square(page, 68, BASE + 2, 3, 3))).isEqualTo(MARKED);
        assertThat(text(page -> square(page, 105, BASE + 2, 3, 3))).isEqualTo(PLAIN);
        assertThat(text(page -> square(page, 88, BASE + 24, 3, 3))).isEqualTo(PLAIN);
    }

    @Test
    void a_clip_path_draws_nothing() throws IOException {
        assertThat(text(page -> {
                    page.addRect(0, 0, 600, 800);
                    page.clip();
                    square(page, 88, BASE + 2, 3, 3);
                }))
                .isEqualTo(MARKED);
    }
}

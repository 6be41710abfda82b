package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as {@link PdfColumnsTest} has them: twelve points apart, twenty where an empty line parts them. */
class RaisedLabelsTest {
    private static final String HEADING = "50:B1-K1: Bakt brood en taarten";

    @Test
    void a_line_under_the_head_of_each_page_is_none_between_rows() {
        List<List<PdfLine>> pages = List.of(
                belowOneLine(
                        HEADING, "", "50:Complexiteit|160:Een.", "160:Twee.", "", "50:Gedrag|160:Drie.", "160:Vier."),
                belowOneLine("160:en meer.", "160:Nog meer.", "", "50:Resultaat|160:Vijf.", "160:Zes."));
        assertThat(PdfColumns.texts(pages).pages().get(1).orElse(""))
                .isEqualTo("en meer.\nNog meer.\n\nResultaat\nVijf.\nZes.\n");
    }

    private static List<PdfLine> belowOneLine(String... lines) {
        return PdfColumnsTest.page(lines).stream()
                .map(line -> new PdfLine(line.y(), line.height(), line.words(), 1))
                .toList();
    }
}

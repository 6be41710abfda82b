package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as {@link PdfColumnsTest} has them: twelve points apart, twenty where an empty line parts them. */
class RaisedLabelsTest {
    private static final String HEADING = "50:B1-K1: Bakt brood en taarten";
    /** Three tables, of which the first of a page shows nothing: its text may go on from the page before. */
    private static final String[] MIDDLE = {
        HEADING, "", "160:Het werk", "50:Context|160:is er", "160:zwaar.", "",
        HEADING, "", "160:Hij is", "50:Resultaat|160:altijd", "160:klaar.", "",
        HEADING, "", "160:Het brood", "50:Gedrag|160:is er", "160:gaar.", ""
    };

    private static String text(String[] before, String... lines) {
        List<String> all = new ArrayList<>(Arrays.asList(before));
        all.addAll(Arrays.asList(lines));
        return PdfColumns.texts(List.of(PdfColumnsTest.page(all.toArray(String[]::new))))
                .pages()
                .get(0)
                .orElse("");
    }

    @Test
    void a_label_comes_before_all_of_its_text() {
        assertThat(text(MIDDLE))
                .isEqualTo("B1-K1: Bakt brood en taarten\n\nContext\nHet werk\nis er\nzwaar.\n\n"
                        + "B1-K1: Bakt brood en taarten\n\nResultaat\nHij is\naltijd\nklaar.\n\n"
                        + "B1-K1: Bakt brood en taarten\n\nGedrag\nHet brood\nis er\ngaar.\n");
    }

    @Test
    void as_many_lines_of_a_text_stand_below_its_label_as_above_it() {
        assertThat(text(
                        MIDDLE,
                        HEADING,
                        "",
                        "160:Een.",
                        "160:Twee.",
                        "50:Complexiteit|160:Drie.",
                        "160:Vier.",
                        "160:Vijf.",
                        "",
                        "160:Zes.",
                        "50:Gedrag|160:Zeven.",
                        "160:Acht."))
                .endsWith("Complexiteit\nEen.\nTwee.\nDrie.\nVier.\nVijf.\n\nGedrag\nZes.\nZeven.\nAcht.\n");
    }

    @Test
    void a_label_of_two_lines_stays_together_and_one_that_is_longer_than_its_text_too() {
        assertThat(text(
                        MIDDLE,
                        HEADING,
                        "",
                        "160:Een.",
                        "50:Vakkennis en|160:Twee.",
                        "50:vaardigheden|160:Drie.",
                        "160:Vier.",
                        "",
                        "50:Aard van|160:Vijf.",
                        "50:het keuzedeel"))
                .endsWith("Vakkennis en vaardigheden\nEen.\nTwee.\nDrie.\nVier.\n\nAard van het keuzedeel\nVijf.\n");
    }

    @Test
    void a_text_ends_where_more_room_is_though_another_line_lies_as_near() {
        assertThat(text(
                        MIDDLE,
                        HEADING,
                        "",
                        "160:Een.",
                        "50:Complexiteit|160:Twee.",
                        "160:Drie.",
                        "160:Vier.",
                        "",
                        "160:Vijf.",
                        "50:Gedrag|160:Zes.",
                        "160:Zeven."))
                .endsWith("Complexiteit\nEen.\nTwee.\nDrie.\nVier.\n\nGedrag\nVijf.\nZes.\nZeven.\n");
    }

    @Test
    void what_goes_on_from_the_page_before_stands_before_the_first_label() {
        List<PdfLine> first = PdfColumnsTest.page(MIDDLE);
        List<PdfLine> second = PdfColumnsTest.page(
                "160:rest van", "160:gisteren.", "", "160:Een.", "50:Gedrag|160:Twee.", "160:Drie.", "", HEADING);

        assertThat(PdfColumns.texts(List.of(first, second)).pages().get(1).orElseThrow())
                .startsWith("rest van\ngisteren.\n\nGedrag\nEen.\nTwee.\nDrie.\n");
    }

    @Test
    void one_table_that_begins_above_its_label_is_an_accident() {
        String[] two = Arrays.copyOf(MIDDLE, 12);

        assertThat(text(two)).doesNotContain("Resultaat\nHij is");
    }

    @Test
    void two_tables_among_many_that_begin_beside_their_labels_are_an_accident() {
        List<String> lines = new ArrayList<>(Arrays.asList(MIDDLE));
        for (int table = 0; table < 6; table++) {
            lines.addAll(List.of(HEADING, "", "50:Context|160:Het werk", "160:is zwaar.", ""));
        }

        assertThat(text(lines.toArray(String[]::new))).doesNotContain("Resultaat\nHij is");
        assertThat(text(lines.subList(0, lines.size() - 5).toArray(String[]::new)))
                .contains("Resultaat\nHij is");
    }

    @Test
    void text_that_goes_on_at_the_top_of_pages_shows_nothing() {
        List<PdfLine> page = PdfColumnsTest.page(
                "50:De kop van alle bladzijden staat daar",
                "",
                "160:rest van",
                "160:gisteren.",
                "",
                "50:Gedrag|160:Een.",
                "160:Twee.");

        assertThat(PdfColumns.texts(List.of(page, page, page)).pages().get(2).orElseThrow())
                .endsWith("Gedrag\nEen.\nTwee.\n")
                .contains("gisteren.\n");
    }

    @Test
    void a_label_in_smaller_letters_stands_beside_the_line_that_it_is_a_little_below() {
        List<PdfLine> page = new ArrayList<>();
        for (int table = 0; table < 4; table++) {
            float y = 100 + 100 * table;
            page.addAll(List.of(
                    line(y, 50, "B1-K1: Bakt brood en taarten daar"),
                    line(y + 30, 160, "Een."),
                    line(y + 36, 50, "Context"),
                    line(y + 42, 160, "Twee."),
                    line(y + 54, 160, "Drie."),
                    line(y + 66, 160, "Vier.")));
        }
        assertThat(RaisedLabels.of(
                        List.of(page), List.of(page.stream().map(line -> 160f).toList())))
                .containsExactly(page);
    }

    private static PdfLine line(float y, float x, String text) {
        return new PdfLine(y, 10, List.of(new PdfLine.Word(text, x, x + 5 * text.length(), "Plain")));
    }

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

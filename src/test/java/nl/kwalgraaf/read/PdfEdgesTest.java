package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as lines {@code y:words}; what stands within two points is on one height. */
class PdfEdgesTest {
    private static final PdfEdges.Edge NONE = new PdfEdges.Edge(0, 0);

    private static List<PdfLine> page(String... lines) {
        List<PdfLine> page = new ArrayList<>();
        for (String line : lines) {
            float y = Float.parseFloat(line.substring(0, line.indexOf(':')));
            page.add(new PdfLine(y, 10, List.of(new PdfLine.Word(line.substring(line.indexOf(':') + 1), 50, 99, ""))));
        }
        return page;
    }

    @SafeVarargs
    private static List<PdfEdges.Edge> edges(List<PdfLine>... pages) {
        List<List<PdfLine>> all = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            all.add(page);
        }
        return PdfEdges.of(all);
    }

    @Test
    void what_stands_on_one_height_and_comes_again_is_a_head_or_a_foot_whatever_its_number() {
        assertThat(edges(
                        page("40:Bakker | 9", "90:Basisdeel", "99:a", "800:9 van 10"),
                        page("41.5:Bakker | 10", "90:Gedrag", "99:b", "800:10 van 10")))
                .containsOnly(new PdfEdges.Edge(1, 1));
    }

    @Test
    void heads_of_two_parts_are_heads() {
        assertThat(edges(
                        page("40:Basisdeel", "90:a"),
                        page("40:Basisdeel", "90:b"),
                        page("40:Profieldeel", "90:c"),
                        page("40:Profieldeel", "90:d")))
                .containsOnly(new PdfEdges.Edge(1, 0));
    }

    @Test
    void the_same_words_on_other_heights_are_text() {
        assertThat(edges(page("40:Gedrag", "90:a"), page("43:Gedrag", "90:b"), page("46:Gedrag", "90:c")))
                .containsOnly(NONE);
    }

    @Test
    void one_page_in_three_has_it_at_the_least() {
        List<PdfLine> head = page("40:Bakker");
        PdfEdges.Edge edge = new PdfEdges.Edge(1, 0);
        assertThat(edges(page("301:t"), page("304:u"), page("307:v"), page("310:w"), head, head))
                .containsExactly(NONE, NONE, NONE, NONE, edge, edge);
        assertThat(edges(page("301:t"), page("304:u"), page("307:v"), page("310:w"), page("313:x"), head, head))
                .containsOnly(NONE);
    }

    @Test
    void a_height_on_which_text_begins_too_has_no_head() {
        List<PdfLine> head = page("40:Gedrag");
        List<PdfLine> text = page("40:De bakker bakt.");
        assertThat(edges(head, head, head, head, head, head, text))
                .containsExactly(
                        new PdfEdges.Edge(1, 0),
                        new PdfEdges.Edge(1, 0),
                        new PdfEdges.Edge(1, 0),
                        new PdfEdges.Edge(1, 0),
                        new PdfEdges.Edge(1, 0),
                        new PdfEdges.Edge(1, 0),
                        NONE);
        assertThat(edges(head, head, head, head, head, text)).containsOnly(NONE);
    }

    @Test
    void a_head_has_four_lines_at_the_most() {
        List<PdfLine> page = page("10:a", "20:b", "30:c", "40:d", "50:e", "60:f", "70:g", "80:h", "90:i", "99:j");
        assertThat(edges(page, page)).containsOnly(new PdfEdges.Edge(4, 4));
    }

    @Test
    void a_unit_that_goes_on_is_no_head() {
        assertThat(edges(page("40:B1-K1: Bakt brood", "90:a"), page("40:B1-K1: Bakt brood", "90:b")))
                .containsOnly(NONE);
    }

    @Test
    void a_page_of_furniture_alone_has_each_line_once() {
        assertThat(edges(page("40:Bakker"), page("40:Bakker"))).containsOnly(new PdfEdges.Edge(1, 0));
    }
}

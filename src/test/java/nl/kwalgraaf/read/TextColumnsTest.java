package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;

/** Texts that show where words stood on their page. */
class TextColumnsTest {
    private static final String LAID_OUT = """
             B1-K1: Bakt brood

             Complexiteit           De bakker begint 's nachts
                                    en werkt met ovens
                                    en met deeg.

             Vakkennis en           De bakker:
             vaardigheden           • kent meel
                                    • kan kneden.
            """;

    private static final String SAID = """
            B1-K1: Bakt brood

            Complexiteit
            De bakker begint 's nachts
            en werkt met ovens
            en met deeg.

            Vakkennis en vaardigheden
            De bakker:
            • kent meel
            • kan kneden.
            """;

    private static SourceText read(String text) {
        return DocumentReader.read("x.txt", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    @Test
    void a_label_comes_before_the_text_beside_it() {
        assertThat(read(LAID_OUT).content()).isEqualTo(SAID);
    }

    @Test
    void places_lead_back_to_the_text_as_it_is() {
        SourceText said = read(LAID_OUT);
        int at = said.content().indexOf("kent meel");
        Span span = new Span(said, at, at + "kent meel".length()).inDocument();

        assertThat(span.verbatim()).isEqualTo("kent meel");
        assertThat(span.firstLine()).isEqualTo(8);
        // The label stands on two lines, with text between them.
        int label = said.content().indexOf("Vakkennis");
        assertThat(new Span(said, label, label + "Vakkennis en vaardigheden".length())
                        .inDocument()
                        .verbatim())
                .matches("(?s)Vakkennis en +De bakker:\n +vaardigheden");
    }

    @Test
    void a_tab_leads_to_a_column() {
        String tabbed = "Context\t\tDe bakker\n\t\tbakt\n\t\tbrood\n\t\ten taart.\nComplexiteit\tWeinig.\n";

        assertThat(read(tabbed).content())
                .isEqualTo("Context\nDe bakker\nbakt\nbrood\nen taart.\n\nComplexiteit\nWeinig.\n");
    }

    @Test
    void pages_stay_pages() {
        SourceText said = read(LAID_OUT + "\f" + LAID_OUT);

        assertThat(said.content().replace("\n\n", "\n")).isEqualTo((SAID + "\f\n" + SAID).replace("\n\n", "\n"));
    }

    /** Of twelve lines two begin at the right: less than one in five. */
    @Test
    void a_text_with_one_table_is_left_as_it_is() {
        String table = "De bakker bakt.\n".repeat(9) + """
                P1 Bakker                         3
                P2 Gespecialiseerd bakker         4
                                                  Nee
                                                  Ja
                                                  Ja
                """;

        assertThat(read(table + "x\n".repeat(2)).content()).isEqualTo(table + "x\n".repeat(2));
        assertThat(read(table).content()).isNotEqualTo(table);
    }

    @Test
    void a_text_whose_words_are_parted_by_one_space_has_no_columns() {
        String plain = "Context De bakker\n                bakt\n                brood\n                en meer.\n";

        assertThat(read(plain).content()).isEqualTo(plain);
    }
}

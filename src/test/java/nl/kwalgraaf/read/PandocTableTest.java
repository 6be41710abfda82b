package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;

/** Markdown as pandoc writes it, and rows between bars as people paste them (pandoc's manual, "Tables"). */
class PandocTableTest {
    private static SourceText read(String markdown) {
        return DocumentReader.read("x.md", markdown.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    @Test
    void rows_under_dashes_are_parted_by_empty_lines() {
        assertThat(read("""
                        # Overzicht

                          -------------------------- --------------------
                          B1-K1 Bakt brood voor de   B1-K1-W1 Kneedt\\
                          winkel                     B1-K1-W2 Bakt

                          B1-K2 Bakt taart           B1-K2-W1 Versiert
                          -------------------------- --------------------

                        Meer
                        """).content()).isEqualTo("""
                        Overzicht

                        B1-K1 Bakt brood voor de
                        winkel
                        B1-K1-W1 Kneedt
                        B1-K1-W2 Bakt

                        B1-K2 Bakt taart
                        B1-K2-W1 Versiert

                        Meer
                        """);
    }

    /** Pandoc 2.17 breaks what is wider than its cell, so that the end of it fills a line. */
    @Test
    void a_word_that_is_broken_over_two_lines_of_a_cell_is_whole() {
        assertThat(read("""
                        # D1-K1: Bakt mediastukken

                        +------------------+------------------------------------+
                        | **Vera           | De bakker werkt zelf.              |
                        | ntwoordelijkheid |                                    |
                        | en               | - kneedt;\\                         |
                        | z                | - bakt van deeg en gist            |
                        | elfstandigheid** |                                    |
                        +------------------+------------------------------------+
                        | **Typerende      | Hij is vlug                        |
                        | beroepshouding** |                                    |
                        +------------------+------------------------------------+
                        | Bakt de/media    | De                                 |
                        | Bakt/me          | honderdertigste                    |
                        | diastukken_hier_ | van                                |
                        | Bakt_            | opleidingengaarn                   |
                        +------------------+------------------------------------+
                        """).content()).isEqualTo("""
                        D1-K1: Bakt mediastukken

                        Verantwoordelijkheid
                        en
                        zelfstandigheid
                        De bakker werkt zelf.

                        - kneedt;
                        - bakt van deeg en gist

                        Typerende
                        beroepshouding
                        Hij is vlug

                        Bakt de/media
                        Bakt/mediastukken_hier_
                        Bakt_
                        De
                        honderdertigste
                        van
                        opleidingengaarn
                        """);
    }

    @Test
    void rows_without_empty_lines_are_one_line_each() {
        assertThat(read("""
                          ---------- --- -----
                          P1 Bakker  3   Nee
                          P2 Kok     4   Ja
                          ---------- --- -----
                        """).content()).isEqualTo("P1 Bakker\n3\nNee\n\nP2 Kok\n4\nJa\n");
    }

    @Test
    void a_table_with_a_head_ends_at_an_empty_line() {
        assertThat(read("""
                          Naam       Niveau
                          ---------- --------
                          P1 Bakker  3
                          P2 Kok     4

                        Meer
                        """).content()).isEqualTo("Naam Niveau\n\nP1 Bakker\n3\n\nP2 Kok\n4\n\nMeer\n");
    }

    @Test
    void a_heading_stands_outside_every_table() {
        assertThat(read("""
                        ----- -----
                        a     b

                        # Basisdeel

                        ---
                        """).content()).isEqualTo("a\nb\n\nBasisdeel\n");
    }

    @Test
    void a_grid_has_its_cells_between_bars() {
        SourceText said = read("""
                +--------------+----------------------+
                | **Vakkennis  | De bakker:           |
                | en vaardig-  |                      |
                | heden**      | -   kan kneden       |
                |              |     > met de hand    |
                +==============+======================+
                | Gedrag       | \\- is \\'s nachts op   |
                +--------------+----------------------+

                Meer
                """);

        assertThat(said.content())
                .isEqualTo("Vakkennis\nen vaardig-\nheden\n\nDe bakker:\n\n- kan kneden\nmet de hand\n\n"
                        + "Gedrag\n- is 's nachts op\n\nMeer\n");
        int at = said.content().indexOf("met de hand");
        Span span = new Span(said, at, at + "met de hand".length()).inDocument();
        assertThat(span.verbatim()).isEqualTo("met de hand");
        assertThat(span.firstLine()).isEqualTo(5);
    }

    @Test
    void rows_between_bars_need_no_head() {
        assertThat(read("""
                        # B1-K1: Bakt

                        | Complexiteit | Weinig \\| niets. |
                        | Gedrag | |
                        """).content()).isEqualTo("B1-K1: Bakt\n\nComplexiteit\nWeinig | niets.\n\nGedrag\n");
    }

    @Test
    void names_and_styles_of_headings_and_words_are_not_said() {
        assertThat(read("""
                        ## []{#_Toc12 .anchor}Gedrag {#gedrag-2 .kop}

                        [Kneedt]{.underline} {deeg} [x]{y}
                        """).content()).isEqualTo("Gedrag\n\nKneedt {deeg} [x]{y}\n");
    }

    @Test
    void a_rule_of_dashes_alone_is_no_table() {
        assertThat(read("# a\n\n---\n\nb\n\n---\n\nc\n").content()).isEqualTo("a\n\nb\n\nc\n");
    }
}

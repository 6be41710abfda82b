package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Ref DOCUMENT = new Ref("https://w3id.org/kwalgraaf/id/kok", "", "Kok", null, "/id/kok");

    @Test
    void a_statement_is_cited_with_its_document_edition_place_and_address() {
        Ref thing = new Ref("https://w3id.org/kwalgraaf/id/kok/B1-K1", "B1-K1", "Bereidt gerechten", null, "/x");

        Citation cite = Citation.of(
                thing, DOCUMENT, "geldig vanaf 2016-08-01", new Where("/bron/kok#r12", "regel 12, pagina 3"), "");

        assertThat(cite.words())
                .isEqualTo("\"B1-K1 Bereidt gerechten\". Kok, geldig vanaf 2016-08-01, regel 12, pagina 3."
                        + " https://w3id.org/kwalgraaf/id/kok/B1-K1");
        assertThat(cite.bibtex())
                .startsWith("@misc{kok-B1-K1,")
                .contains("howpublished = {Kok, geldig vanaf 2016-08-01, regel 12, pagina 3}");
    }

    @Test
    void what_stands_in_no_document_is_not_said_to_stand_in_itself() {
        Ref graph = new Ref("https://w3id.org/kwalgraaf/graph/vragen", "", "De vragen", null, "/graph/vragen");

        Citation cite = Citation.of(graph, graph, "", Where.UNKNOWN, "");

        assertThat(cite.words()).isEqualTo("\"De vragen\". https://w3id.org/kwalgraaf/graph/vragen");
        assertThat(cite.bibtex()).startsWith("@misc{vragen,").doesNotContain("howpublished");
    }

    @Test
    void signs_of_bibtex_are_text() {
        Ref thing = new Ref("https://w3id.org/kwalgraaf/id/kok/B1", "", "Zout & peper {100 %}", null, "/x");

        assertThat(Citation.of(thing, DOCUMENT, "", Where.UNKNOWN, "").bibtex())
                .contains("title = {Zout \\& peper 100 \\%}");
    }
}

package nl.kwalgraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;
import org.junit.jupiter.api.Test;

class SaidTextTest {
    private final SourceText document = SourceText.of("x.md", "# Kok\n\n**bakt** pat&eacute;\n");
    private final SourceText said = document.said(
            "Kok\n\nbakt paté\n",
            new int[] {2, 3, 4, 5, 6, 9, 10, 11, 12, 15, 16, 17, 18, 19, 27},
            new int[] {3, 4, 5, 6, 7, 10, 11, 12, 13, 16, 17, 18, 19, 27, 28});

    @Test
    void a_place_in_what_is_said_leads_to_the_document_with_its_marks() {
        int bakt = said.content().indexOf("bakt");

        assertThat(new Span(said, bakt, bakt + 9).inDocument().verbatim()).isEqualTo("bakt** pat&eacute;");
        assertThat(new Span(said, 0, 3).inDocument().column()).isEqualTo(3);
        assertThat(new Span(said, bakt, bakt).inDocument()).isEqualTo(new Span(document, 9, 9));
        assertThat(new Span(said, 15 - 1, 15).inDocument().source()).isSameAs(document);
    }

    @Test
    void what_was_found_is_told_where_people_see_it() {
        Finding finding = Finding.of(new Noted(), new Span(said, 0, 3), "x");

        assertThat(finding.where()).isEqualTo(new Span(document, 2, 5));
    }

    @Test
    void a_text_without_markup_is_its_own_document() {
        assertThat(document.document()).isSameAs(document);
        assertThat(new Span(document, 2, 5).inDocument()).isEqualTo(new Span(document, 2, 5));
        assertThat(said.withPages(line -> 1).document()).isSameAs(document);
    }

    private record Noted() implements Code {
        @Override
        public String id() {
            return "noted";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }
}

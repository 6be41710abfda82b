package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.parse.words.ParseCode;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    /** A finding of severity error about a document leaves no document whose page could show it. */
    @Test
    void what_a_reader_finds_in_a_document_is_explained_in_both_languages() {
        List<String> codes = Arrays.stream(ParseCode.values())
                .filter(code -> code.severity() != Severity.ERROR)
                .map(ParseCode::id)
                .toList();

        assertThat(codes).hasSizeGreaterThan(25).allSatisfy(code -> {
            assertThat(Explanations.of(code, Language.NL)).as(code).isNotEmpty();
            assertThat(Explanations.of(code, Language.EN)).as(code).isNotEmpty();
        });
    }

    @Test
    void a_shape_is_told_as_one() {
        assertThat(Explanations.of("shape-kerntaak", Language.NL)).contains("vormen van de ontologie");
    }
}

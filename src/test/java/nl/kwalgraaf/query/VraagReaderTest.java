package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class VraagReaderTest {

    private static Outcome<Vraag> read(String text) {
        return VraagReader.read(SourceText.of("queries/mijn-vraag.rq", text));
    }

    private static Finding finding(String text) {
        Outcome<Vraag> outcome = read(text);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    @Test
    void query_without_decorators_is_a_question() {
        Vraag vraag = read("SELECT * { ?s ?p ?o }").value().orElseThrow();
        assertThat(vraag.name()).isEqualTo("mijn-vraag");
        assertThat(vraag.title()).isEqualTo(Bilingual.NONE);
        assertThat(vraag.parameters()).isEmpty();
    }

    // The forms of grlc's parameter mapping: name, optional, IRI, language, datatype.
    @Test
    void parameters_are_those_that_grlc_takes_for_parameters() {
        Vraag vraag = read("""
                #+ defaults:
                #+   - n: "3"
                SELECT * { ?_s_iri ?p ?__o . FILTER (?x = ?_t_nl || ?x > ?_n_integer) ?s ?p ?s_p }
                """).value().orElseThrow();
        assertThat(vraag.parameters())
                .extracting(
                        Parameter::name,
                        Parameter::optional,
                        parameter -> parameter.suffix().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("s", false, "iri"),
                        org.assertj.core.groups.Tuple.tuple("o", true, ""),
                        org.assertj.core.groups.Tuple.tuple("t", false, "nl"),
                        org.assertj.core.groups.Tuple.tuple("n", false, "integer"));
        assertThat(vraag.textWithStandardValues(Target.Base.STANDARD))
                .contains("?x > \"3\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    }

    @Test
    void variable_in_a_comment_is_no_parameter() {
        assertThat(read("# ?_s says\nSELECT * { ?s ?p ?o }")
                        .value()
                        .orElseThrow()
                        .parameters())
                .isEmpty();
    }

    @Test
    void decorators_that_are_not_yaml_are_told_with_their_line() {
        Finding finding = finding("#+ summary: x\n#+ tags: [a, b\nSELECT * { ?s ?p ?o }");
        assertThat(finding.code().id()).isEqualTo("query-header");
        // The bracket is still open where the decorators end.
        assertThat(finding.where().firstLine()).isEqualTo(2);
    }

    @Test
    void decorators_that_are_not_keys_are_told() {
        assertThat(finding("#+ hello\nSELECT * { ?s ?p ?o }").code().id()).isEqualTo("query-header");
        assertThat(finding("#+ tags: a\nSELECT * { ?s ?p ?o }").code().id()).isEqualTo("query-header");
        assertThat(finding("#+ defaults:\n#+   - a\nSELECT * { ?s ?p ?o }")
                        .code()
                        .id())
                .isEqualTo("query-header");
    }

    @Test
    void query_that_is_not_sparql_is_told_with_its_place() {
        Finding finding = finding("SELECT *\n{ ?s ?p }");
        assertThat(finding.code().id()).isEqualTo("query-syntax");
        assertThat(finding.where().firstLine()).isEqualTo(2);
        assertThat(finding.where().column()).isEqualTo(9);
        assertThat(finding.where().verbatim()).isEqualTo("}");
    }

    @Test
    void update_is_no_question() {
        assertThat(finding("DELETE WHERE { ?s ?p ?o }").code().id()).isEqualTo("query-syntax");
    }

    @Test
    void decorator_for_a_parameter_that_is_not_there_is_told() {
        assertThat(finding("#+ defaults:\n#+   - deel: L1\nSELECT * { ?s ?p ?o }")
                        .message())
                .contains("\"deel\"", "?_deel");
    }

    @Test
    void kind_that_is_not_known_is_told() {
        Finding finding = finding("#+ kinds:\n#+   - s: ding\nSELECT * { ?_s_iri ?p ?o }");
        assertThat(finding.code().id()).isEqualTo("query-parameter");
        assertThat(finding.hint().orElseThrow()).contains("onderdeel");
    }

    @Test
    void default_that_is_not_of_its_datatype_is_told() {
        assertThat(finding("#+ defaults:\n#+   - n: drie\nSELECT * { ?s ?p ?_n_integer }")
                        .message())
                .contains("integer");
    }
}

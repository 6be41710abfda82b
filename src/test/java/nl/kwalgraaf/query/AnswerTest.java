package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final String ROWS = """
            SELECT ?naam ?aantal ?tekst WHERE {
              VALUES (?naam ?aantal ?tekst) {
                ("é"@nl 7 "een\\n  alinea"@nl) (<https://example.org/langer> 1000 UNDEF)
              }
            } ORDER BY ?aantal
            """;

    private static String written(String text, ResultFormat format) {
        Query query = QueryFactory.create(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExec exec =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
            Answer.write(query, exec, format, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void table_lines_up_and_puts_numbers_to_the_right() {
        assertThat(written(ROWS, ResultFormat.TABLE)).isEqualTo("""
                        naam                        aantal  tekst
                        --------------------------  ------  ------------
                        é                                7  een ¶ alinea
                        https://example.org/langer    1000
                        """);
    }

    @Test
    void table_without_rows_has_its_head() {
        assertThat(written("SELECT ?a { FILTER (false) }", ResultFormat.TABLE)).isEqualTo("a\n-\n");
    }

    @Test
    void formats_of_the_recommendation_are_those_of_the_recommendation() {
        assertThat(written(ROWS, ResultFormat.CSV)).startsWith("naam,aantal,tekst\r\né,7,");
        assertThat(written(ROWS, ResultFormat.TSV)).startsWith("?naam\t?aantal\t?tekst\n\"é\"@nl\t7\t");
        assertThat(written(ROWS, ResultFormat.JSON)).contains("\"vars\"", "\"xml:lang\":\"nl\"");
        assertThat(written(ROWS, ResultFormat.XML))
                .contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">");
    }

    @Test
    void graph_is_written_as_turtle() {
        assertThat(written("PREFIX e: <urn:e:> CONSTRUCT { e:s e:p 1 } {}", ResultFormat.TURTLE))
                .contains("PREFIX e: <urn:e:>", "e:s");
    }

    @Test
    void graph_has_a_json_and_an_xml_of_its_own() {
        String graph = "PREFIX e: <urn:e:> CONSTRUCT { e:s e:p 1 } {}";
        assertThat(written(graph, ResultFormat.JSON)).contains("\"@id\"", "e:s");
        assertThat(written(graph, ResultFormat.XML)).contains("<rdf:RDF", "urn:e:s");
    }

    @Test
    void yes_or_no_is_one_word() {
        assertThat(written("ASK {}", ResultFormat.TABLE)).isEqualToIgnoringNewLines("true");
        assertThat(written("ASK {}", ResultFormat.JSON)).contains("\"boolean\"");
    }
}

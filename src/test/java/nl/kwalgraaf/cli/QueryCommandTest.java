package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class QueryCommandTest {

    /** What a run of the command leaves behind. */
    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        return runWithInput("", arguments);
    }

    private static Run runWithInput(String input, String... arguments) {
        return run(ShippedData.DATASET, input, arguments);
    }

    private static Run run(DatasetGraph data, String input, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        StringWriter usage = new StringWriter();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            int exit = new CommandLine(new QueryCommand(
                            documents -> documents.isEmpty() ? data : BuiltDataset.of(documents, new Iris(Kwal.BASE))))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setErr(new PrintWriter(usage, true))
                    .execute(arguments);
            return new Run(
                    exit, printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8) + usage);
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
    }

    @Test
    void without_a_name_it_lists_the_questions() {
        Run run = run();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("gedeelde-competenties  ").contains("\nbevindingen  ");
        assertThat(run("--format", "json").out()).startsWith("[").contains("\"name\" : \"zoek\"");
        assertThat(run("--format", "csv").exit()).isEqualTo(2);
    }

    @Test
    void question_is_answered_on_standard_output() {
        Run run = run("niveaus", "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(4).first().isEqualTo("dossier,kwalificatie,naam,mbo,eqf,eqfHerkomst,iri");
    }

    @Test
    void it_says_how_the_next_page_is_asked_for() {
        DatasetGraph many = ShippedData.documents(30);
        assertThat(run(many, "", "niveaus", "--format", "csv").err())
                .isEqualTo("There is more: --param na=d-25 asks for the next page." + System.lineSeparator());
        assertThat(run(many, "", "niveaus", "--format", "csv", "--param", "na=d-25")
                        .err())
                .isEmpty();
    }

    @Test
    void values_are_given_with_param() {
        assertThat(run("vakkennis", "--param", "deel=B1-K1", "--param", "aanvulling=P2", "--format", "tsv")
                        .out()
                        .lines())
                .hasSize(1 + 6 + 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "tsv", "json", "xml", "CSV"})
    void every_format_is_given(String format) {
        assertThat(run("wetten", "--format", format).out()).contains("BWBR0027963");
    }

    @Test
    void format_that_does_not_fit_is_refused() {
        Run run = run("wetten", "--format", "turtle");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be given as turtle", "table, csv");
    }

    @Test
    void name_or_value_that_is_not_known_gets_the_near_ones() {
        Run name = run("wet");
        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err()).contains("Did you mean wetten?");
        Run value = run("vakkennis", "--param", "deel=L9");
        assertThat(value.exit()).isEqualTo(2);
        assertThat(value.out()).isEmpty();
        assertThat(value.err()).contains("Did you mean cloud-and-infrastructure-technician/L1?");
        assertThat(run("vakkennis", "--param", "del=L1").err()).contains("Did you mean deel?");
    }

    // "netwerk" stands by itself in the documents, and in "netwerkbeheer" and "netwerkcomponenten".
    @Test
    void words_are_found_in_other_forms_and_in_compounds() {
        Run run = run("zoek", "--param", "tekst=netwerken", "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Een correct werkend netwerk", "Netwerkbeheer vindt plaats");
    }

    @Test
    void query_in_a_file_is_run(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("hoeveel.rq"),
                "PREFIX kwal: <https://w3id.org/kwalgraaf/def#> SELECT (COUNT(*) AS ?aantal) { ?x a kwal:Kerntaak }");
        assertThat(run(file.toString(), "--format", "csv").out()).isEqualTo("aantal\r\n10\r\n");
    }

    @Test
    void query_that_makes_a_graph_gives_turtle() {
        Run run = runWithInput(
                "PREFIX kwal: <https://w3id.org/kwalgraaf/def#> CONSTRUCT WHERE { ?x a kwal:RegionaalDeel }", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("kwal:RegionaalDeel");
    }

    @Test
    void file_that_is_no_query_is_told_with_its_place() {
        Run run = runWithInput("SELECT *\n{ ?s ?p }", "-");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[query-syntax]", "docs/findings/query-syntax.md");
    }

    @Test
    void endpoint_that_does_not_answer_is_told() {
        Run run = run("wetten", "--endpoint", "http://localhost:1/sparql");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("http://localhost:1/sparql");
    }

    @Test
    void documents_of_ones_own_are_asked_when_they_are_named() {
        String own =
                Path.of("src", "test", "resources", "xml", "bijenhouderij.xml").toString();
        Run run = run("niveaus", "--documents", own, "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("bijenhouderij-99001-2016-08-01-gewijzigd-2016,"));
        Run both = run("gedeelde-competenties", "--documents", own, "--documents", "documents", "--param", "deelA=B1");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err())
                .contains("netwerk-en-mediabeheerder/B1", "bijenhouderij-99001-2016-08-01-gewijzigd-2016/B1");
    }

    @Test
    void document_that_cannot_be_used_is_told(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("brief.txt"), "Beste lezer");
        Run run = run("niveaus", "--documents", other.toString(), "--documents", "documents");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("brief.txt", "[not-a-dossier]");
    }

    @Test
    void a_question_is_put_to_an_endpoint_or_to_documents() {
        Run run = run("niveaus", "--documents", "documents", "--endpoint", "http://localhost:1/sparql");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not to both");
    }
}

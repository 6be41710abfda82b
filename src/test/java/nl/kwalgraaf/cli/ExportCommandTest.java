package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExportCommandTest {
    private static final Path XML = Path.of("src", "test", "resources", "xml", "bijenhouderij.xml");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Kwalgraaf.commandLine();
        line.setErr(new PrintWriter(said));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "elm, turtle, ttl, http://data.europa.eu/snb/model/elm/Qualification, 2",
        "elm, ntriples, nt, http://data.europa.eu/snb/model/elm/Qualification, 2",
        "ELM, jsonld, jsonld, http://data.europa.eu/snb/model/elm/Qualification, 2",
        "elm, rdfxml, rdf, http://data.europa.eu/snb/model/elm/Qualification, 2",
        "schema.org, jsonld, jsonld, https://schema.org/EducationalOccupationalProgram, 2",
        "skos, turtle, ttl, http://www.w3.org/2004/02/skos/core#ConceptScheme, 6",
        "dcat, turtle, ttl, http://www.w3.org/ns/dcat#Dataset, 1"
    })
    void a_profile_is_written_in_a_form(String profile, String format, String ending, String type, int count) {
        Path file = folder.resolve("export." + ending);

        assertThat(run("export", "--profile", profile, "--format", format, "--out", file.toString(), XML.toString()))
                .isZero();
        assertThat(RDFDataMgr.loadGraph(file.toUri().toString())
                        .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
                        .toList())
                .hasSize(count);
    }

    @Test
    void another_base_is_used() throws IOException {
        Path file = folder.resolve("export.ttl");

        run("export", "--profile", "elm", "--base", "https://example.org", "--out", file.toString(), XML.toString());

        assertThat(Files.readString(file))
                .contains("<https://example.org/elm/bijenhouderij-99001-2016-08-01-gewijzigd-2016/kwalificatie/P1>")
                .contains("<https://example.org/id/bijenhouderij-99001-2016-08-01-gewijzigd-2016/kwalificatie/P1>");
    }

    @Test
    void a_profile_that_is_none_is_refused_with_those_there_are() {
        assertThat(run("export", "--profile", "ctdl")).isEqualTo(Exit.USAGE.code());
        assertThat(said.toString()).contains("ctdl", "elm, schema.org, skos, dcat");
    }

    @Test
    void schema_org_is_refused_in_turtle() {
        assertThat(run("export", "--profile", "schema.org", "--format", "turtle"))
                .isEqualTo(Exit.USAGE.code());
        assertThat(said.toString()).contains("jsonld");
    }

    @Test
    void without_a_readable_document_the_exit_code_says_so() {
        assertThat(run(
                        "export",
                        "--profile",
                        "elm",
                        "--out",
                        folder.resolve("x").toString(),
                        "no-such-file.txt"))
                .isEqualTo(Exit.UNREADABLE.code());
    }
}

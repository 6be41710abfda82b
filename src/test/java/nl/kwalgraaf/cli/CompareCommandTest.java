package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private static final Path XML = Path.of("src", "test", "resources", "xml", "bijenhouderij.xml");
    private static final Path TEXT = Path.of("src", "test", "resources", "xml", "bijenhouderij.txt");

    @TempDir
    private Path folder;

    private Path answer;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void nameTheAnswer() {
        answer = folder.resolve("antwoord");
    }

    private int run(String... arguments) {
        CommandLine line = Kwalgraaf.commandLine();
        line.setErr(new PrintWriter(said));
        return line.execute(arguments);
    }

    @Test
    void a_dossier_in_xml_and_in_print_says_the_same() throws IOException {
        assertThat(run("compare", XML.toString(), TEXT.toString(), "--out", answer.toString()))
                .isZero();
        assertThat(Files.readAllLines(answer))
                .containsExactly(
                        "bijenhouderij-99001-2016-08-01-gewijzigd-2016 -> bijenhouderij",
                        "likeness   1.00",
                        "deel       3 same",
                        "kerntaak   2 same",
                        "werkproces 3 same",
                        "parts      60 same");
    }

    @Test
    void delen_of_shipped_documents_are_found_by_their_codes() throws IOException {
        assertThat(run("compare", "L1", "B1", "--out", answer.toString())).isZero();
        assertThat(Files.readAllLines(answer).get(0))
                .isEqualTo("cloud-and-infrastructure-technician/L1 -> netwerk-en-mediabeheerder/B1");
    }

    @Test
    void iris_name_dossiers_and_delen() throws IOException {
        assertThat(run(
                        "compare",
                        "https://w3id.org/kwalgraaf/id/cloud-and-infrastructure-technician/L1",
                        "https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder",
                        "--out",
                        answer.toString()))
                .isZero();
        assertThat(Files.readAllLines(answer).get(0))
                .isEqualTo("cloud-and-infrastructure-technician/L1 -> netwerk-en-mediabeheerder");
    }

    @Test
    void a_key_and_a_code_and_a_file_and_a_code_name_a_deel() throws IOException {
        assertThat(run(
                        "compare",
                        "netwerk-en-mediabeheerder/P1",
                        XML + "#P2",
                        "--format",
                        "json",
                        "--out",
                        answer.toString()))
                .isZero();
        assertThat(Files.readString(answer))
                .contains("netwerk-en-mediabeheerder/P1")
                .contains("bijenhouderij-99001-2016-08-01-gewijzigd-2016/P2");
    }

    @Test
    void a_code_of_several_dossiers_is_refused_with_the_candidates() {
        assertThat(run(
                        "compare",
                        "B1",
                        "L1",
                        "--documents",
                        "documents",
                        "--documents",
                        XML.getParent().toString()))
                .isEqualTo(Exit.USAGE.code());
        assertThat(said.toString())
                .contains("\"B1\" can be")
                .contains("netwerk-en-mediabeheerder/B1")
                .contains("bijenhouderij-99001-2016-08-01-gewijzigd-2016/B1")
                .contains("say which");
    }

    @Test
    void an_unknown_name_is_refused_with_the_keys() {
        assertThat(run("compare", "L1", "onbekend")).isEqualTo(Exit.USAGE.code());
        assertThat(said.toString()).contains("\"onbekend\" is no file, key or code; the keys are cloud-and");
    }

    @Test
    void a_file_that_cannot_be_used_is_unreadable_input() throws IOException {
        Path broken = Files.writeString(folder.resolve("stuk.xml"), "<sbb><dossiers>");

        assertThat(run("compare", broken.toString(), "L1")).isEqualTo(Exit.UNREADABLE.code());
    }

    @Test
    void a_workbook_needs_a_file() {
        assertThat(run("kruistabel", XML.toString(), "--format", "xlsx")).isEqualTo(Exit.USAGE.code());
        assertThat(said.toString()).contains("--format xlsx needs --out FILE");
        assertThat(run("kruistabel", XML.toString(), "--format", "xlsx", "--out", answer.toString()))
                .isZero();
        assertThat(answer).isNotEmptyFile();
    }

    @Test
    void a_cross_table_as_csv_has_one_row_an_item() throws IOException {
        assertThat(run("kruistabel", XML.toString(), "--rows", "gedrag", "--out", answer.toString()))
                .isZero();
        assertThat(Files.readAllLines(answer))
                .isEqualTo(List.of(
                        "voor,kenmerk,tekst,B1-K1-W1,B1-K1-W2,P2-K1-W1",
                        "Basis,,werkt rustig en zonder haast;,x,,",
                        "Basis,,noteert wat hij ziet.,x,,",
                        "Basis,,stelt omstanders gerust.,,x,",
                        "P2 Meesterimker,,herkent ziekten.,x,,",
                        "P2 Meesterimker,,werkt snel;,,,x",
                        "P2 Meesterimker,,werkt schoon.,,,x"));
    }
}

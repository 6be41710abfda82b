package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/vragen.md} is made from the headers of the questions and the first rows of their answers by hand. */
class VragenPageTest {
    private static final Path PAGE = Path.of("docs", "vragen.md");
    private static final Path ANSWERS = Path.of("src", "test", "resources", "vragen");
    private static final int ROWS = 3;
    private static final int CELL = 60;

    @Test
    void page_lists_every_question_with_its_example() throws IOException {
        String text = text();
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("run this test with -Dcases.update to make the page anew")
                .exists()
                .content()
                .isEqualTo(text);
    }

    private static String text() {
        StringBuilder text = new StringBuilder("""
                # Questions / Vragen

                Each question runs as `./kwalgraaf query NAME`, at `/api/vragen/NAME` of the endpoint, and with grlc from `queries/`.
                The parameters in an example have their default there, so they can be left out. Below each example are the first
                rows of its answer over the shipped documents; `…/` stands for `https://w3id.org/kwalgraaf/id/`.
                `queries/README.md` says which values a parameter takes and how a question is added.
                """);
        new Vragen().all().forEach(vraag -> question(text, vraag));
        return text.toString();
    }

    private static void question(StringBuilder text, Vraag vraag) {
        text.append("\n## ")
                .append(vraag.name())
                .append("\n*")
                .append(vraag.title().nl())
                .append(".* ")
                .append(vraag.description().nl())
                .append("\n\n*")
                .append(vraag.title().en())
                .append(".* ")
                .append(vraag.description().en())
                .append("\n\n    ./kwalgraaf query ")
                .append(vraag.name())
                .append(vraag.parameters().stream()
                        .flatMap(parameter -> parameter.standard().stream()
                                .map(standard -> " --param " + parameter.name() + "=" + standard))
                        .collect(Collectors.joining()))
                .append("\n\n");
        List<String> narrowing = vraag.parameters().stream()
                .filter(parameter -> parameter.standard().isEmpty())
                .map(parameter -> "`" + parameter.name() + "`")
                .toList();
        if (!narrowing.isEmpty()) {
            text.append("It can be narrowed by ")
                    .append(String.join(" and ", narrowing))
                    .append(".\n\n");
        }
        if (Files.exists(ANSWERS.resolve(vraag.name() + ".csv"))) {
            rows(text, Rows.expected(vraag.name()));
        } else {
            text.append(
                    vraag.asksElsewhere() ? "The answer depends on the other endpoint.\n" : "The answer is a graph.\n");
        }
    }

    private static void rows(StringBuilder text, List<List<String>> rows) {
        line(text, rows.get(0));
        text.append("|---".repeat(rows.get(0).size())).append("|\n");
        rows.stream().skip(1).limit(ROWS).forEach(row -> line(text, row));
        if (rows.size() - 1 > ROWS) {
            text.append("\n… and more rows.\n");
        }
    }

    private static void line(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(shown(cell)).append(' '));
        text.append("|\n");
    }

    private static String shown(String cell) {
        String path = cell.replace(Target.Base.STANDARD.iri() + "id/", "…/").replace("|", "\\|");
        return path.length() <= CELL ? path : path.substring(0, CELL - 1) + "…";
    }
}

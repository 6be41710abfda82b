package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.export.DossierMarkdown;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.parse.xml.SociaalWerk;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kwalgraaf markdown} writes is read back to the same dossier. */
final class MarkdownBackTest {
    private static final Pattern ITEM = Pattern.compile("(?m)^- `([A-Z]\\d+-K\\d+\\S*/\\d+)` \\S");

    static Stream<Long> seeds() {
        return Stream.iterate(0L, seed -> seed + 1).limit(Integer.getInteger("markdown.seeds", 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_made_up_dossier_comes_back(long seed) {
        String text = Case.of(seed, Opmaak.AS_SHIPPED).text();
        assertComesBack(
                DossierParser.parse(SourceText.of("x.txt", text)).value().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk-en-mediabeheerder", "cloud-and-infrastructure-technician"})
    void a_shipped_dossier_comes_back(String name) throws IOException {
        assertComesBack(read(Path.of("documents", name + ".txt")));
    }

    @Test
    void the_publishers_own_dossier_comes_back() throws IOException {
        assertComesBack(read(SociaalWerk.file()));
    }

    /**
     * What every case shows. But for two: a sentence that looks like a heading stands on a line of its own in Markdown, and
     * a title in small letters is known by the overview, which what is worked out is not written into.
     */
    static Stream<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/cases"))) {
            return cases
                    .filter(each -> !each.endsWith("heading-without-a-body-in-a-field")
                            && !each.endsWith("title-in-small-letters"))
                    .filter(each -> Files.exists(each.resolve("dossier.txt")))
                    .map(each -> each.resolve("input.txt"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_a_case_shows_comes_back(Path input) throws IOException {
        assertComesBack(read(input));
    }

    private static Kwalificatiedossier read(Path file) throws IOException {
        SourceText text = DocumentReader.read(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        return DossierParser.dossiers(text).get(0).value().orElseThrow();
    }

    private static void assertComesBack(Kwalificatiedossier dossier) {
        String markdown = DossierMarkdown.of(dossier);
        SourceText text = DocumentReader.read("x.md", markdown.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Kwalificatiedossier back = DossierParser.parse(text).value().orElseThrow();

        List<Statement> before = DossierStatements.of(dossier);
        assertThat(Comparison.of(before, DossierStatements.of(back)).differences())
                .isEmpty();
        assertThat(back.registratie().crebos().stream()
                        .map(each -> each.crebonummer().schoon()))
                .containsExactlyElementsOf(dossier.registratie().crebos().stream()
                        .map(each -> each.crebonummer().schoon())
                        .toList());
        assertThat(ITEM.matcher(markdown).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(statement -> statement.subject().matches(".*/(vakkennis|gedrag)/\\d+")
                                && statement.property().equals("tekst"))
                        .map(Statement::subject)
                        .toList());
        assertThat(DossierMarkdown.of(back)).isEqualTo(markdown);
    }
}

package nl.kwalgraaf.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.check.ShapeCode;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds together the codes of all rooms, their pages in {@code docs/findings} and the golden cases. */
class FindingCatalogueTest {
    private static final Path PAGES = Path.of("docs", "findings");
    private static final Path SHAPES = Path.of("ontology", "shapes");
    private static final Path SHAPE_EXAMPLES = Path.of("src", "test", "resources", "shapes");

    private static final List<String> HEADINGS = List.of("## Problem", "## Why it matters", "## Fix", "## Example");

    /** A page is read while something else is to be done. */
    private static final int LONGEST_PAGE = 60;

    private static final String PRINTS = "It prints:";
    private static final String INDENT = "    ";

    /** The codes of every enum that implements {@link Code}, in whatever room. */
    private static final List<Code> CODES = codes();

    private static List<Code> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.kwalgraaf").stream()
                        .filter(type -> type.isAssignableTo(Code.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Code.class::cast)
                        .toList();
    }

    static List<String> ids() {
        return CODES.stream().map(Code::id).toList();
    }

    /** Rooms whose findings no golden case can hold, of mapping files and exports; their own tests bring them about. */
    private static final Set<String> WITHOUT_CASES = Set.of("nl.kwalgraaf.link", "nl.kwalgraaf.export");

    /** The codes that reading a document can bring about. */
    static List<String> idsOfDocuments() {
        return CODES.stream()
                .filter(code -> !WITHOUT_CASES.contains(code.getClass().getPackageName()))
                .map(Code::id)
                .toList();
    }

    @Test
    void ids_are_unique_over_all_rooms() {
        assertThat(ids()).hasSizeGreaterThan(35).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_kebab_case(String id) {
        assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").doesNotStartWith("shape-");
    }

    @Test
    void every_code_has_a_page_and_every_page_a_code() {
        Set<String> wanted = new TreeSet<>(ids());
        names(SHAPES).forEach(klasse -> wanted.add(ShapeCode.idOf(klasse)));
        assertThat(names(PAGES)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_page_has_its_four_headings_in_order() throws IOException {
        for (String id : names(PAGES)) {
            List<String> lines = Files.readAllLines(PAGES.resolve(id + ".md"));
            assertThat(lines.get(0)).as(id).startsWith("# " + id + ": ");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")).toList())
                    .as(id)
                    .isEqualTo(HEADINGS);
            for (String heading : HEADINGS) {
                assertThat(lines.get(lines.indexOf(heading) + 1))
                        .as(id + ", below " + heading)
                        .isNotBlank();
            }
            assertThat(lines).as(id).hasSizeLessThan(LONGEST_PAGE);
        }
    }

    @ParameterizedTest
    @MethodSource("idsOfDocuments")
    void every_code_has_a_golden_case(String id) {
        assertThat(golden(id)).as(id).isPresent();
    }

    @Test
    void every_class_of_shapes_has_a_bad_example() {
        Set<String> classes = names(SHAPE_EXAMPLES).stream()
                .map(shape -> shape.substring(0, shape.indexOf('-')))
                .collect(Collectors.toSet());
        assertThat(classes).containsExactlyInAnyOrderElementsOf(names(SHAPES));
    }

    @ParameterizedTest
    @MethodSource("idsOfDocuments")
    void the_example_of_a_page_is_what_its_golden_case_prints(String id) throws IOException {
        Path page = PAGES.resolve(id + ".md");
        List<String> lines = Files.readAllLines(page);
        GoldenCase golden = golden(id).orElseThrow();
        Finding finding = finding(golden, id);
        List<String> printed = FindingPrinter.text(finding)
                .replace(golden.folder() + "/", "")
                .lines()
                .map(line -> INDENT + line)
                .toList();
        int prints = lines.indexOf(PRINTS);
        assertThat(prints).as(id + " says what it prints").isPositive();
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            List<String> updated = new ArrayList<>(lines.subList(0, prints + 2));
            updated.addAll(printed);
            Files.write(page, updated);
            return;
        }
        assertThat(lines.subList(prints + 2, lines.size())).as(id).isEqualTo(printed);
        if (finding.where().start() < finding.where().end()) {
            String example = lines.subList(lines.indexOf("## Example") + 1, prints - 1).stream()
                    .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                    .collect(Collectors.joining("\n"));
            SourceText source = finding.where().source();
            assertThat(source.content().replace("\r", "")).as(id).contains(example);
        }
    }

    /** The case that bears the code's name, else the first that finds it. */
    private static Optional<GoldenCase> golden(String id) {
        List<GoldenCase> cases =
                GoldenCase.all().stream().filter(golden -> expects(golden, id)).toList();
        return cases.stream()
                .filter(golden -> golden.name().equals(id))
                .findFirst()
                .or(() -> cases.stream().findFirst());
    }

    private static boolean expects(GoldenCase golden, String id) {
        try {
            return golden.expected(GoldenCase.FINDINGS).orElse("").contains("[" + id + "]");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Finding finding(GoldenCase golden, String id) throws IOException {
        return golden.results().values().iterator().next().findings().stream()
                .filter(finding -> finding.code().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The files of a folder, or its folders, without their endings. */
    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

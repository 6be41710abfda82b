package nl.kwalgraaf.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

class GoldenCasesTest {
    private static final List<String> GRAPHS = List.of(GoldenCase.GRAPH, GoldenCase.DERIVED, GoldenCase.FOUND);

    /** True when the expectations are to be written instead of compared. */
    private static final boolean UPDATE = System.getProperty("cases.update") != null;

    @TestFactory
    Stream<DynamicTest> cases() {
        return GoldenCase.all().stream()
                .map(golden -> dynamicTest(golden.name(), golden.folder().toUri(), () -> run(golden)));
    }

    @Test
    void there_are_cases() {
        assertThat(GoldenCase.all()).hasSizeGreaterThan(60);
    }

    private static void run(GoldenCase golden) throws IOException {
        boolean open = golden.expected(GoldenCase.BUG).isPresent();
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("the expectations are written by people, not by continuous integration")
                    .isNotEqualTo("true");
            golden.makePdf();
        }
        Map<String, GoldenCase.Result> results = golden.results();
        if (UPDATE && !open) {
            update(golden, results.values().iterator().next());
        }
        Optional<String> bug = golden.expected(GoldenCase.BUG);
        if (bug.isPresent()) {
            assertThat(isAsExpected(golden, results))
                    .as("the program does what the case asks: take away its " + GoldenCase.BUG)
                    .isFalse();
            throw new TestAbortedException("known bug: " + bug.get().strip());
        }
        compare(golden, results);
    }

    private static boolean isAsExpected(GoldenCase golden, Map<String, GoldenCase.Result> results) throws IOException {
        try {
            compare(golden, results);
            return true;
        } catch (AssertionError different) {
            return false;
        }
    }

    private static void compare(GoldenCase golden, Map<String, GoldenCase.Result> results) throws IOException {
        for (Map.Entry<String, GoldenCase.Result> entry : results.entrySet()) {
            compare(golden, entry.getKey(), entry.getValue());
        }
        Optional<String> shapes = golden.expected(GoldenCase.SHAPES);
        if (shapes.isPresent()) {
            assertThat(golden.text(golden.shapeFindings()))
                    .as(GoldenCase.SHAPES)
                    .isEqualTo(shapes.get());
        }
    }

    private static void compare(GoldenCase golden, String input, GoldenCase.Result result) throws IOException {
        assertThat(golden.text(result.findings()))
                .as(GoldenCase.FINDINGS + " of " + input)
                .isEqualTo(golden.expected(GoldenCase.FINDINGS).orElse(""));
        assertThat(result.dossier())
                .as(GoldenCase.DOSSIER + " of " + input)
                .isEqualTo(golden.expected(GoldenCase.DOSSIER).orElse(""));
        boolean verbatim = input.endsWith("with CRLF") || input.endsWith("with CR");
        for (String file : GRAPHS) {
            Optional<String> expected = golden.expected(file);
            if (expected.isPresent() && !verbatim) {
                Graph graph = GraphDifference.parse(expected.get());
                assertThat(GraphDifference.between(graph, result.graph(file)))
                        .as(file + " of " + input)
                        .isEmpty();
            }
        }
    }

    private static void update(GoldenCase golden, GoldenCase.Result result) throws IOException {
        golden.write(GoldenCase.FINDINGS, golden.text(result.findings()));
        golden.write(GoldenCase.DOSSIER, result.dossier());
        for (String file : GRAPHS) {
            Optional<String> expected = golden.expected(file);
            if (expected.isPresent()
                    && !GraphDifference.between(GraphDifference.parse(expected.get()), result.graph(file))
                            .isEmpty()) {
                golden.write(file, GraphDifference.turtle(result.graph(file)));
            }
        }
        if (golden.expected(GoldenCase.SHAPES).isPresent()) {
            Files.writeString(golden.folder().resolve(GoldenCase.SHAPES), golden.text(golden.shapeFindings()));
        }
    }
}

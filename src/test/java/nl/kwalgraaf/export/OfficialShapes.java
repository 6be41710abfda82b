package nl.kwalgraaf.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shapes that publishers of a profile put out, read from where they lie beside the project. */
final class OfficialShapes {
    private static final Path FOLDER = Path.of("..", "shared", "vocabularies");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Shapes shapes;

    private OfficialShapes(List<Path> files) {
        files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        this.shapes = Shapes.parse(graph);
    }

    /** The shapes in these files; the test is reported as skipped where they are absent. */
    static OfficialShapes of(String... files) {
        List<Path> paths = Stream.of(files).map(FOLDER::resolve).toList();
        paths.forEach(path -> assumeTrue(Files.exists(path), path + " is not here, and is not shipped"));
        return new OfficialShapes(paths);
    }

    /**
     * What the shapes have against the data, in words.
     *
     * @param waived IRIs of shapes whose results are left out, as is what a property says by {@code sh:node} of one
     */
    List<String> results(Graph data, Set<String> waived) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .filter(entry -> waived.stream().noneMatch(name -> isOf(entry, NodeFactory.createURI(name))))
                .map(entry -> entry.severity().level().getLocalName() + " " + entry.focusNode() + " "
                        + entry.resultPath() + " " + entry.value() + ": " + entry.message() + " (" + entry.source()
                        + ")")
                .sorted()
                .toList();
    }

    private boolean isOf(ReportEntry entry, Node shape) {
        return entry.source().equals(shape) || graph.contains(entry.source(), SHACL.node, shape);
    }
}

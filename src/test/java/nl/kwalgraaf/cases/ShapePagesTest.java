package nl.kwalgraaf.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.check.ShapeChecker;
import nl.kwalgraaf.check.ShapeCode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.text.SourceText;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the shapes, {@code docs/findings/shape-<class>.md}, are made from the shapes. */
class ShapePagesTest {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String KWAL = "https://w3id.org/kwalgraaf/def#";
    private static final Path SHAPES = Path.of("ontology", "shapes");
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "shapes");

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/kwalgraaf.ttl");
    private static final ShapeChecker CHECKER = new ShapeChecker(everything().getGraph());

    static List<Path> files() {
        try (Stream<Path> files = Files.list(SHAPES)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_page_of_a_class_lists_its_shapes(Path file) throws IOException {
        String klasse = file.getFileName().toString().replace(".ttl", "");
        Path page = Path.of("docs", "findings", ShapeCode.idOf(klasse) + ".md");
        String text = text(klasse, RDFDataMgr.loadModel(file.toString()));
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(page, text);
        }
        assertThat(page)
                .as("run this test with -Dcases.update to make the page anew")
                .exists()
                .content()
                .isEqualTo(text);
    }

    private static Model everything() {
        Model model = ModelFactory.createDefaultModel();
        files().forEach(file -> RDFDataMgr.read(model, file.toString()));
        return model;
    }

    private static String text(String klasse, Model shapes) {
        Resource type = ONTOLOGY.createResource(KWAL + klasse);
        StringBuilder text = new StringBuilder()
                .append("# ")
                .append(ShapeCode.idOf(klasse))
                .append(": ")
                .append(withArticle(english(type, RDFS.label)))
                .append(" that breaks its shape\n\n## Problem\n")
                .append("What the graph says of something of class `kwal:")
                .append(klasse)
                .append("` does not meet one of these shapes of `ontology/shapes/")
                .append(klasse)
                .append(".ttl`:\n\n| shape | severity | what it asks |\n|---|---|---|\n");
        List<Resource> all = shapes
                .listSubjects()
                .filterKeep(shape -> shape.isURIResource() && shape.hasProperty(sh("message")))
                .toList()
                .stream()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
        all.forEach(shape -> text.append("| `")
                .append(name(shape))
                .append("` | ")
                .append(severity(shape))
                .append(" | ")
                .append(english(shape, sh("message")))
                .append(" |\n"));
        text.append("\n## Why it matters\n")
                .append(
                        "Queries rely on what the shapes promise. One that asks for what is missing here passes over this"
                                + " thing without a word.\n\n")
                .append("## Fix\n")
                .append("The finding stands at the line that the statement was read from. See whether the document has"
                        + " what the shape asks. If it has not, the finding is right and stays. If it has, the reader"
                        + " missed it: report that, with the lines.\n\n")
                .append("## Example\n")
                .append(example(name(all.get(0))));
        return text.toString();
    }

    /** What is printed of the bad example of a shape. */
    private static String example(String shape) {
        Path bad = EXAMPLES.resolve(shape).resolve("bad.ttl");
        Finding finding = CHECKER.check(
                        RDFDataMgr.loadModel(bad.toString()).getGraph(), SourceText.of("dossier.txt", ""))
                .get(0);
        StringBuilder text = new StringBuilder("The graph of `")
                .append(bad.toString().replace('\\', '/'))
                .append("` prints:\n\n");
        FindingPrinter.text(finding)
                .lines()
                .forEach(line -> text.append("    ").append(line).append('\n'));
        return text.toString();
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "A " : "An ") + noun;
    }

    private static String name(Resource shape) {
        return shape.getURI().substring(shape.getURI().lastIndexOf('/') + 1);
    }

    private static String severity(Resource shape) {
        return switch (shape.getPropertyResourceValue(sh("severity")).getLocalName()) {
            case "Violation" -> "error";
            case "Warning" -> "warning";
            default -> "note";
        };
    }

    private static String english(Resource thing, Property property) {
        return thing.listProperties(property)
                .filterKeep(statement -> statement.getLanguage().equals("en"))
                .next()
                .getString();
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }
}

package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SHAPE = "https://w3id.org/kwalgraaf/shape/";
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "shapes");

    private static final Model GRAPH = OntologyFiles.shapes();
    private static final Shapes SHAPES = Shapes.parse(GRAPH.getGraph());

    static List<Path> files() {
        return OntologyFiles.shapeFiles();
    }

    static List<Resource> shapes() {
        return Stream.of("NodeShape", "PropertyShape")
                .flatMap(kind -> GRAPH.listSubjectsWithProperty(RDF.type, sh(kind)).toList().stream())
                .toList();
    }

    /** The examples, each named after its shape; the folder, not the graph, so that a stray example is noticed too. */
    static List<String> examples() {
        return OntologyFiles.list(EXAMPLES).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_holds_the_shapes_of_one_class(Path file) {
        String name = file.getFileName().toString().replace(".ttl", "");
        assertThat(OntologyFiles.ontology()
                        .createResource(OntologyFiles.KWAL + name)
                        .hasProperty(RDF.type))
                .isTrue();
        assertThat(RDFDataMgr.loadModel(file.toString())
                        .listSubjects()
                        .filterDrop(RDFNode::isAnon)
                        .toList())
                .isNotEmpty()
                .allSatisfy(shape -> assertThat(shape.getURI()).startsWith(SHAPE + name + "-"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_shape_has_a_name_a_severity_and_a_message_in_each_language(Resource shape) {
        assertThat(shape.isURIResource()).isTrue();
        assertThat(shape.listProperties(sh("severity")).toList()).hasSize(1);
        assertThat(shape.listProperties(sh("message"))
                        .mapWith(message -> message.getLiteral().getLanguage())
                        .toList())
                .containsExactlyInAnyOrder("nl", "en");
    }

    @Test
    void no_shape_is_left_without_a_name() {
        // Jena's own reading of the graph finds the shapes that nobody typed.
        SHAPES.forEach(shape -> assertThat(shape.getShapeNode().isURI()).isTrue());
        List.of("property", "node", "qualifiedValueShape")
                .forEach(
                        link -> assertThat(GRAPH.listObjectsOfProperty(sh(link)).toList())
                                .allMatch(RDFNode::isURIResource));
        // Within one of the alternatives of a shape nothing is reported by itself.
        assertThat(GRAPH.listStatements(null, sh("not"), (RDFNode) null)
                        .filterDrop(said -> said.getSubject().isAnon())
                        .mapWith(Statement::getObject)
                        .toList())
                .allMatch(RDFNode::isURIResource);
    }

    @Test
    void every_shape_is_reached_from_a_target() {
        List<Resource> attached = GRAPH.listObjectsOfProperty(sh("property"))
                .mapWith(RDFNode::asResource)
                .toList();
        assertThat(shapes())
                .allMatch(shape -> attached.contains(shape)
                        || shape.hasProperty(sh("targetClass"))
                        || shape.hasProperty(sh("targetObjectsOf")));
    }

    @Test
    void shapes_use_only_terms_of_the_ontology() {
        Model ontology = OntologyFiles.ontology();
        assertThat(GRAPH.listObjects()
                        .filterKeep(RDFNode::isURIResource)
                        .mapWith(RDFNode::asResource)
                        .filterKeep(term -> term.getURI().startsWith(OntologyFiles.KWAL))
                        .toList())
                .isNotEmpty()
                .allMatch(term -> ontology.contains(term, RDF.type));
    }

    /** A subclass that asks no more than its superclass is seen to by the shapes of that one. */
    @Test
    void every_class_has_shapes() {
        List<String> shaped = Stream.concat(
                        files().stream()
                                .map(file -> file.getFileName().toString().replace(".ttl", "")),
                        Stream.of(
                                "GeregionaliseerdeKwalificatie",
                                "Keuzedeeldocument",
                                "Certificaatdocument",
                                "Vakkennis",
                                "Vaardigheid"))
                .toList();
        assertThat(OntologyTest.classes()
                        .filter(type -> !type.hasLiteral(OWL2.deprecated, true))
                        .map(Resource::getLocalName))
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(shaped);
    }

    @Test
    void the_program_checks_with_all_of_them() {
        assertThat(VocabularyFiles.shapes().isIsomorphicWith(GRAPH.getGraph())).isTrue();
    }

    /** SHACL 1.2 gives hints to assistants a property: which path to take for a question. */
    @Test
    void a_hint_for_assistants_is_there_in_each_language_and_names_terms_that_are() {
        Model ontology = OntologyFiles.ontology();
        List<Resource> hinted =
                GRAPH.listSubjectsWithProperty(sh("agentInstruction")).toList();
        assertThat(hinted).hasSizeGreaterThan(10).allSatisfy(shape -> {
            assertThat(shape.listProperties(sh("agentInstruction"))
                            .mapWith(hint -> hint.getLiteral().getLanguage())
                            .toList())
                    .containsExactlyInAnyOrder("nl", "en");
            shape.listProperties(sh("agentInstruction")).forEachRemaining(hint -> {
                Matcher terms = Pattern.compile("kwal:(\\w+)").matcher(hint.getString());
                while (terms.find()) {
                    assertThat(ontology.createResource(OntologyFiles.KWAL + terms.group(1))
                                    .hasProperty(RDF.type))
                            .as(terms.group())
                            .isTrue();
                }
            });
        });
    }

    @Test
    void the_shapes_are_sound_shacl() {
        Shapes shaclShacl =
                Shapes.parse(RDFDataMgr.loadModel("std/shacl-shacl.ttl").getGraph());
        assertThat(failed(ShaclValidator.get().validate(shaclShacl, GRAPH.getGraph())))
                .isEmpty();
    }

    @Test
    void the_concepts_conform() {
        assertThat(failed(validate(OntologyFiles.everything()))).isEmpty();
    }

    @Test
    void every_shape_has_an_example() {
        assertThat(examples())
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(shapes().stream()
                        .map(shape -> shape.getURI().substring(SHAPE.length()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void accepts_what_is_good_and_names_what_is_bad(String shape) {
        assertThat(failed(validate(example(shape, "good")))).isEmpty();
        assertThat(failed(validate(example(shape, "bad")))).containsExactly(SHAPE + shape);
    }

    private static ValidationReport validate(Model data) {
        return ShaclValidator.get().validate(SHAPES, data.getGraph());
    }

    private static Set<String> failed(ValidationReport report) {
        return report.getEntries().stream()
                .map(ReportEntry::source)
                .map(Node::getURI)
                .collect(Collectors.toSet());
    }

    private static Model example(String shape, String kind) {
        return RDFDataMgr.loadModel(
                EXAMPLES.resolve(shape).resolve(kind + ".ttl").toString());
    }

    private static Property sh(String name) {
        return GRAPH.createProperty(SH, name);
    }
}

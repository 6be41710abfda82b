package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kwalgraaf.check.ShapeChecker;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of a build of the shipped documents, held against what the contract says of every build. */
class BuildTest {
    private static final List<String> KEYS =
            List.of("cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder");

    @TempDir
    private Path temp;

    private Build.Result build(String folder, Format format) throws IOException {
        return build(folder, format, Kwal.BASE);
    }

    private Build.Result build(String folder, Format format, String base) throws IOException {
        return new Build(temp.resolve(folder), format, new Iris(base))
                .run(Corpus.of(List.of(Path.of("documents"))), document -> {});
    }

    private static DatasetGraph read(Path file) {
        return RDFDataMgr.loadDatasetGraph(file.toUri().toString());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_second_build_writes_the_same_bytes(Format format) throws IOException {
        build("one", format);
        build("two", format);

        List<String> files;
        try (Stream<Path> written = Files.list(temp.resolve("one"))) {
            files = written.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(files).hasSize(3);
        for (String file : files) {
            assertThat(temp.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_form_says_the_same(Format format) throws IOException {
        build("quads", Format.NQUADS);
        Build.Result result = build("form", format);

        DatasetGraph plain = read(temp.resolve("quads/kwalgraaf.nq"));
        DatasetGraph form = read(result.dataset());
        assertThat(graphs(form)).isEqualTo(graphs(plain)).hasSizeGreaterThan(10);
        for (Node name : graphs(plain)) {
            assertThat(form.getGraph(name).isIsomorphicWith(plain.getGraph(name)))
                    .as(name.getURI())
                    .isTrue();
        }
    }

    private static Set<Node> graphs(DatasetGraph dataset) {
        Set<Node> names = new HashSet<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        return names;
    }

    @Test
    void the_file_of_a_document_is_its_graph() throws IOException {
        Build.Result result = build("turtle", Format.TURTLE);

        DatasetGraph dataset = read(result.dataset());
        for (String key : KEYS) {
            Graph stated = dataset.getGraph(NodeFactory.createURI(Kwal.BASE + "graph/bron/" + key));
            Graph file = RDFDataMgr.loadGraph(
                    temp.resolve("turtle").resolve(key + ".ttl").toUri().toString());
            assertThat(file.size()).isPositive();
            assertThat(file.isIsomorphicWith(stated)).as(key).isTrue();
        }
    }

    @Test
    void nothing_is_said_twice_and_nothing_is_blank_but_class_expressions_of_the_ontology() throws IOException {
        Build.Result result = build("quads", Format.NQUADS);

        List<String> lines = Files.readAllLines(result.dataset(), StandardCharsets.UTF_8);
        assertThat(lines).doesNotHaveDuplicates().hasSize((int) result.triples());
        List<Quad> blank = new ArrayList<>();
        read(result.dataset()).find().forEachRemaining(quad -> {
            boolean expression = quad.getGraph().toString().endsWith("/graph/ontologie");
            if (!expression && (quad.getSubject().isBlank() || quad.getObject().isBlank())) {
                blank.add(quad);
            }
        });
        assertThat(blank).isEmpty();
    }

    @Test
    void what_is_said_of_a_thing_stands_together() throws IOException {
        build("quads", Format.NQUADS);

        for (String key : KEYS) {
            Map<String, Integer> lastLine = new HashMap<>();
            List<String> lines = Files.readAllLines(temp.resolve("quads").resolve(key + ".nq"));
            for (int at = 0; at < lines.size(); at++) {
                String subject = lines.get(at).substring(0, lines.get(at).indexOf(' '));
                Integer before = lastLine.put(subject, at);
                assertThat(before == null || before == at - 1).as(lines.get(at)).isTrue();
            }
        }
    }

    @Test
    void stated_derived_found_and_linked_never_share_a_graph() throws IOException {
        Build.Result result = build("trig", Format.TRIG);

        Set<String> names = new TreeSet<>();
        graphs(read(result.dataset())).forEach(name -> names.add(name.getURI().substring(Kwal.BASE.length())));
        assertThat(names)
                .contains(
                        "graph/ontologie",
                        "graph/afgeleid/geldt-voor",
                        "graph/bron/" + KEYS.get(0),
                        "graph/bron/" + KEYS.get(1))
                .allMatch(name -> name.startsWith("graph/"));
        assertThat(names).anyMatch(name -> name.startsWith("graph/koppelingen/"));
    }

    /** The contract of documents/catalog.ttl: every dump repeats publisher and rights of what it was made from. */
    @Test
    void the_dataset_repeats_whose_the_documents_are() throws IOException {
        Build.Result result = build("trig", Format.TRIG);

        Graph catalogued = read(result.dataset()).getGraph(NodeFactory.createURI(Kwal.BASE + "graph/catalogus"));
        Node sbb = NodeFactory.createURI(Kwal.BASE + "catalog/sbb");
        assertThat(catalogued.contains(sbb, FOAF.name.asNode(), Node.ANY)).isTrue();
        for (String key : KEYS) {
            Node document = NodeFactory.createURI(Kwal.BASE + "id/" + key);
            assertThat(catalogued.contains(document, DCTerms.publisher.asNode(), sbb))
                    .isTrue();
            assertThat(catalogued
                            .find(document, DCTerms.rights.asNode(), Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList())
                    .containsExactlyInAnyOrder(
                            NodeFactory.createLiteralLang(
                                    "Gebruik is vrij met bronvermelding; commercieel gebruik is niet toegestaan.",
                                    "nl"),
                            NodeFactory.createLiteralLang(
                                    "Use is free provided the source is acknowledged; commercial use is not permitted.",
                                    "en"));
        }
    }

    @Test
    void the_whole_graph_passes_its_shapes() throws IOException {
        Build.Result result = build("trig", Format.TRIG);

        Graph all = read(result.dataset()).getUnionGraph();
        assertThat(new ShapeChecker(VocabularyFiles.shapes()).check(all, SourceText.of("everything", "")))
                .isEmpty();
    }

    @Test
    void another_base_moves_the_data_and_leaves_the_terms() throws IOException {
        String base = "https://voorbeeld.example/mbo/";
        Build.Result result = build("quads", Format.NQUADS, base);

        String text = Files.readString(result.dataset());
        assertThat(text).contains("<" + base + "id/netwerk-en-mediabeheerder/B1-K1-W2>", "<" + Kwal.NS + "Werkproces>");
        assertThat(text).doesNotContain("<" + Kwal.BASE + "id/", "<" + Kwal.BASE + "graph/");
    }

    @Test
    void a_build_that_cannot_write_says_where_and_leaves_what_was_there() throws IOException {
        Build.Result result = build("kept", Format.TURTLE);
        byte[] before = Files.readAllBytes(result.dataset());
        Path inTheWay = temp.resolve("kept/" + KEYS.get(1) + ".ttl");
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("folder"));

        assertThatThrownBy(() -> build("kept", Format.TURTLE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(KEYS.get(1) + ".ttl");
        assertThat(result.dataset()).hasBinaryContent(before);
    }

    @Test
    void a_build_of_nothing_that_can_be_used_leaves_the_dataset_as_it_was() throws IOException {
        Build.Result before = build("kept", Format.TURTLE);
        byte[] dataset = Files.readAllBytes(before.dataset());
        Path shoppingList = Files.writeString(temp.resolve("boodschappen.txt"), "melk\nbrood\n");

        Build.Result after = new Build(temp.resolve("kept"), Format.TURTLE, new Iris(Kwal.BASE))
                .run(Corpus.of(List.of(shoppingList)), document -> {});

        assertThat(after.documents()).isZero();
        assertThat(after.dataset()).hasBinaryContent(dataset);
        try (Stream<Path> files = Files.list(temp.resolve("kept"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".partial"));
        }
    }
}

package nl.kwalgraaf.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each passage is the words of the file at the place that it names, and of one property that its thing has. */
class PassagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder"})
    void the_characters_of_a_passage_are_its_text(String key) throws Exception {
        String file = Files.readString(Path.of("documents", key + ".txt"), StandardCharsets.UTF_8);
        int[] characters = file.codePoints().toArray();
        String[] lines = file.split("\n", -1);
        Graph graph = graph(file);

        List<Node> passages = objects(graph, Node.ANY, Kwal.heeftPassage);
        assertThat(passages).hasSizeGreaterThan(300).allSatisfy(passage -> {
            int first = number(graph, passage, Kwal.beginteken);
            int end = number(graph, passage, Kwal.eindteken);
            String text = objects(graph, passage, Kwal.tekst).get(0).getLiteralLexicalForm();
            assertThat(new String(characters, first, end - first)).isEqualTo(text);
            assertThat(String.join(
                            "\n",
                            List.of(lines)
                                    .subList(
                                            number(graph, passage, Kwal.beginregel) - 1,
                                            number(graph, passage, Kwal.eindregel))))
                    .contains(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder"})
    void a_passage_states_one_property_that_its_thing_has_and_is_of_that_thing_alone(String key) throws Exception {
        Graph graph = graph(Files.readString(Path.of("documents", key + ".txt"), StandardCharsets.UTF_8));

        assertThat(objects(graph, Node.ANY, Kwal.heeftPassage))
                .doesNotHaveDuplicates()
                .allSatisfy(passage -> {
                    List<Node> property = objects(graph, passage, Kwal.overEigenschap);
                    Node thing = graph.find(Node.ANY, Kwal.heeftPassage, passage)
                            .next()
                            .getSubject();
                    assertThat(property).hasSize(1);
                    assertThat(graph.contains(thing, property.get(0), Node.ANY)).isTrue();
                    assertThat(passage.getURI()).startsWith(thing.getURI() + "/passage/");
                });
    }

    @Test
    void characters_are_counted_as_code_points_and_passages_by_their_place() {
        Graph graph = graph("""
                D1-K1: Bakt 🍞 en 🥖

                Complexiteit

                De bakker volgt recepten.
                """);

        Node kerntaak = NodeFactory.createURI(Kwal.BASE + "id/proef/D1-K1");
        Node second = NodeFactory.createURI(kerntaak.getURI() + "/passage/2");
        assertThat(new TreeSet<>(objects(graph, kerntaak, Kwal.heeftPassage).stream()
                        .map(Node::getURI)
                        .toList()))
                .containsExactly(kerntaak.getURI() + "/passage/1", second.getURI());
        // "D1-K1: Bakt 🍞 en 🥖" has 18 characters, and with the lines between 34 stand before the text.
        assertThat(number(graph, second, Kwal.beginteken)).isEqualTo(18 + 2 + 12 + 2);
        assertThat(number(graph, second, Kwal.eindteken)).isEqualTo(34 + 25);
    }

    private static Graph graph(String text) {
        Kwalificatiedossier dossier =
                DossierParser.parse(SourceText.of("proef.txt", text)).value().orElseThrow();
        Graph graph = GraphFactory.createDefaultGraph();
        DossierMapper.map(dossier, new Uitgave("proef", Bestand.of(dossier.bron())), new Iris(Kwal.BASE), graph::add);
        return graph;
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static int number(Graph graph, Node subject, Node property) {
        return ((Number) objects(graph, subject, property).get(0).getLiteralValue()).intValue();
    }
}

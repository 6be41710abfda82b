package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The graph of each shipped document against an annotation that was made by reading it, statement by statement and
 * line by line. {@code src/test/resources/annotatie/README.md} says how it was made.
 */
class AnnotationTest {
    private static final String CLOUD = "cloud-and-infrastructure-technician";
    private static final String NETWERK = "netwerk-en-mediabeheerder";

    /** One row of the annotation. */
    private record Statement(String subject, String property, String lines, String value) {}

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, NETWERK})
    void every_annotated_statement_is_in_the_graph(String key) throws IOException {
        Graph graph = graph(key);
        List<String> missing = new ArrayList<>();
        for (Statement statement : annotation(key)) {
            if (!holds(graph, key, statement)) {
                missing.add(statement + "\n    graph has " + values(graph, key, statement));
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, NETWERK})
    void the_graph_states_nothing_that_the_annotation_lacks(String key) throws IOException {
        Set<String> annotated = new TreeSet<>();
        Set<String> properties = new LinkedHashSet<>();
        for (Statement statement : annotation(key)) {
            annotated.add(statement.subject + " " + statement.property + " " + folded(value(key, statement)));
            properties.add(statement.property);
        }
        properties.remove("type");
        Set<String> surplus = new TreeSet<>();
        graph(key).find().forEachRemaining(triple -> {
            String subject = path(key, triple.getSubject());
            String property = local(triple.getPredicate());
            // Places, words that items share, names cut from texts, and the file are told of elsewhere.
            boolean made = subject.matches("(.*/)?passage/\\d+|formulering/.*|bestand/.*")
                    || property.equals("label") && subject.matches(".*/(gedrag|vakkennis)/\\d+");
            String here = subject + " " + property + " " + folded(string(triple.getObject()));
            if (properties.contains(property) && !made && !annotated.contains(here)) {
                surplus.add(here);
            }
        });
        assertThat(surplus).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, NETWERK})
    void every_statement_cites_the_lines_it_was_read_from(String key) throws IOException {
        Graph graph = graph(key);
        List<String> wrong = new ArrayList<>();
        for (Statement statement : annotation(key)) {
            if (!statement.lines.equals("-")) {
                Set<String> cited = citedLines(graph, key, statement);
                if (!cited.contains(statement.lines)) {
                    wrong.add(statement + "\n    cites " + cited);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_character_is_represented_or_accounted_for() throws IOException {
        for (String key : List.of(CLOUD, NETWERK)) {
            assertThat(dossier(key).dekking().onverklaard()).as(key).isEmpty();
        }
    }

    // The graph

    private static Kwalificatiedossier dossier(String key) throws IOException {
        return DocumentReader.read(key, Files.readAllBytes(Path.of("documents", key + ".txt")))
                .then(DossierParser::parse)
                .value()
                .orElseThrow();
    }

    private static Graph graph(String key) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        DossierMapper.map(
                dossier(key), new Uitgave(key, Bestand.of(dossier(key).bron())), new Iris(Kwal.BASE), graph::add);
        return graph;
    }

    private static boolean holds(Graph graph, String key, Statement statement) {
        String wanted = folded(value(key, statement));
        return values(graph, key, statement).stream()
                .anyMatch(value -> folded(value).equals(wanted));
    }

    private static List<String> values(Graph graph, String key, Statement statement) {
        return graph.find(subject(key, statement.subject), property(statement.property), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(AnnotationTest::string)
                .toList();
    }

    private static Set<String> citedLines(Graph graph, String key, Statement statement) {
        Node subject = subject(key, statement.subject);
        Set<String> lines = new TreeSet<>();
        if (statement.property.equals("vereistCompetentie")) {
            Node competentie = NodeFactory.createURI(value(key, statement));
            graph.find(subject, Kwal.heeftCompetentievermelding, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(vermelding -> graph.contains(vermelding, Kwal.betreftCompetentie, competentie))
                    .forEach(vermelding -> lines.addAll(lines(graph, vermelding, Node.ANY)));
            return lines;
        }
        lines.addAll(lines(graph, subject, property(statement.property)));
        return lines.isEmpty() ? new TreeSet<>(lines(graph, subject, Node.ANY)) : lines;
    }

    private static List<String> lines(Graph graph, Node subject, Node property) {
        return graph.find(subject, Kwal.heeftPassage, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(
                        passage -> property.equals(Node.ANY) || graph.contains(passage, Kwal.overEigenschap, property))
                .mapWith(passage ->
                        number(graph, passage, Kwal.beginregel) + "-" + number(graph, passage, Kwal.eindregel))
                .toList();
    }

    private static String number(Graph graph, Node subject, Node property) {
        return string(graph.find(subject, property, Node.ANY).next().getObject());
    }

    // The annotation

    private static List<Statement> annotation(String key) throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/annotatie", key + ".tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                statements.add(new Statement(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        assertThat(statements).hasSizeGreaterThan(400);
        return statements;
    }

    private static Node subject(String key, String path) {
        return NodeFactory.createURI(Kwal.BASE + "id/" + key + (path.equals(".") ? "" : "/" + path));
    }

    private static Node property(String local) {
        return switch (local) {
            case "type" -> RDF.type.asNode();
            case "label" -> RDFS.label.asNode();
            default -> Kwal.term(local);
        };
    }

    private static String value(String key, Statement statement) {
        String value = statement.value.replace("\\n", "\n");
        return switch (statement.property) {
            case "type" -> Kwal.NS + value;
            case "eqfNiveau" -> "http://data.europa.eu/snb/" + value;
            case "documentsoort",
                    "heeftMboNiveau",
                    "bijMboNiveau",
                    "alleenVoorMboNiveau",
                    "heeftReferentieNiveau",
                    "vereistCompetentie",
                    "geregeldIn",
                    "naarRegeling",
                    "voorProfiel",
                    "inExperiment" -> Kwal.BASE + "id/" + value;
            default -> value;
        };
    }

    private static String path(String key, Node node) {
        String base = Kwal.BASE + "id/" + key;
        return node.getURI().equals(base)
                ? "."
                : node.getURI().replace(base + "/", "").replace(Kwal.BASE + "id/", "");
    }

    private static String local(Node property) {
        return property.equals(RDF.type.asNode()) ? "type" : property.getLocalName();
    }

    private static String string(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

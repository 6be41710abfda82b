package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The query of {@code docs/migration-1.0.md} gives back what the first version said. */
class MigrationTest {
    private static final Path PAGE = Path.of("docs", "migration-1.0.md");

    /** Thing and passage, as version 0.3.0 wrote them of both documents. */
    private static final Path BEFORE = Path.of("src", "test", "resources", "migration", "passages-0.3.0.tsv");

    private static Graph old;

    @BeforeAll
    static void construct() throws IOException {
        String page = Files.readString(PAGE);
        String query = page.substring(page.indexOf("```sparql") + 9, page.lastIndexOf("```"));
        List<Node> graphs = new ArrayList<>();
        ShippedData.DATASET.listGraphNodes().forEachRemaining(graphs::add);
        DatasetGraph data =
                DynamicDatasets.dynamicDataset(List.of(Quad.unionGraph), graphs, ShippedData.DATASET, false);
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            old = exec.construct();
        }
    }

    @Test
    void every_passage_of_the_first_version_is_there_by_its_lines() throws IOException {
        Set<String> before = new TreeSet<>(Files.readAllLines(BEFORE));
        Set<String> now = new TreeSet<>();
        old.find(Node.ANY, Kwal.term("passage"), Node.ANY)
                .forEachRemaining(triple -> now.add(path(triple.getSubject()) + "\t" + path(triple.getObject())));
        assertThat(before).hasSize(642);
        assertThat(now).containsAll(before);
    }

    @Test
    void levels_and_parts_bear_their_old_names() {
        assertThat(values(id("netwerk-en-mediabeheerder/kwalificatie/P2"), "mboNiveau"))
                .containsExactly("id/mbo-niveau/4");
        assertThat(values(id("netwerk-en-mediabeheerder"), "heeftDeel"))
                .containsExactly(
                        "id/netwerk-en-mediabeheerder/B1",
                        "id/netwerk-en-mediabeheerder/P1",
                        "id/netwerk-en-mediabeheerder/P2");
        assertThat(values(
                        id("cloud-and-infrastructure-technician/L1/generiek/engels/niveau-eis/1"), "referentieNiveau"))
                .containsExactly("id/erk/B1");
        assertThat(old.contains(id("netwerk-en-mediabeheerder"), RDF.type.asNode(), Kwal.Brondocument))
                .isTrue();
        assertThat(old.find(Node.ANY, RDF.type.asNode(), Kwal.term("AfgeleideNiveauEis"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void a_passage_leads_to_the_edition_again() {
        Node passage = id("netwerk-en-mediabeheerder/passage/688-688");
        assertThat(values(passage, "inDocument")).containsExactly("id/netwerk-en-mediabeheerder");
        assertThat(old.contains(
                        passage,
                        NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedFrom"),
                        id("netwerk-en-mediabeheerder")))
                .isTrue();
    }

    /** No term of 0.3.0 is lost, and the page names each that is out of use. */
    @Test
    void every_term_of_the_first_version_is_in_use_or_named_on_the_page() throws IOException {
        Graph before = VocabularyFiles.earlier("0.3.0").orElseThrow();
        Graph now = VocabularyFiles.ontology();
        String page = Files.readString(PAGE);
        Node source = NodeFactory.createURI(Kwal.BASE + "def");
        List<Node> terms = before.find(Node.ANY, RDFS.isDefinedBy.asNode(), source)
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(terms).hasSizeGreaterThan(100).allSatisfy(term -> {
            assertThat(now.contains(term, RDFS.isDefinedBy.asNode(), source)).isTrue();
            if (now.contains(term, OWL2.deprecated.asNode(), Node.ANY)) {
                assertThat(page).contains("`kwal:" + term.getURI().substring(Kwal.NS.length()) + "`");
            }
        });
    }

    private static Set<String> values(Node subject, String property) {
        Set<String> values = new TreeSet<>();
        old.find(subject, Kwal.term(property), Node.ANY)
                .forEachRemaining(triple -> values.add("id/" + path(triple.getObject())));
        return values;
    }

    private static Node id(String path) {
        return NodeFactory.createURI(Kwal.BASE + "id/" + path);
    }

    private static String path(Node thing) {
        return thing.getURI().substring((Kwal.BASE + "id/").length());
    }
}

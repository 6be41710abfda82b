package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.vocab.JsonLdContext;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.ShortJsonLd;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD by the context of the ontology: short, and the same graph. */
class ShortJsonLdTest {
    private static final ShortJsonLd JSON_LD = new ShortJsonLd(Kwal.BASE);

    @TempDir
    private Path folder;

    @Test
    void a_build_in_json_ld_is_the_dataset_with_one_context() throws IOException {
        Build.Result built = new Build(folder, Format.JSONLD, new Iris(Kwal.BASE))
                .run(Corpus.of(List.of(Path.of("documents"))), document -> {});

        String text = Files.readString(built.dataset());
        assertThat(text.split("\"@context\"", -1)).hasSize(2);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, built.dataset().toUri().toString());
        assertThat(IsoMatcher.isomorphic(read, ShippedData.DATASET)).isTrue();
        // Compaction leaves no term of ours written out, but where one is said to be the subject of a statement.
        JsonObject document = JSON.parse(Files.readString(folder.resolve("netwerk-en-mediabeheerder.jsonld")));
        assertThat(document.get("@graph").getAsArray())
                .isNotEmpty()
                .allSatisfy(thing -> assertThat(thing.getAsObject().keys())
                        .allMatch(key -> !key.startsWith("http") && !key.startsWith("kwal:")));
    }

    @Test
    void a_thing_says_what_it_is_in_names() {
        Node werkproces = NodeFactory.createURI(Kwal.BASE + "id/netwerk-en-mediabeheerder/B1-K1-W1");
        Graph graph = GraphFactory.createDefaultGraph();
        ShippedData.DATASET.getUnionGraph().find(werkproces, Node.ANY, Node.ANY).forEachRemaining(graph::add);

        String text = JSON_LD.document(graph).toString();
        JsonObject thing = JSON.parse(text);
        assertThat(thing.get("id").getAsString().value()).isEqualTo("kg:id/netwerk-en-mediabeheerder/B1-K1-W1");
        assertThat(thing.get("type").getAsString().value()).isEqualTo("Werkproces");
        assertThat(thing.get("code").getAsString().value()).isEqualTo("B1-K1-W1");
        assertThat(thing.get("label").getAsObject().get("nl").getAsString().value())
                .startsWith("Stelt de vraag");
        assertThat(thing.get("heeftGedrag").getAsArray()).hasSize(4);
        assertThat(thing.get("@context").getAsObject().keys())
                .contains("heeftGedrag", "kg")
                .doesNotContain("heeftKerntaak");
        assertThat(RDFParser.fromString(text, Lang.JSONLD).toGraph().isIsomorphicWith(graph))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Werkproces", "heeftGedrag", "tekst", "overEigenschap", "begindatum", "volgnummer", "uitgewerkt"
            })
    void the_context_has_each_term_in_use(String term) {
        assertThat(JsonLdContext.of(Kwal.BASE).get("@context").getAsObject().hasKey(term))
                .isTrue();
    }

    @Test
    void the_context_has_no_term_that_is_out_of_use() {
        assertThat(JsonLdContext.of(Kwal.BASE).get("@context").getAsObject().keys())
                .doesNotContain("passage", "mboNiveau", "vaardigheid", "Documentsoort");
    }
}

package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.export.Exported;
import nl.kwalgraaf.export.Profile;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer to {@code elm-weergave} against the official shapes of the European Learning Model. */
class ElmWeergaveTest {
    private static final Path SHAPES = Path.of("..", "shared", "vocabularies", "elm", "shapes");

    @ParameterizedTest
    @CsvSource({
        "LOQ-constraints.ttl,     netwerk-en-mediabeheerder/kwalificatie/P2",
        "LOQ-constraints.ttl,     cloud-and-infrastructure-technician/kwalificatie/R1",
        "LOQ-constraints-mdr.ttl, netwerk-en-mediabeheerder/kwalificatie/P2",
        "LOQ-constraints-mdr.ttl, cloud-and-infrastructure-technician/kwalificatie/R1"
    })
    void conforms_to_the_official_shapes(String file, String kwalificatie) {
        assumeTrue(Files.exists(SHAPES), "the shapes of ELM are not beside this project");
        Graph answer = Graphs.answer("elm-weergave", Map.of("kwalificatie", kwalificatie), ShippedData.TARGET);
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.resolve(file).toString()));
        assertThat(violations(shapes, answer)).isEmpty();
    }

    // P1 has no level: in the model it is no qualification.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "netwerk-en-mediabeheerder/kwalificatie/P1",
                "netwerk-en-mediabeheerder/kwalificatie/P2",
                "cloud-and-infrastructure-technician/kwalificatie/R1"
            })
    void says_nothing_that_the_export_does_not_say(String kwalificatie) {
        Graph answer = Graphs.answer("elm-weergave", Map.of("kwalificatie", kwalificatie), ShippedData.TARGET);
        Graph export = GraphFactory.createDefaultGraph();
        ((Exported.Triples) Profile.ELM.export(ShippedData.DATASET, Kwal.BASE, Map.of()))
                .triples()
                .forEach(export::add);
        assertThat(answer.size()).isGreaterThan(100);
        assertThat(Graphs.minus(answer, export)).isEmpty();
    }

    @Test
    void says_the_same_where_the_base_of_the_data_has_an_id_of_its_own() {
        String base = "https://example.org/id/mbo/";
        DatasetGraph dataset = ShippedData.withBase(base);
        Graph answer = Graphs.answer(
                "elm-weergave",
                Map.of("kwalificatie", base + "id/netwerk-en-mediabeheerder/kwalificatie/P2"),
                Target.of(dataset));
        Graph export = GraphFactory.createDefaultGraph();
        ((Exported.Triples) Profile.ELM.export(dataset, base, Map.of()))
                .triples()
                .forEach(export::add);
        assertThat(answer.size()).isGreaterThan(100);
        assertThat(Graphs.minus(answer, export)).isEmpty();
    }

    private static List<ReportEntry> violations(Shapes shapes, Graph answer) {
        return ShaclValidator.get().validate(shapes, answer).getEntries().stream()
                // The shape wants another address for ESCO's scheme than the one that ESCO has.
                .filter(entry -> !entry.resultPath().toString().contains("relatedESCOSkill"))
                .toList();
    }
}

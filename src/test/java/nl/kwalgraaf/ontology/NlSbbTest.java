package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The concept schemes against NL-SBB, the Dutch standard for describing concepts, in its own shapes. */
class NlSbbTest {
    private static final Path PROFILE = Path.of("..", "shared", "vocabularies", "nl-sbb", "skos-ap-nl.ttl");

    @BeforeEach
    void the_profile_is_at_hand() {
        assumeThat(PROFILE).as("the NL-SBB shapes").exists();
    }

    @Test
    void the_concept_schemes_conform_without_even_a_remark() {
        assertThat(remarks(OntologyFiles.concepts())).isEmpty();
    }

    @Test
    void a_concept_without_definition_is_noticed() {
        Model concepts = OntologyFiles.concepts();
        Resource analyseren = concepts.getResource(OntologyFiles.ID + "competentie/M");
        analyseren.removeAll(SKOS.definition);
        assertThat(remarks(concepts)).singleElement().asString().contains("competentie/M", "definition");
    }

    private static List<String> remarks(Model concepts) {
        Shapes profile = Shapes.parse(RDFDataMgr.loadModel(PROFILE.toString()).getGraph());
        return ShaclValidator.get().validate(profile, concepts.getGraph()).getEntries().stream()
                .map(NlSbbTest::remark)
                .toList();
    }

    private static String remark(ReportEntry entry) {
        return entry.severity().level().getLocalName() + " " + entry.focusNode() + " " + entry.resultPath() + " "
                + entry.value() + ": " + entry.message();
    }
}

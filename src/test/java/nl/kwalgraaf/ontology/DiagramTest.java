package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** {@code ontology/kwalgraaf.svg} is made from the ontology. */
class DiagramTest {
    private static final Path PICTURE = Path.of("ontology", "kwalgraaf.svg");

    @Test
    void the_picture_shows_what_the_ontology_says() throws IOException {
        String svg = Diagram.of(OntologyFiles.ontology());
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(PICTURE, svg);
        }
        assertThat(PICTURE)
                .as("run this test with -Dcases.update to draw the picture anew")
                .exists()
                .content()
                .isEqualTo(svg);
    }

    @Test
    void every_class_in_use_is_in_it_by_its_dutch_name() throws IOException {
        String svg = Files.readString(PICTURE);
        OntologyFiles.ontology()
                .listSubjectsWithProperty(RDF.type, OWL.Class)
                .filterKeep(type -> type.isURIResource() && type.getURI().startsWith(OntologyFiles.KWAL))
                .filterDrop(type -> type.hasLiteral(OWL2.deprecated, true))
                .forEachRemaining((Resource type) -> assertThat(svg)
                        .contains(">" + type.getProperty(RDFS.label, "nl").getString() + "</text>"));
    }
}

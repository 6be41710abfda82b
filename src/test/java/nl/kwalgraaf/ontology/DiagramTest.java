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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ontology/kwalgraaf.svg} and the same in English are made from the ontology. */
class DiagramTest {
    @ParameterizedTest
    @CsvSource({"nl, kwalgraaf.svg", "en, kwalgraaf.en.svg"})
    void the_picture_shows_what_the_ontology_says(String language, String file) throws IOException {
        Path picture = Path.of("ontology", file);
        String svg = Diagram.of(OntologyFiles.ontology(), language);
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(picture, svg);
        }
        assertThat(picture)
                .as("run this test with -Dcases.update to draw the picture anew")
                .exists()
                .content()
                .isEqualTo(svg);
    }

    @ParameterizedTest
    @CsvSource({"nl, kwalgraaf.svg", "en, kwalgraaf.en.svg"})
    void every_class_in_use_is_in_it_by_its_name(String language, String file) throws IOException {
        String svg = Files.readString(Path.of("ontology", file));
        OntologyFiles.ontology()
                .listSubjectsWithProperty(RDF.type, OWL.Class)
                .filterKeep(type -> type.isURIResource() && type.getURI().startsWith(OntologyFiles.KWAL))
                .filterDrop(type -> type.hasLiteral(OWL2.deprecated, true))
                .forEachRemaining((Resource type) -> assertThat(svg)
                        .contains(">" + type.getProperty(RDFS.label, language).getString() + "</text>"));
    }
}

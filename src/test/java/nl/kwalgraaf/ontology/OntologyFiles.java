package nl.kwalgraaf.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/}, read for the tests. */
final class OntologyFiles {

    static final String KWAL = "https://w3id.org/kwalgraaf/def#";
    static final String ID = "https://w3id.org/kwalgraaf/id/";

    static final List<String> CONCEPTS = List.of("competenties", "niveaus", "documentsoorten", "regelingen", "regels");

    private static final Path SHAPES = Path.of("ontology", "shapes");

    private OntologyFiles() {}

    static Model ontology() {
        return RDFDataMgr.loadModel("ontology/kwalgraaf.ttl");
    }

    static Model concepts() {
        Model model = ModelFactory.createDefaultModel();
        CONCEPTS.forEach(name -> RDFDataMgr.read(model, "ontology/" + name + ".ttl"));
        return model;
    }

    static Model everything() {
        return ontology().add(concepts());
    }

    static Model shapes() {
        Model model = ModelFactory.createDefaultModel();
        shapeFiles().forEach(file -> RDFDataMgr.read(model, file.toString()));
        return model;
    }

    static List<Path> shapeFiles() {
        return list(SHAPES);
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

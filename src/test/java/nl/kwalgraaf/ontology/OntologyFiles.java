package nl.kwalgraaf.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/** The files of {@code ontology/}, read for the tests. */
final class OntologyFiles {

    static final String KWAL = "https://w3id.org/kwalgraaf/def#";
    static final String ID = "https://w3id.org/kwalgraaf/id/";

    static final List<String> CONCEPTS =
            List.of("competenties", "niveaus", "erk-beschrijvingen", "documentsoorten", "regelingen", "regels");

    private static final Path SHAPES = Path.of("ontology", "shapes");

    private OntologyFiles() {}

    static Model ontology() {
        return RDFDataMgr.loadModel("ontology/kwalgraaf.ttl");
    }

    static Model concepts() {
        Model model = ModelFactory.createDefaultModel();
        CONCEPTS.forEach(name -> model.add(concepts(name)));
        return model;
    }

    /** The concepts of one file. */
    static Model concepts(String name) {
        return RDFDataMgr.loadModel("ontology/" + name + ".ttl");
    }

    /** The classes of ours that a class is a kind of. */
    static List<Resource> parents(Resource type) {
        return type.listProperties(RDFS.subClassOf)
                .mapWith(Statement::getObject)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::asResource)
                .filterKeep(parent -> parent.getURI().startsWith(KWAL))
                .toList();
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

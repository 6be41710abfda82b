package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kwalgraaf.map.Afleiding;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/**
 * Nothing follows about the class of a thing that is not stated of it: the domain and range of each property hold for the
 * classes that things bear, in every document that the golden cases have, of whatever kind.
 */
class StatedClassesTest {
    private static final Iris IRIS = new Iris(Kwal.BASE);

    @Test
    void what_bears_a_property_bears_a_class_of_its_domain_and_what_it_leads_to_one_of_its_range() throws IOException {
        Model data = ModelFactory.createDefaultModel();
        List<Triple> triples = new ArrayList<>();
        for (Path document : documents()) {
            Corpus.of(List.of(document))
                    .each(read -> read.content().ifPresent(content -> {
                        DossierMapper.map(content.dossier(), content.uitgave(), IRIS, triples::add);
                        Afleiding.derive(
                                content.dossier(), content.key(), IRIS, (gevolg, triple) -> triples.add(triple));
                    }));
        }
        triples.forEach(data.getGraph()::add);
        data.add(OntologyFiles.everything());

        Set<String> wrong = new TreeSet<>();
        Set<Resource> seen = new HashSet<>();
        OntologyTest.properties().forEach(property -> {
            Set<String> domain = new HashSet<>(OntologyTest.alternatives(property, RDFS.domain));
            Set<String> range = new HashSet<>(OntologyTest.alternatives(property, RDFS.range));
            boolean toThings = property.hasProperty(RDF.type, OWL2.ObjectProperty);
            data.listStatements(null, data.createProperty(property.getURI()), (RDFNode) null)
                    .filterKeep(said -> said.getSubject().getURI().startsWith(Kwal.BASE))
                    .forEachRemaining(said -> {
                        seen.add(property);
                        check(said, said.getSubject(), domain, "domain", wrong);
                        if (toThings
                                && said.getObject().isURIResource()
                                && said.getResource().getURI().startsWith(Kwal.BASE)) {
                            check(said, said.getResource(), range, "range", wrong);
                        }
                    });
        });
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    private static void check(Statement said, Resource thing, Set<String> classes, String side, Set<String> wrong) {
        List<String> borne = thing.listProperties(RDF.type)
                .filterKeep(type -> type.getObject().isURIResource())
                .mapWith(type -> type.getResource().getLocalName())
                .toList();
        if (!borne.isEmpty() && borne.stream().noneMatch(classes::contains) && !classes.contains("Thing")) {
            wrong.add(said.getPredicate().getLocalName() + ": its " + side + " is " + classes + ", not " + borne);
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "cases"))) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".xml"))
                    .filter(file -> file.getFileName().toString().startsWith("input")
                            || file.getParent().getFileName().toString().equals("input"))
                    .sorted()
                    .toList();
        }
    }
}

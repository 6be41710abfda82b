package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** {@code ontology/alignment.ttl}: how our terms relate to those of others, and that nothing contradicts itself by it. */
class AlignmentTest {
    private static final Model ALIGNMENT = RDFDataMgr.loadModel("ontology/alignment.ttl");
    private static final Path SHARED = Path.of("..", "shared", "vocabularies");

    /**
     * What PROV-O says of its own terms that could contradict ours: sections 3 and 4 of the recommendation give these
     * domains, ranges and disjoint classes.
     */
    private static final String PROV = """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            prov:Entity a owl:Class ; owl:disjointWith prov:Activity , prov:InstantaneousEvent .
            prov:Activity a owl:Class .
            prov:InstantaneousEvent a owl:Class .
            prov:Agent a owl:Class .
            prov:Organization rdfs:subClassOf prov:Agent .
            prov:wasDerivedFrom rdfs:domain prov:Entity ; rdfs:range prov:Entity .
            prov:wasQuotedFrom rdfs:subPropertyOf prov:wasDerivedFrom .
            """;

    static List<Statement> relations() {
        return ALIGNMENT
                .listStatements()
                .filterKeep(said -> said.getSubject().isURIResource()
                        && said.getSubject().getURI().startsWith(OntologyFiles.KWAL)
                        && !said.getPredicate().equals(RDF.type))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.europa.eu/snb/model/elm/",
                "http://data.europa.eu/esco/model#",
                "https://schema.org/",
                "http://www.w3.org/ns/prov#",
                "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
                "http://www.w3.org/ns/oa#",
                "http://data.europa.eu/eli/ontology#",
                "http://purl.org/ontology/bibo/",
                "http://www.w3.org/ns/org#",
                "https://w3id.org/ccso/ccso#",
                "http://purl.org/dc/terms/",
                "https://linkeddata.competentnl.nl/def/competentnl#",
                "https://data.s-bb.nl/ksm/ont/ksmo#"
            })
    void each_vocabulary_of_the_field_is_reached(String vocabulary) {
        assertThat(relations())
                .anyMatch(said -> said.getObject().asResource().getURI().startsWith(vocabulary));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void a_relation_leads_from_a_term_in_use_to_one_of_another_vocabulary(Statement said) {
        Resource term =
                OntologyFiles.ontology().createResource(said.getSubject().getURI());
        Resource kind = said.getSubject().getPropertyResourceValue(RDF.type);
        assertThat(term.hasProperty(RDF.type, kind)).isTrue();
        assertThat(term.hasProperty(OWL2.deprecated)).isFalse();
        assertThat(said.getObject().asResource().getURI()).doesNotStartWith(OntologyFiles.KWAL);
        if (said.getPredicate().equals(RDFS.subClassOf)) {
            assertThat(said.getResource().hasProperty(RDF.type, OWL.Class)).isTrue();
        }
        if (said.getPredicate().equals(RDFS.subPropertyOf)) {
            assertThat(said.getResource().hasProperty(RDF.type, kind)).isTrue();
        }
    }

    /** Those of whom the terms are known from their use only are spoken of without binding anybody. */
    @ParameterizedTest
    @MethodSource("relations")
    void of_vocabularies_known_by_their_use_it_is_see_also(Statement said) {
        String other = said.getObject().asResource().getURI();
        if (other.contains("competentnl") || other.contains("/ksmo#")) {
            assertThat(said.getPredicate()).isEqualTo(RDFS.seeAlso);
        }
    }

    /** What is derived from a passage is an entity, which PROV-O holds apart from its activities. */
    @ParameterizedTest
    @ValueSource(strings = {"Vaststelling", "Experiment"})
    void an_event_is_of_no_class_of_prov(String name) {
        assertThat(ALIGNMENT
                        .createResource(OntologyFiles.KWAL + name)
                        .listProperties(RDFS.subClassOf)
                        .mapWith(said -> said.getResource().getURI())
                        .toList())
                .containsExactly("https://schema.org/Event");
    }

    @Test
    void a_sectorkamer_is_an_organisation() {
        assertThat(ALIGNMENT
                        .createResource(OntologyFiles.KWAL + "Sectorkamer")
                        .listProperties(RDFS.subClassOf)
                        .mapWith(said -> said.getResource().getURI())
                        .toList())
                .contains("http://www.w3.org/ns/org#Organization");
    }

    @Test
    void together_with_the_ontology_it_is_owl_2_dl_and_no_class_is_empty() throws OWLOntologyCreationException {
        Model both = merged();
        assertThat(new OWL2DLProfile().checkOntology(Reasoning.load(both)).getViolations())
                .isEmpty();
        consistent(both);
    }

    @Test
    void it_is_consistent_with_what_prov_o_says_of_its_terms_and_with_the_data() throws Exception {
        Model all = merged();
        RDFDataMgr.read(all, new StringReader(PROV), null, Lang.TURTLE);
        try (var documents = Files.list(Path.of("documents"))) {
            for (Path document :
                    documents.filter(file -> file.toString().endsWith(".txt")).toList()) {
                all.add(DataReasoningTest.facts(document));
            }
        }
        assertThat(all.size()).isGreaterThan(5000);
        consistent(all);
    }

    @Test
    void an_adoption_that_were_an_activity_of_prov_would_be_noticed() throws OWLOntologyCreationException {
        Model all = merged();
        RDFDataMgr.read(
                all,
                new StringReader(
                        PROV
                                + "PREFIX kwal: <" + OntologyFiles.KWAL + "> PREFIX : <https://example.org/> "
                                + "kwal:Vaststelling rdfs:subClassOf prov:Activity . :v a kwal:Vaststelling ; kwal:heeftPassage :p ."),
                null,
                Lang.TURTLE);
        assertThat(Reasoning.of(all).isConsistent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elm/ELM.ttl", "nl-sbb/skos-ap-nl.ttl"})
    void it_is_consistent_with_the_files_of_others(String name) throws OWLOntologyCreationException {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file), "the vocabularies are not beside this project");
        Model all = merged();
        Model other = RDFDataMgr.loadModel(file.toString());
        // What they import is not at hand; that something is also an rdfs:Class or rdf:Property tells OWL nothing.
        other.removeAll(null, OWL.imports, null);
        other.removeAll(null, RDF.type, RDFS.Class);
        other.removeAll(null, RDF.type, RDF.Property);
        consistent(all.add(other));
    }

    private static Model merged() {
        return ModelFactory.createDefaultModel()
                .add(OntologyFiles.everything())
                .add(ALIGNMENT)
                .removeAll(
                        ALIGNMENT.createResource(OntologyFiles.KWAL.replace("#", "/alignment")), null, (RDFNode) null);
    }

    private static void consistent(Model model) throws OWLOntologyCreationException {
        OWLReasoner reasoner = Reasoning.of(model);
        assertThat(reasoner.isConsistent()).isTrue();
        Set<String> empty = new TreeSet<>();
        reasoner.getUnsatisfiableClasses()
                .getEntitiesMinusBottom()
                .forEach(type -> empty.add(type.getIRI().toString()));
        assertThat(empty).isEmpty();
    }
}

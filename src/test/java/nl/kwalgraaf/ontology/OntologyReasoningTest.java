package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

class OntologyReasoningTest {

    private static final String PREFIXES = "PREFIX kwal: <" + OntologyFiles.KWAL + "> PREFIX : <https://example.org/> ";

    @Test
    void is_owl_2_dl() throws OWLOntologyCreationException {
        assertThat(new OWL2DLProfile()
                        .checkOntology(Reasoning.load(OntologyFiles.ontology()))
                        .getViolations())
                .isEmpty();
    }

    @Test
    void is_owl_2_dl_together_with_its_concepts() throws OWLOntologyCreationException {
        assertThat(new OWL2DLProfile()
                        .checkOntology(Reasoning.load(OntologyFiles.everything()))
                        .getViolations())
                .isEmpty();
    }

    @Test
    void notices_a_property_that_nobody_declared() throws OWLOntologyCreationException {
        assertThat(new OWL2DLProfile()
                        .checkOntology(Reasoning.load(with(":x :undeclared :y .")))
                        .getViolations())
                .isNotEmpty();
    }

    @Test
    void is_consistent_and_every_class_can_have_members() throws OWLOntologyCreationException {
        OWLReasoner reasoner = Reasoning.of(OntologyFiles.everything());
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void notices_a_kerntaak_that_is_a_werkproces() throws OWLOntologyCreationException {
        assertThat(Reasoning.of(with(":x a kwal:Kerntaak , kwal:Werkproces .")).isConsistent())
                .isFalse();
    }

    @Test
    void a_dossier_is_a_document_and_no_file() throws OWLOntologyCreationException {
        assertThat(Reasoning.of(with(":x a kwal:Kwalificatiedocument , kwal:Kwalificatiedossier ; kwal:bevatDeel :d ."))
                        .isConsistent())
                .isTrue();
    }

    @Test
    void accepts_texts_with_a_language() throws OWLOntologyCreationException {
        assertThat(Reasoning.of(with(":g a kwal:Gedrag ; kwal:tekst \"werkt ordelijk\"@nl ; kwal:volgnummer 1 ."))
                        .isConsistent())
                .isTrue();
    }

    @Test
    void a_mention_of_a_competentie_reaches_the_deel_that_includes_it() throws OWLOntologyCreationException {
        OWLReasoner reasoner =
                Reasoning.of(with(":B1 kwal:heeftKerntaak :B1-K1 . :B1-K1 kwal:heeftWerkproces :B1-K1-W1 ."
                        + " :B1-K1-W1 kwal:heeftCompetentievermelding :m . :m kwal:betreftCompetentie :K ."));
        OWLDataFactory owl = reasoner.getRootOntology().getOWLOntologyManager().getOWLDataFactory();
        assertThat(reasoner.isEntailed(owl.getOWLObjectPropertyAssertionAxiom(
                        owl.getOWLObjectProperty(IRI.create(OntologyFiles.KWAL + "omvatCompetentie")),
                        owl.getOWLNamedIndividual(IRI.create("https://example.org/B1")),
                        owl.getOWLNamedIndividual(IRI.create("https://example.org/K")))))
                .isTrue();
    }

    private static Model with(String turtle) {
        Model facts = ModelFactory.createDefaultModel();
        RDFDataMgr.read(facts, new StringReader(PREFIXES + turtle), null, Lang.TURTLE);
        return OntologyFiles.ontology().add(facts);
    }
}

package nl.kwalgraaf.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** A graph as the OWL API and HermiT read it. */
final class Reasoning {
    private Reasoning() {}

    static OWLReasoner of(Model model) throws OWLOntologyCreationException {
        return new ReasonerFactory().createReasoner(load(model));
    }

    static OWLOntology load(Model model) throws OWLOntologyCreationException {
        // N-Triples are Turtle, and the OWL API reads none of the newer keywords that Jena writes in Turtle.
        ByteArrayOutputStream triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, model, Lang.NTRIPLES);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(triples.toByteArray()),
                        IRI.create("https://example.org/ontology"),
                        new TurtleDocumentFormat(),
                        null));
    }
}

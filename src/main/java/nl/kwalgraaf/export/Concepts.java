package nl.kwalgraaf.export;

import java.util.Set;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The concepts that an ELM export points to, shipped with it: the shapes look up in the data itself whether a value is a
 * {@code skos:Concept} and in which scheme.
 */
final class Concepts {
    private static final Set<Node> KEPT =
            Set.of(SKOS.prefLabel.asNode(), SKOS.notation.asNode(), SKOS.inScheme.asNode());

    private final PublishedGraph data;
    private final FixedPart fixed;
    private final Statements out;

    Concepts(PublishedGraph data, FixedPart fixed, Statements out) {
        this.data = data;
        this.fixed = fixed;
        this.out = out;
    }

    /** The concept, after seeing to it that it is described. */
    Node concept(Node concept) {
        if (!out.describes(concept)) {
            out.type(concept, SKOS.Concept.asNode());
            for (Triple triple : fixed.about(concept).isEmpty() ? data.about(concept) : fixed.about(concept)) {
                if (KEPT.contains(triple.getPredicate())) {
                    out.add(concept, triple.getPredicate(), triple.getObject());
                }
                if (triple.getPredicate().equals(SKOS.inScheme.asNode())) {
                    out.type(triple.getObject(), SKOS.ConceptScheme.asNode());
                }
            }
        }
        return concept;
    }

    Node concept(String iri) {
        return concept(NodeFactory.createURI(iri));
    }

    /** A property of our ontology as the subject of a note, under its own label. */
    Node subject(Node property) {
        if (!out.describes(property)) {
            Node scheme = NodeFactory.createURI(Kwal.NS.replaceFirst("#$", ""));
            out.type(property, SKOS.Concept.asNode());
            data.values(property, RDFS.label.asNode())
                    .forEach(label -> out.add(property, SKOS.prefLabel.asNode(), label));
            out.add(property, SKOS.inScheme.asNode(), scheme);
            out.add(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode());
        }
        return property;
    }
}

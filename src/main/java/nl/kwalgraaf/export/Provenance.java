package nl.kwalgraaf.export;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Where exported things come from, said of ours: which ELM thing was made of it, and the lines it was read from.
 *
 * <p>{@code prov:hadDerivation} is the inverse of {@code prov:wasDerivedFrom} (PROV-O, appendix B, "Names of inverse
 * properties"). The direct one would stand on the ELM thing, where the closed shapes allow nothing of ours.
 */
final class Provenance {
    private static final Node HAD_DERIVATION = NodeFactory.createURI(Prov.NS + "hadDerivation");

    /** Of a passage, all but its words, which the export has already. */
    private static final Set<Node> OF_PASSAGE =
            Set.of(RDF.type.asNode(), Kwal.beginregel, Kwal.eindregel, Kwal.pagina, Kwal.elementpad, Kwal.inDocument);

    private final PublishedGraph data;
    private final FixedPart fixed;
    private final Statements out;
    private final Statements later = new Statements();
    private final Set<Node> passages = new LinkedHashSet<>();

    Provenance(PublishedGraph data, FixedPart fixed, Statements out) {
        this.data = data;
        this.fixed = fixed;
        this.out = out;
    }

    /** Notes that the exported thing was made of ours. */
    void of(Node ours, Node exported) {
        later.add(ours, HAD_DERIVATION, exported);
        for (Node passage : data.values(ours, Kwal.heeftPassage)) {
            later.add(ours, Kwal.heeftPassage, passage);
            passages.add(passage);
        }
    }

    /** Writes it behind what was exported, with what the makers of its sources ask to be said. */
    void write() {
        Set<Node> documents = new LinkedHashSet<>();
        for (Node passage : passages) {
            for (Triple triple : data.about(passage)) {
                if (OF_PASSAGE.contains(triple.getPredicate())) {
                    later.add(passage, triple.getPredicate(), triple.getObject());
                }
            }
            data.values(passage, Kwal.inDocument).forEach(file -> documents.addAll(data.values(file, Kwal.vanUitgave)));
        }
        Node export = NodeFactory.createURI(data.base() + "elm");
        fixed.about(export).forEach(triple -> later.add(export, triple.getPredicate(), triple.getObject()));
        for (Node document : documents) {
            later.add(export, DCTerms.source.asNode(), document);
        }
        for (Node document : documents) {
            later.type(document, Kwal.Kwalificatiedocument);
            data.values(document, DCTerms.rights.asNode())
                    .forEach(rights -> later.add(document, DCTerms.rights.asNode(), rights));
            data.values(document, RDFS.label.asNode())
                    .forEach(label -> later.add(document, RDFS.label.asNode(), label));
        }
        later.triples().forEach(triple -> out.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
}

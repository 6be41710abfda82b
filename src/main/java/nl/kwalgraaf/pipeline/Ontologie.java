package nl.kwalgraaf.pipeline;

import java.util.function.Consumer;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The ontology and the concept schemes that go with it, for a dataset with a base of its own. */
final class Ontologie {
    private static final String ID = Kwal.BASE + "id/";

    private Ontologie() {}

    /** Writes every triple of the ontology, its data individuals under the base of the data. */
    static void write(Iris iris, Consumer<Triple> sink) {
        VocabularyFiles.withConcepts(triple -> sink.accept(Triple.create(
                based(triple.getSubject(), iris.base()),
                triple.getPredicate(),
                based(triple.getObject(), iris.base()))));
    }

    private static Node based(Node node, String base) {
        return node.isURI() && !base.equals(Kwal.BASE) && node.getURI().startsWith(ID)
                ? NodeFactory.createURI(base + "id/" + node.getURI().substring(ID.length()))
                : node;
    }
}

package nl.kwalgraaf.map;

import java.util.List;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Writes what was found in a document, each finding with the passage it is about. */
public final class BevindingMapper {
    private BevindingMapper() {}

    /** Numbers the findings in the order given; a finding about the document as a whole has no passage. */
    public static void map(List<Finding> findings, SourceText source, String key, Iris iris, Consumer<Triple> sink) {
        Triples out = new Triples(sink);
        Passages passages = new Passages(iris, key, source, out);
        Node document = iris.dossier(key);
        int number = 1;
        for (Finding finding : findings) {
            Node node = iris.node(Paths.bevinding(Paths.edition(key), number++));
            out.type(node, Kwal.Bevinding);
            out.string(node, Kwal.bevindingscode, finding.code().id());
            out.string(node, Kwal.ernst, finding.severity().word());
            out.add(node, Kwal.melding, NodeFactory.createLiteralLang(finding.message(), "en"));
            out.add(node, Kwal.inDocument, document);
            if (finding.where().end() > 0 && finding.where().source() == source) {
                passages.cite(node, finding.where());
            }
        }
        passages.write();
    }
}

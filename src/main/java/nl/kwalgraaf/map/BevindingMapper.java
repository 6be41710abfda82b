package nl.kwalgraaf.map;

import java.util.List;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Uitgave;
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
    public static void map(
            List<Finding> findings, SourceText source, Uitgave uitgave, Iris iris, Consumer<Triple> sink) {
        Triples out = new Triples(sink);
        Node bestand = iris.bestand(uitgave);
        Passages passages = new Passages(bestand, source, out);
        int number = 1;
        for (Finding finding : findings) {
            Node node = iris.node(Paths.bevinding(Paths.edition(uitgave.key()), number++));
            out.type(node, Kwal.Bevinding);
            out.string(node, Kwal.bevindingscode, finding.code().id());
            out.string(node, Kwal.ernst, finding.severity().word());
            out.add(node, Kwal.melding, NodeFactory.createLiteralLang(finding.message(), "en"));
            finding.said()
                    .dutch()
                    .ifPresent(dutch -> out.add(node, Kwal.melding, NodeFactory.createLiteralLang(dutch, "nl")));
            out.add(node, Kwal.inDocument, bestand);
            if (finding.where().end() > 0 && finding.where().source() == source) {
                passages.cite(node, finding.where());
            }
        }
        passages.write();
    }
}

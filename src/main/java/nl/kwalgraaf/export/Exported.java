package nl.kwalgraaf.export;

import java.util.List;
import java.util.Map;
import nl.kwalgraaf.finding.Finding;
import org.apache.jena.graph.Triple;

/** What came of an export, and what was found on the way. */
public sealed interface Exported {
    List<Finding> findings();

    /**
     * A graph.
     *
     * @param prefixes namespaces by prefix, in the order to declare them
     * @param triples those of one subject together
     */
    record Triples(Map<String, String> prefixes, List<Triple> triples, List<Finding> findings) implements Exported {
        public Triples {
            triples = List.copyOf(triples);
            findings = List.copyOf(findings);
        }
    }

    /** A text that is to be written as it stands. */
    record Text(String text, List<Finding> findings) implements Exported {
        public Text {
            findings = List.copyOf(findings);
        }
    }
}

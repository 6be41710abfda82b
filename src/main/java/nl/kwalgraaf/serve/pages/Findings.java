package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What was found in all documents, looked up once for each state of the data: it is little beside what they state. */
final class Findings {
    /** Of the graph that holds them, below the base of the data. */
    static final String PATH = "graph/bevindingen";

    /** The parameter that says in which document they are. */
    static final String DOCUMENT = "document";

    private final List<Finding> all;
    private final Map<Node, Integer> byDocument = new HashMap<>();

    /**
     * A finding.
     *
     * @param document in which it was made
     * @param code of its kind
     * @param severity as the data has it: {@code error}, {@code warning}, {@code note}
     */
    record Finding(Node node, Node document, String code, String severity) {}

    private Findings(List<Finding> all) {
        this.all = all;
        all.forEach(finding -> byDocument.merge(finding.document(), 1, Integer::sum));
    }

    static Findings of(Facts facts) {
        return facts.memory().of(Findings.class, Findings.class, () -> found(facts));
    }

    private static Findings found(Facts facts) {
        Map<Node, Node> documents = new HashMap<>();
        List<Finding> all = new ArrayList<>();
        for (Node finding : facts.of(RDF.type.asNode(), Kwal.Bevinding)) {
            facts.one(finding, Kwal.inDocument)
                    // A file has many passages, which say so too, and is of one edition.
                    .map(file -> documents.computeIfAbsent(
                            file, each -> facts.one(each, Kwal.vanUitgave).orElse(each)))
                    .ifPresent(document -> all.add(new Finding(
                            finding,
                            document,
                            facts.text(finding, Kwal.bevindingscode),
                            facts.text(finding, Kwal.ernst))));
        }
        all.sort(Comparator.comparing((Finding finding) -> finding.document().toString())
                .thenComparingLong(finding -> number(finding.node())));
        return new Findings(List.copyOf(all));
    }

    /** Findings are numbered in the order of their document. */
    private static long number(Node finding) {
        String digits = finding.getURI().replaceFirst(".*/", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }

    /** By document, and in it from its beginning to its end. */
    List<Finding> all() {
        return all;
    }

    /** How many there are in a document. */
    int in(Node document) {
        return byDocument.getOrDefault(document, 0);
    }

    /** The page of those in one document. */
    static String address(String key, View view) {
        return view.to("/" + PATH, DOCUMENT, key);
    }
}

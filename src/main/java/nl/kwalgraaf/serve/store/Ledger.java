package nl.kwalgraaf.serve.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What a store remembers beside the data: what each graph was made from, and a stamp that differs after every change.
 * Read and written within the transactions that read and write the data.
 *
 * @param hidden where it is kept: it changes with the data or not at all, and is not shown
 */
record Ledger(Graph hidden) {
    private static final Node FINGERPRINT = NodeFactory.createURI("urn:x-kwalgraaf:vingerafdruk");
    private static final Node STORE = NodeFactory.createURI("urn:x-kwalgraaf:opslag");
    private static final Node STAMP = NodeFactory.createURI("urn:x-kwalgraaf:stand");

    Optional<String> fingerprint(String graph) {
        return value(NodeFactory.createURI(graph), FINGERPRINT);
    }

    /** The graphs of which a fingerprint is remembered. */
    List<String> graphs() {
        return hidden.find(Node.ANY, FINGERPRINT, Node.ANY)
                .mapWith(triple -> triple.getSubject().getURI())
                .toList();
    }

    void remember(String graph, String fingerprint) {
        set(NodeFactory.createURI(graph), FINGERPRINT, fingerprint);
    }

    void forget(String graph) {
        hidden.remove(NodeFactory.createURI(graph), FINGERPRINT, Node.ANY);
    }

    /** Notes that the data are being changed. */
    void touch() {
        set(STORE, STAMP, UUID.randomUUID().toString());
    }

    String stamp() {
        return value(STORE, STAMP).orElse("");
    }

    private void set(Node subject, Node property, String value) {
        hidden.remove(subject, property, Node.ANY);
        hidden.add(subject, property, NodeFactory.createLiteralString(value));
    }

    private Optional<String> value(Node subject, Node property) {
        List<Triple> found = hidden.find(subject, property, Node.ANY).toList();
        return found.stream().findFirst().map(triple -> triple.getObject().getLiteralLexicalForm());
    }
}

package nl.kwalgraaf.serve.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store remembers beside the data: what each graph was made from, and a stamp that differs after every change.
 * Read and written within the transactions that read and write the data.
 */
sealed interface Ledger {
    Optional<String> fingerprint(String graph);

    /** The graphs of which a fingerprint is remembered. */
    List<String> graphs();

    void remember(String graph, String fingerprint);

    void forget(String graph);

    /** Notes that the data are being changed. */
    void touch();

    String stamp();

    /** For data without transactions, under their lock. */
    record InMemory(Map<String, String> fingerprints, AtomicLong changes) implements Ledger {
        InMemory() {
            this(new ConcurrentHashMap<>(), new AtomicLong());
        }

        @Override
        public Optional<String> fingerprint(String graph) {
            return Optional.ofNullable(fingerprints.get(graph));
        }

        @Override
        public List<String> graphs() {
            return List.copyOf(fingerprints.keySet());
        }

        @Override
        public void remember(String graph, String fingerprint) {
            fingerprints.put(graph, fingerprint);
        }

        @Override
        public void forget(String graph) {
            fingerprints.remove(graph);
        }

        @Override
        public void touch() {
            changes.incrementAndGet();
        }

        @Override
        public String stamp() {
            return Long.toString(changes.get());
        }
    }

    /** In the stored default graph, which the union hides: it changes with the data or not at all. */
    record Hidden(DatasetGraph stored) implements Ledger {
        private static final Node FINGERPRINT = NodeFactory.createURI("urn:x-kwalgraaf:vingerafdruk");
        private static final Node STORE = NodeFactory.createURI("urn:x-kwalgraaf:opslag");
        private static final Node STAMP = NodeFactory.createURI("urn:x-kwalgraaf:stand");

        @Override
        public Optional<String> fingerprint(String graph) {
            return value(NodeFactory.createURI(graph), FINGERPRINT);
        }

        @Override
        public List<String> graphs() {
            return stored.getDefaultGraph()
                    .find(Node.ANY, FINGERPRINT, Node.ANY)
                    .mapWith(triple -> triple.getSubject().getURI())
                    .toList();
        }

        @Override
        public void remember(String graph, String fingerprint) {
            forget(graph);
            add(NodeFactory.createURI(graph), FINGERPRINT, fingerprint);
        }

        @Override
        public void forget(String graph) {
            stored.deleteAny(Quad.defaultGraphIRI, NodeFactory.createURI(graph), FINGERPRINT, Node.ANY);
        }

        @Override
        public void touch() {
            stored.deleteAny(Quad.defaultGraphIRI, STORE, STAMP, Node.ANY);
            add(STORE, STAMP, UUID.randomUUID().toString());
        }

        @Override
        public String stamp() {
            return value(STORE, STAMP).orElse("");
        }

        private void add(Node subject, Node property, String value) {
            stored.add(Quad.defaultGraphIRI, subject, property, NodeFactory.createLiteralString(value));
        }

        private Optional<String> value(Node subject, Node property) {
            List<Node> found = stored.getDefaultGraph()
                    .find(subject, property, Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .toList();
            return found.stream().findFirst().map(Node::getLiteralLexicalForm);
        }
    }
}

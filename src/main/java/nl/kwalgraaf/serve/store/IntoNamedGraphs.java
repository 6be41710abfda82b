package nl.kwalgraaf.serve.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Takes a stream of RDF into a dataset; what comes without a graph goes into a named graph set apart for it. */
final class IntoNamedGraphs extends StreamRDFBase {
    static final Node NO_GRAPH = NodeFactory.createURI("urn:x-kwalgraaf:zonder-graaf");

    private final DatasetGraph dataset;

    IntoNamedGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public void triple(Triple triple) {
        dataset.add(Quad.create(NO_GRAPH, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isTriple() || quad.isDefaultGraph()) {
            triple(quad.asTriple());
        } else {
            dataset.add(quad);
        }
    }

    @Override
    public void prefix(String prefix, String iri) {
        dataset.prefixes().add(prefix, iri);
    }
}

package nl.kwalgraaf.serve;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphZero;

/** A dataset without its default graph, which repeats what the named graphs say: the form in which all is given. */
final class NamedGraphsOnly extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    NamedGraphsOnly(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphZero.instance();
    }

    @Override
    public Iterator<Quad> find() {
        return super.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        if (g != null && Quad.isDefaultGraph(g)) {
            return Collections.emptyIterator();
        }
        return super.findNG(g, s, p, o);
    }
}

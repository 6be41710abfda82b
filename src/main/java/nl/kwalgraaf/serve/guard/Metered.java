package nl.kwalgraaf.serve.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphWrapper;

/**
 * Graphs and datasets in which what is written is counted, and is written only while there is time: it is in memory until
 * it is sent or committed.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Memory"</a>
 */
public final class Metered {
    private Metered() {}

    /** A graph, of which each triple counts that was not there. */
    public static Graph of(Graph written, Budget budget) {
        return new GraphWrapper(written) {
            @Override
            public void add(Triple triple) {
                int before = size();
                super.add(triple);
                if (size() > before) {
                    budget.keep(triple);
                }
            }
        };
    }

    /** A dataset, of which each change counts. */
    public static DatasetGraph of(DatasetGraph changed, Budget budget) {
        return new Changed(changed, budget);
    }

    private static final class Changed extends DatasetGraphWrapper {
        private final Budget budget;

        Changed(DatasetGraph changed, Budget budget) {
            super(changed);
            this.budget = budget;
        }

        @Override
        public Graph getGraph(Node name) {
            return GraphView.createNamedGraph(this, name);
        }

        @Override
        public void add(Quad quad) {
            add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }

        @Override
        public void add(Node g, Node s, Node p, Node o) {
            budget.keep(Triple.create(s, p, o));
            super.add(g, s, p, o);
        }

        @Override
        public void delete(Quad quad) {
            delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }

        @Override
        public void delete(Node g, Node s, Node p, Node o) {
            budget.keep(Triple.create(s, p, o));
            super.delete(g, s, p, o);
        }
    }
}

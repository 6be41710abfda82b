package nl.kwalgraaf.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** An answer that is a graph. */
final class Graphs {
    private Graphs() {}

    static Graph answer(String vraag, Map<String, String> values, Target target) {
        Binding binding = new Vragen().named(vraag).orElseThrow().bind(values, target);
        return answer(((Binding.Bound) binding).query(), target);
    }

    static Graph answer(Query query, Target target) {
        Graph graph = GraphFactory.createDefaultGraph();
        target.read(() -> {
            try (QueryExec exec = target.run(query)) {
                exec.construct(graph);
            }
        });
        return graph;
    }

    /** Triples of the one that the other has not, one a line. */
    static String minus(Graph one, Graph other) {
        StringBuilder lines = new StringBuilder();
        one.find()
                .filterDrop(other::contains)
                .forEachRemaining(triple -> lines.append(triple).append('\n'));
        return lines.toString();
    }
}

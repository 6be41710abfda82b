package nl.kwalgraaf.cases;

import java.io.StringWriter;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Compares graphs, and says in Turtle what one lacks and what it has too much. */
final class GraphDifference {
    private static final String BASE = Kwal.BASE + "id/";

    private GraphDifference() {}

    static Graph parse(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).parse(graph);
        return graph;
    }

    /** Empty when the graphs are isomorphic. */
    static String between(Graph expected, Graph actual) {
        if (expected.isIsomorphicWith(actual)) {
            return "";
        }
        return "missing:\n" + turtle(minus(expected, actual)) + "\nsurplus:\n" + turtle(minus(actual, expected));
    }

    static String turtle(Graph graph) {
        Graph prefixed = GraphFactory.createDefaultGraph();
        Publication.PREFIXES.forEach(prefixed.getPrefixMapping()::setNsPrefix);
        graph.find().forEachRemaining(prefixed::add);
        StringWriter text = new StringWriter();
        RDFWriter.source(prefixed)
                .format(RDFFormat.TURTLE_PRETTY)
                .base(BASE)
                .build()
                .output(text);
        return text.toString();
    }

    private static Graph minus(Graph one, Graph other) {
        Graph rest = GraphFactory.createDefaultGraph();
        one.find().filterDrop(other::contains).forEachRemaining(rest::add);
        return rest;
    }
}

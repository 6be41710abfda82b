package nl.kwalgraaf.serve.guard;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.util.Context;

/**
 * How a store matches patterns itself, where Jena's own way through a graph is not the one taken.
 *
 * @param executor runs the patterns over its graphs
 * @param own true of its graphs
 * @param watch has the work within a context call something for each thing it finds
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Time"</a>
 */
public record Engine(OpExecutorFactory executor, Predicate<Graph> own, BiConsumer<Context, Runnable> watch) {}

package nl.kwalgraaf.serve.guard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Runs a query as Jena does, within bounds where Jena has none.
 *
 * <p>Sorting, DISTINCT, grouping and joins keep rows until they have seen them all. Jena keeps any number, in memory or
 * in files, and looks at the time limit neither while it sorts or writes them nor while it follows a path. Here what
 * a query keeps is counted against {@link Kept}, and sorts and paths look at the limit at every step.
 *
 * <p>Jena's executor for stores on disk also serves those in memory, so that one class does for both.
 */
final class BoundedExecutor extends OpExecutorTDB2 {
    private final AtomicBoolean stopped;
    private final Kept kept;

    private BoundedExecutor(ExecutionContext execution, long mostKept) {
        super(execution);
        this.stopped = execution.getCancelSignal();
        this.kept = Kept.of(execution.getContext(), mostKept);
    }

    /** @param mostKept most rows that one query may keep at a time */
    static void install(Context context, long mostKept) {
        QC.setFactory(context, execution -> new BoundedExecutor(execution, mostKept));
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        // It keeps what it gives; a row seen before is forgotten.
        return counted(new QueryIterDistinct(exec(distinct.getSubOp(), input), List.of(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execCxt);
        Comparator<Binding> watched = (one, other) -> {
            stopIfAsked(stopped);
            return comparator.compare(one, other);
        };
        return new QueryIterSort(counted(exec(order.getSubOp(), input)), watched, execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        QueryIterator rows = exec(group.getSubOp(), input);
        if (group.getAggregators().isEmpty()) {
            // Without an aggregate Jena keeps an entry for each row.
            return new QueryIterGroup(counted(rows), group.getGroupVars(), List.of(), execCxt);
        }
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(each -> new ExprAggregator(each.getVar(), new CountedAggregator(each.getAggregator(), kept)))
                .toList();
        return new QueryIterGroup(rows, group.getGroupVars(), aggregators, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = counted(exec(join.getLeft(), input));
        return Join.join(left, exec(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return Join.leftJoin(left, counted(exec(join.getRight(), root())), join.getExprs(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        QueryIterator left = exec(minus.getLeft(), input);
        QueryIterator right = counted(exec(minus.getRight(), root()));
        Set<Var> common = new HashSet<>(OpVars.visibleVars(minus.getLeft()));
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return QueryIterMinus.create(left, right, common, execCxt);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph watched = new WatchedGraph(execCxt.getActiveGraph(), stopped);
        ExecutionContext within = ExecutionContext.copyChangeActiveGraph(execCxt, watched);
        return new QueryIterPath(path.getTriplePath(), input, within);
    }

    private QueryIterator counted(QueryIterator rows) {
        return new QueryIteratorWrapper(rows) {
            @Override
            protected Binding moveToNextBinding() {
                Binding row = super.moveToNextBinding();
                kept.keep(row);
                return row;
            }
        };
    }

    private static void stopIfAsked(AtomicBoolean stopped) {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    /** A graph whose triples come only while the query runs. */
    private static final class WatchedGraph extends GraphWrapper {
        private final AtomicBoolean stopped;

        WatchedGraph(Graph graph, AtomicBoolean stopped) {
            super(graph);
            this.stopped = stopped;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            stopIfAsked(stopped);
            return super.find(pattern).mapWith(triple -> {
                stopIfAsked(stopped);
                return triple;
            });
        }
    }
}

package nl.kwalgraaf.serve.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterExtendByVar;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.sparql.util.graph.GraphUtils;

/**
 * Runs a query as Jena does, within a {@link Budget} where Jena has none.
 *
 * <p>Sorting, DISTINCT, grouping and joins keep rows until they have seen them all: what they keep is counted. Jena looks
 * at the time limit neither while it sorts, nor while it follows a path or matches patterns that yield no row: here each
 * comparison and each triple found is a look.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Time" and "Memory"</a>
 */
final class BoundedExecutor extends OpExecutor {
    /** Marks an operation whose rows are all kept by whoever asks for them. */
    static final Object KEPT = "kept";

    private static final BasicPattern NO_PATTERN = new BasicPattern();

    private final Budget budget;
    private final Optional<OpExecutor> stored;

    /** @param engine of the store, where that matches patterns itself */
    BoundedExecutor(ExecutionContext execution, Budget budget, Optional<Engine> engine) {
        super(execution);
        this.budget = budget;
        this.stored = engine.filter(each -> each.own().test(execution.getActiveGraph()))
                .map(each -> each.executor().create(execution));
        engine.ifPresent(each -> each.watch().accept(execution.getContext(), budget::check));
    }

    /** A literal is no property of anything; Jena (5.6) fails to plan a pattern in which a row has put one. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        List<Node> properties = new ArrayList<>();
        for (Triple each : pattern(op)) {
            if (!each.getPredicate().isURI()) {
                properties.add(each.getPredicate());
            }
        }
        if (properties.isEmpty()) {
            return super.exec(op, input);
        }
        if (!properties.stream().allMatch(Var::isVar)) {
            input.close();
            return QueryIterNullIterator.create(execCxt);
        }
        Iterator<Binding> rows = Iter.filter(
                input,
                row -> properties.stream()
                        .map(each -> row.get(Var.alloc(each)))
                        .allMatch(bound -> bound == null || bound.isURI()));
        return super.exec(op, QueryIterPlainWrapper.create(rows, execCxt));
    }

    private static BasicPattern pattern(Op op) {
        Op matched = op instanceof OpFilter filter ? filter.getSubOp() : op;
        if (matched instanceof OpBGP triples) {
            return triples.getPattern();
        }
        return matched instanceof OpQuadPattern quads ? quads.getBasicPattern() : NO_PATTERN;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        // A store looks at the filter while it matches.
        return stored.isPresent() && pattern(filter) != NO_PATTERN
                ? stored.get().executeOp(filter, input)
                : super.execute(filter, input);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return stored.isPresent() ? stored.get().executeOp(pattern, input) : super.execute(pattern, input);
    }

    @Override
    protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
        return stored.isPresent() ? stored.get().executeOp(names, input) : super.execute(names, input);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        if (stored.isPresent()) {
            return stored.get().executeOp(pattern, input);
        }
        return StageBuilder.chooseStageGenerator(execCxt.getContext()).execute(pattern.getPattern(), input, watched(0));
    }

    private ExecutionContext watched(long found) {
        return ExecutionContext.copyChangeActiveGraph(
                execCxt, new WatchedGraph(execCxt.getActiveGraph(), budget, found));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new Following(path.getTriplePath(), input, watched(WatchedGraph.FOUND));
    }

    @Override
    protected QueryIterator execute(OpLabel label, QueryIterator input) {
        QueryIterator rows = super.execute(label, input);
        return label.getObject() == KEPT ? counted(rows) : rows;
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        // It keeps what it gives; a row seen before is forgotten.
        return counted(new QueryIterDistinct(exec(distinct.getSubOp(), input), List.of(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> comparator = watched(new BindingComparator(order.getConditions(), execCxt));
        return new QueryIterSort(counted(exec(order.getSubOp(), input)), comparator, execCxt);
    }

    private Comparator<Binding> watched(Comparator<Binding> comparator) {
        return (one, other) -> {
            budget.check();
            return comparator.compare(one, other);
        };
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        QueryIterator rows = exec(distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp(), input);
        QueryIterator counted = new Counted(rows) {
            private long largest;

            /** So many rows are kept, of which none is larger than the largest seen. */
            @Override
            void count(Binding row) {
                long weight = Budget.weight(row);
                if (weight > largest) {
                    budget.keep((weight - largest) * top.getLimit());
                    largest = weight;
                }
            }
        };
        Comparator<Binding> comparator = watched(new BindingComparator(top.getConditions(), execCxt));
        return new QueryIterTopN(counted, comparator, top.getLimit(), distinct, execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        QueryIterator rows = exec(group.getSubOp(), input);
        if (group.getAggregators().isEmpty()) {
            // Without an aggregate Jena keeps an entry for each row.
            return new QueryIterGroup(counted(rows), group.getGroupVars(), List.of(), execCxt);
        }
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(each -> new ExprAggregator(
                        each.getVar(), new CountedAggregator(each.getAggregator(), group.getGroupVars(), budget)))
                .toList();
        return new QueryIterGroup(rows, group.getGroupVars(), aggregators, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = counted(exec(join.getLeft(), input));
        QueryIterator right = exec(join.getRight(), root());
        return closable(Join.join(left, right, execCxt), left, right);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        QueryIterator right = counted(exec(join.getRight(), root()));
        return closable(Join.leftJoin(left, right, join.getExprs(), execCxt), left, right);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        QueryIterator left = exec(minus.getLeft(), input);
        QueryIterator right = counted(exec(minus.getRight(), root()));
        Set<Var> common = new HashSet<>(OpVars.visibleVars(minus.getLeft()));
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return QueryIterMinus.create(left, right, common, execCxt);
    }

    private QueryIterator counted(QueryIterator rows) {
        return new Counted(rows);
    }

    /** Rows that are counted as they go by. */
    private class Counted extends QueryIteratorWrapper {
        Counted(QueryIterator rows) {
            super(rows);
        }

        void count(Binding row) {
            budget.keep(row);
        }

        @Override
        protected Binding moveToNextBinding() {
            Binding row = super.moveToNextBinding();
            count(row);
            return row;
        }
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        return closable(super.execute(table, input), input);
    }

    private QueryIterator closable(QueryIterator rows, QueryIterator... joined) {
        return rows instanceof AbstractIterHashJoin ? new Joined(rows, List.of(joined)) : rows;
    }

    /** A join, which Jena (5.6) can close only once it has told of a first row, or that there is none. */
    private final class Joined extends QueryIteratorWrapper {
        private final List<QueryIterator> joined;
        private boolean begun;

        Joined(QueryIterator rows, List<QueryIterator> joined) {
            super(rows);
            this.joined = joined;
        }

        @Override
        protected boolean hasNextBinding() {
            boolean more = super.hasNextBinding();
            begun = true;
            return more;
        }

        @Override
        protected void closeIterator() {
            if (begun) {
                super.closeIterator();
            } else {
                joined.forEach(QueryIterator::close);
                execCxt.closedIterator(iterator);
            }
        }
    }

    /** Follows a path from one row after the other, and lets go of what was kept for the row before. */
    private final class Following extends QueryIterRepeatApply {
        private final TriplePath path;
        private final ExecutionContext watched;
        private final long before = budget.mark();

        Following(TriplePath path, QueryIterator input, ExecutionContext watched) {
            super(input, watched);
            this.path = path;
            this.watched = watched;
        }

        @Override
        protected QueryIterator nextStage(Binding row) {
            Node start = Var.lookup(row, path.getSubject());
            Node end = Var.lookup(row, path.getObject());
            if (Var.isVar(start) && Var.isVar(end) && !start.equals(end)) {
                // From each node on its own, so that what is found from one need not be kept for the next.
                QueryIterator starts = new QueryIterExtendByVar(
                        row, Var.alloc(start), GraphUtils.allNodes(watched.getActiveGraph()), watched);
                return new Following(path, starts, watched);
            }
            budget.backTo(before);
            return PathLib.execTriplePath(row, path, watched);
        }
    }
}

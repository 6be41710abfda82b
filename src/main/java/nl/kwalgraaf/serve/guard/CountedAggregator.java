package nl.kwalgraaf.serve.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/**
 * An aggregate whose groups, and the values it keeps in them, are counted.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Memory"</a>
 */
final class CountedAggregator implements Aggregator {
    /** They keep a number a group, unless they must know which values they have seen. */
    private static final Set<String> OF_A_NUMBER = Set.of("COUNT", "SUM", "AVG");

    /** They keep one value a group. */
    private static final Set<String> OF_ONE_VALUE = Set.of("MIN", "MAX", "SAMPLE");

    /** About what a group takes beside its key and values. */
    private static final long GROUP = 300;

    private static final int CHARACTER = 2;

    private final Aggregator counted;
    private final VarExprList key;
    private final Budget budget;
    private final boolean distinct;
    private final long separator;

    /** @param key what the rows of a group have in common */
    CountedAggregator(Aggregator counted, VarExprList key, Budget budget) {
        this.counted = counted;
        this.key = key;
        this.budget = budget;
        // Jena tells nowhere else whether an aggregate is DISTINCT.
        this.distinct = counted.toPrefixString().toLowerCase(Locale.ROOT).contains("distinct");
        String between = counted instanceof AggGroupConcat each
                ? each.getSeparator()
                : counted instanceof AggGroupConcatDistinct each ? each.getSeparator() : null;
        this.separator = between == null ? 0 : (long) CHARACTER * between.length();
    }

    @Override
    public Accumulator createAccumulator() {
        budget.keep(GROUP);
        return new Counted(counted.createAccumulator());
    }

    private final class Counted implements Accumulator {
        private final Accumulator group;
        private final Set<Integer> seen = new HashSet<>();
        private boolean begun;
        private long largest;

        Counted(Accumulator group) {
            this.group = group;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv env) {
            if (!begun) {
                begun = true;
                for (Var variable : key.getVars()) {
                    budget.keep(Budget.weight(key.get(variable, row, env)));
                }
            }
            if (distinct || !OF_A_NUMBER.contains(counted.getName())) {
                keep(row, env);
            }
            group.accumulate(row, env);
        }

        private void keep(Binding row, FunctionEnv env) {
            ExprList of = counted.getExprList();
            NodeValue value = of == null || of.isEmpty() ? null : ExprLib.evalOrNull(of.get(0), row, env);
            long weight = value == null ? Budget.weight(row) : Budget.weight(value.asNode());
            if (distinct) {
                // That two values have one hash is rare enough to leave the second one uncounted.
                if (seen.add(value == null ? row.hashCode() : value.hashCode())) {
                    budget.keep(weight + separator);
                }
            } else if (OF_ONE_VALUE.contains(counted.getName())) {
                budget.keep(Math.max(0, weight - largest));
                largest = Math.max(largest, weight);
            } else {
                budget.keep(weight + separator);
            }
        }

        @Override
        public NodeValue getValue() {
            return group.getValue();
        }
    }

    @Override
    public Node getValueEmpty() {
        return counted.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return counted.toPrefixString();
    }

    @Override
    public String key() {
        return counted.key();
    }

    @Override
    public String getName() {
        return counted.getName();
    }

    @Override
    public ExprList getExprList() {
        return counted.getExprList();
    }

    @Override
    public Aggregator copy(ExprList of) {
        return new CountedAggregator(counted.copy(of), key, budget);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new CountedAggregator(counted.copyTransform(transform), key, budget);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedAggregator same && counted.equals(same.counted);
    }

    @Override
    public int hashCode() {
        return counted.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof CountedAggregator same && counted.equals(same.counted, bySyntax);
    }

    @Override
    public String asSparqlExpr(SerializationContext within) {
        return counted.asSparqlExpr(within);
    }
}

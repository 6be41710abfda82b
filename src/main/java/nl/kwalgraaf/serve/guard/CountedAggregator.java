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
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An aggregate whose groups, and the values it keeps in them, are counted.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Memory"</a>
 */
final class CountedAggregator extends AggregatorBase {
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
    private final long separator;

    /** @param key what the rows of a group have in common */
    CountedAggregator(Aggregator counted, VarExprList key, Budget budget) {
        // Jena tells nowhere else whether an aggregate is DISTINCT.
        super(
                counted.getName(),
                counted.toPrefixString().toLowerCase(Locale.ROOT).contains("distinct"),
                counted.getExprList());
        this.counted = counted;
        this.key = key;
        this.budget = budget;
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
            if (isDistinct || !OF_A_NUMBER.contains(getName())) {
                keep(row, env);
            }
            group.accumulate(row, env);
        }

        private void keep(Binding row, FunctionEnv env) {
            NodeValue value =
                    exprList == null || exprList.isEmpty() ? null : ExprLib.evalOrNull(exprList.get(0), row, env);
            long weight = value == null ? Budget.weight(row) : Budget.weight(value.asNode());
            if (isDistinct) {
                // That two values have one hash is rare enough to leave the second one uncounted.
                if (seen.add(value == null ? row.hashCode() : value.hashCode())) {
                    budget.keep(weight + separator);
                }
            } else if (OF_ONE_VALUE.contains(getName())) {
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
    public Aggregator copy(ExprList of) {
        return new CountedAggregator(counted.copy(of), key, budget);
    }

    @Override
    public int hashCode() {
        return counted.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof CountedAggregator same && counted.equals(same.counted, bySyntax);
    }
}

package nl.kwalgraaf.serve.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate whose groups, and the values it keeps in them, are counted. */
final class CountedAggregator implements Aggregator {
    /** They keep one value a group, unless they must know which values they have seen. */
    private static final Set<String> OF_ONE_VALUE = Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE");

    private final Aggregator counted;
    private final Kept kept;
    private final boolean distinct;

    CountedAggregator(Aggregator counted, Kept kept) {
        this.counted = counted;
        this.kept = kept;
        // Jena tells nowhere else whether an aggregate is DISTINCT.
        this.distinct = counted.toPrefixString().toLowerCase(Locale.ROOT).contains("distinct");
    }

    @Override
    public Accumulator createAccumulator() {
        kept.keep("");
        Accumulator group = counted.createAccumulator();
        return distinct || !OF_ONE_VALUE.contains(counted.getName()) ? new Counted(group) : group;
    }

    private final class Counted implements Accumulator {
        private final Accumulator group;
        private final Set<Integer> seen = new HashSet<>();

        Counted(Accumulator group) {
            this.group = group;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv env) {
            ExprList of = counted.getExprList();
            NodeValue value = of == null || of.isEmpty() ? null : ExprLib.evalOrNull(of.get(0), row, env);
            // That two values have one hash is rare enough to leave the second one uncounted.
            if (!distinct || seen.add(value == null ? row.hashCode() : value.hashCode())) {
                kept.keep(value == null ? "" : value.asString());
            }
            group.accumulate(row, env);
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
        return new CountedAggregator(counted.copy(of), kept);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new CountedAggregator(counted.copyTransform(transform), kept);
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

package nl.kwalgraaf.serve.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A long list behind IN or NOT IN, of IRIs alone or of integers alone: one look tells what Jena compares with each, row by
 * row, catching an exception for each that is of another kind.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Functions"</a>
 */
final class LongList extends ExprFunctionN {
    private static final int LONG = 20;

    private final E_OneOfBase list;
    private final Set<Object> values;

    private LongList(E_OneOfBase list, Set<Object> values) {
        super(list.getFunctionSymbol().getSymbol(), new ExprList(list.getArgs()));
        this.list = list;
        this.values = values;
    }

    /** The list, made quick where it is long and of one kind. */
    static Expr of(E_OneOfBase list) {
        List<Expr> all = list.getRHS().getList();
        Set<Object> values = new HashSet<>();
        for (Expr each : all) {
            if (!each.isConstant() || !isOfKind(each.getConstant(), all.get(0).getConstant())) {
                return list;
            }
            values.add(key(each.getConstant()));
        }
        return all.size() < LONG ? list : new LongList(list, values);
    }

    private static boolean isOfKind(NodeValue value, NodeValue other) {
        return value.isIRI() && other.isIRI() || value.isInteger() && other.isInteger();
    }

    private static Object key(NodeValue value) {
        return value.isInteger() ? value.getInteger() : value.asNode();
    }

    @Override
    public NodeValue evalSpecial(Binding row, FunctionEnv env) {
        NodeValue value = list.getLHS().eval(row, env);
        NodeValue first = list.getRHS().get(0).getConstant();
        boolean not = list instanceof E_NotOneOf;
        if (isOfKind(value, first)) {
            return NodeValue.booleanReturn(values.contains(key(value)) != not);
        }
        if (value.isNumber() && first.isNumber()) {
            return list.eval(row, env);
        }
        // Of another kind than all of them: it compares with each as with the first.
        ExprList one = new ExprList(first);
        return (not ? new E_NotOneOf(value, one) : new E_OneOf(value, one)).eval(row, env);
    }

    @Override
    public NodeValue eval(List<NodeValue> evaluated) {
        throw new IllegalStateException("a list is looked up in a row");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of((E_OneOfBase) list.copy(arguments));
    }
}

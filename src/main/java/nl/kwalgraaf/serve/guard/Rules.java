package nl.kwalgraaf.serve.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * What a query may not do here, and how much it may consist of, found before it is planned: planning takes time with the
 * square of the number of patterns and clauses.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Size", "Functions" and "Reach"</a>
 */
final class Rules {
    /** Patterns of triples, steps of paths, and clauses. */
    private static final int PARTS = 1_000;

    /** Calls, variables and values in expressions; a list behind IN has one for each value. */
    private static final int TERMS = 10_000;

    private final Set<Reach> allowed;
    private double parts;
    private int terms;

    private Rules(Set<Reach> allowed) {
        this.allowed = allowed;
    }

    /**
     * Reads a query, or the WHERE part of an update, as it is about to be planned.
     *
     * @throws Refusal naming the first thing in it that is not allowed here
     */
    static void check(Op op, Set<Reach> allowed) {
        new Rules(allowed).read(op);
    }

    private void read(Op op) {
        if (op instanceof OpExt || op instanceof OpProcedure || op instanceof OpUnfold) {
            throw off("clause " + op.getName());
        }
        if (op instanceof OpService && !allowed.contains(Reach.SERVICE)) {
            throw new Refusal(
                    403,
                    "SERVICE is off: this endpoint does not call other endpoints. "
                            + "Whoever runs it may start it with --allow-service.");
        }
        if (op instanceof OpBGP pattern) {
            pattern.getPattern().forEach(this::read);
        } else {
            part(op instanceof OpPath path ? size(path.getTriplePath().getPath()) : 1);
        }
        expressions(op).forEach(this::read);
        if (op instanceof Op1 one) {
            read(one.getSubOp());
        } else if (op instanceof Op2 two) {
            read(two.getLeft());
            read(two.getRight());
        } else if (op instanceof OpN many) {
            many.getElements().forEach(this::read);
        }
    }

    private void read(Triple triple) {
        part(1);
        if (triple.getPredicate().isURI()
                && Allowed.barsProperty(triple.getPredicate().getURI())) {
            throw off("property <" + triple.getPredicate().getURI() + ">");
        }
    }

    private void read(Expr expression) {
        terms++;
        if (terms > TERMS) {
            throw new Refusal(
                    400,
                    "The query has more than " + TERMS
                            + " calls, variables and values in its expressions. A long list"
                            + " of values is read from VALUES, not from IN.");
        }
        if (expression instanceof ExprAggregator each) {
            if (!Allowed.aggregate(each.getAggregator().getName())) {
                throw off("aggregate " + each.getAggregator().getName());
            }
            Optional.ofNullable(each.getAggregator().getExprList()).ifPresent(of -> of.forEach(this::read));
        } else if (expression instanceof ExprFunctionOp exists) {
            read(exists.getGraphPattern());
        } else if (expression instanceof ExprFunction call) {
            String iri = call.getFunctionIRI();
            String name = call.getFunctionSymbol().getSymbol();
            if (iri == null ? !Allowed.builtIn(name) : !Allowed.named(iri)) {
                throw off("function " + (iri == null ? name : "<" + iri + ">"));
            }
            call.getArgs().forEach(this::read);
        }
    }

    private void part(double count) {
        parts += count;
        if (parts > PARTS) {
            throw new Refusal(
                    400,
                    "The query has more than " + PARTS
                            + " patterns, steps of paths and clauses together; {n} behind a path"
                            + " counts n times. More is not planned here. Ask for it in parts.");
        }
    }

    private static List<Expr> expressions(Op op) {
        List<Expr> found = new ArrayList<>();
        if (op instanceof OpFilter filter) {
            found.addAll(filter.getExprs().getList());
        } else if (op instanceof OpLeftJoin join && join.getExprs() != null) {
            found.addAll(join.getExprs().getList());
        } else if (op instanceof OpExtendAssign named) {
            found.addAll(named.getVarExprList().getExprs().values());
        } else if (op instanceof OpOrder order) {
            order.getConditions().forEach(each -> found.add(each.getExpression()));
        } else if (op instanceof OpGroup group) {
            found.addAll(group.getGroupVars().getExprs().values());
            found.addAll(group.getAggregators());
        }
        return found;
    }

    /** How many steps a path is planned or followed with. */
    private static double size(Path path) {
        if (path instanceof P_Path2 two) {
            return size(two.getLeft()) + size(two.getRight());
        }
        if (path instanceof P_FixedLength times) {
            return Math.max(1, times.getCount()) * size(times.getSubPath());
        }
        if (path instanceof P_Mod times) {
            return Math.max(1, Math.max(times.getMin(), times.getMax())) * size(times.getSubPath());
        }
        if (path instanceof P_Path1 one) {
            return 1 + size(one.getSubPath());
        }
        return path instanceof P_NegPropSet set ? 1 + set.getNodes().size() : 1;
    }

    private static Refusal off(String what) {
        return new Refusal(
                400,
                "The " + what
                        + " is off: this endpoint runs the functions, casts and aggregates of SPARQL 1.1, and text:query.");
    }
}

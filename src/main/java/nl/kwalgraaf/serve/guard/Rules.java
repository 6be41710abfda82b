package nl.kwalgraaf.serve.guard;

import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.algebra.walker.WalkerVisitor;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;

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

    Rules(Set<Reach> allowed) {
        this.allowed = allowed;
    }

    /** @throws Refusal naming the first thing in the query that is not allowed here */
    void check(Query query) {
        if (query.isJsonType()) {
            throw new Refusal(400, "JSON { ... } is not SPARQL; ask for JSON in the Accept header instead.");
        }
        if (query.getQueryPattern() != null) {
            new Reading().check(Algebra.compile(query));
        }
    }

    /** The same for the WHERE part of an update. */
    void check(Element where) {
        new Reading().check(Algebra.compile(where));
    }

    /** The same for so many patterns that stand for themselves. */
    void checkPatterns(int count) {
        new Reading().part(count);
    }

    private final class Reading extends ExprVisitorFunction {
        private final WalkerVisitor walker = new WalkerVisitor(new Clauses(), this, null, null);
        private double parts;
        private int terms;

        void check(Op op) {
            op.visit(walker);
        }

        void part(double count) {
            parts += count;
            if (parts > PARTS) {
                throw new Refusal(
                        400,
                        "The query has more than " + PARTS
                                + " patterns, steps of paths and clauses together; {n} behind a path"
                                + " counts n times. More is not planned here. Ask for it in parts.");
            }
        }

        private void term() {
            terms++;
            if (terms > TERMS) {
                throw new Refusal(
                        400,
                        "The query has more than " + TERMS
                                + " calls, variables and values in its expressions. A long list"
                                + " of values is read from VALUES, not from IN.");
            }
        }

        @Override
        protected void visitExprFunction(ExprFunction call) {
            term();
            String iri = call.getFunctionIRI();
            String name = call.getFunctionSymbol().getSymbol();
            if (iri == null ? !Allowed.builtIn(name) : !Allowed.named(iri)) {
                throw off("function " + (iri == null ? name : "<" + iri + ">"));
            }
        }

        @Override
        public void visit(ExprAggregator aggregate) {
            term();
            if (!Allowed.aggregate(aggregate.getAggregator().getName())) {
                throw off("aggregate " + aggregate.getAggregator().getName());
            }
            walker.walk(aggregate.getAggregator().getExprList());
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            term();
        }

        @Override
        public void visit(NodeValue value) {
            term();
        }

        @Override
        public void visit(ExprVar variable) {
            term();
        }

        @Override
        public void visit(ExprTripleTerm triple) {
            term();
        }

        @Override
        public void visit(ExprNone none) {}

        private final class Clauses extends OpVisitorByType {
            @Override
            protected void visit0(Op0 op) {
                if (op instanceof OpBGP pattern) {
                    pattern.getPattern().forEach(this::pattern);
                } else {
                    part(op instanceof OpPath path ? size(path.getTriplePath().getPath()) : 1);
                }
            }

            private void pattern(Triple triple) {
                part(1);
                if (triple.getPredicate().isURI()
                        && Allowed.barsProperty(triple.getPredicate().getURI())) {
                    throw off("property <" + triple.getPredicate().getURI() + ">");
                }
            }

            @Override
            protected void visit1(Op1 op) {
                part(1);
                if (op instanceof OpService && !allowed.contains(Reach.SERVICE)) {
                    throw new Refusal(
                            403,
                            "SERVICE is off: this endpoint does not call other endpoints. "
                                    + "Whoever runs it may start it with --allow-service.");
                }
                if (op instanceof OpProcedure || op instanceof OpUnfold) {
                    throw off("clause " + op.getName());
                }
                if (op instanceof OpGroup group) {
                    group.getAggregators().forEach(each -> each.visit(Reading.this));
                }
                if (op instanceof OpOrder order) {
                    for (SortCondition each : order.getConditions()) {
                        walker.walk(each.getExpression());
                    }
                }
            }

            @Override
            protected void visit2(Op2 op) {
                part(1);
            }

            @Override
            protected void visitN(OpN op) {
                part(1);
            }

            @Override
            protected void visitExt(OpExt op) {
                throw off("clause " + op.getName());
            }

            @Override
            protected void visitFilter(OpFilter op) {
                part(1);
            }

            @Override
            protected void visitLeftJoin(OpLeftJoin op) {
                part(1);
            }
        }
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

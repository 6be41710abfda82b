package nl.kwalgraaf.serve.guard;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;

/** What a query may not do on this endpoint, found before it runs. */
public final class QueryRules {
    private final Set<Reach> allowed;

    public QueryRules(Set<Reach> allowed) {
        this.allowed = allowed;
    }

    /** @throws Refusal naming the first thing in the query that is not allowed here */
    public void check(Query query) {
        if (query.isJsonType()) {
            throw new Refusal(400, "JSON { ... } is not SPARQL; ask for JSON in the Accept header instead.");
        }
        if (query.getQueryPattern() != null) {
            check(Algebra.compile(query));
        }
    }

    /** The same for the WHERE part of an update. */
    public void check(Element where) {
        check(Algebra.compile(where));
    }

    private void check(Op op) {
        Transformer.transform(new Patterns(), new Calls(), op);
    }

    private final class Patterns extends TransformCopy {
        @Override
        public Op transform(OpService service, Op inner) {
            if (!allowed.contains(Reach.SERVICE)) {
                throw new Refusal(
                        403,
                        "SERVICE is off: this endpoint does not call other endpoints. "
                                + "Whoever runs it may start it with --allow-service.");
            }
            return super.transform(service, inner);
        }

        @Override
        public Op transform(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                Node predicate = triple.getPredicate();
                if (predicate.isURI()) {
                    refuseIfBarred(predicate.getURI());
                }
            }
            return super.transform(pattern);
        }
    }

    private static final class Calls extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN call, ExprList arguments) {
            if (call.getFunctionIRI() != null) {
                refuseIfBarred(call.getFunctionIRI());
            }
            return super.transform(call, arguments);
        }
    }

    private static void refuseIfBarred(String iri) {
        if (ClosedFunctions.isBarred(iri)) {
            throw new Refusal(
                    403,
                    "The function <" + iri + "> is off: this endpoint does not run code that a query names, "
                            + "nor functions that reach outside its data, cannot be stopped or have no bounds.");
        }
    }
}

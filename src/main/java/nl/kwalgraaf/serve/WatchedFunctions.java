package nl.kwalgraaf.serve;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps the functions within bounds that a single call can drive out of them.
 *
 * <p>Jena looks at the time limit between rows. A regular expression that backtracks without end never comes to the
 * next row, and a few nested CONCATs make a text that no memory holds. Here REGEX and REPLACE look at the limit
 * with every character they read, and no function makes a text of more than ten million characters.
 */
final class WatchedFunctions {
    private static final int LONGEST_TEXT = 10_000_000;

    private WatchedFunctions() {}

    static void install(Context context) {
        RewriteFactory standard = Optimize.getFactory();
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) within -> {
            Rewrite optimised = standard.create(within);
            return op -> optimised.rewrite(Transformer.transform(new TransformCopy(), new Watching(), op));
        });
        // Folding calls a function of constants while the query is planned, when no limit runs yet.
        context.set(ARQ.optExprConstantFolding, false);
    }

    private static final class Watching extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN call, ExprList arguments) {
            if (call instanceof E_Regex) {
                return new Regex(arguments);
            }
            if (call instanceof E_StrReplace) {
                return new Replace(arguments);
            }
            if (call instanceof E_StrConcat) {
                return new Concat(arguments);
            }
            return super.transform(call, arguments);
        }
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
            return NodeValue.booleanReturn(
                    matcher(values.get(0), values.get(1), values.size() > 2 ? values.get(2) : null, env)
                            .find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
            // Once through the text under watch; after that the same work is known to end.
            Matcher matcher = matcher(values.get(0), values.get(1), values.size() > 3 ? values.get(3) : null, env);
            long length = values.get(0).asUnquotedString().length();
            long replacement = values.get(2).asUnquotedString().length();
            while (matcher.find()) {
                length += replacement + (long) matcher.groupCount() * (matcher.end() - matcher.start());
                refuseIfTooLong(length);
            }
            return super.eval(values, env);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    private static final class Concat extends E_StrConcat {
        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
            refuseIfTooLong(values.stream()
                    .mapToLong(value -> value.asUnquotedString().length())
                    .sum());
            return super.eval(values, env);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private static void refuseIfTooLong(long length) {
        if (length > LONGEST_TEXT) {
            throw new ExprEvalException("a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    private static Matcher matcher(NodeValue text, NodeValue pattern, NodeValue flags, FunctionEnv env) {
        if (!text.isString() && !text.isLangString() || !pattern.isString() || flags != null && !flags.isString()) {
            throw new ExprEvalException("a regular expression, its flags and what it is tried on are texts");
        }
        Pattern compiled =
                RegexEngine.makePattern("REGEX", pattern.getString(), flags == null ? null : flags.getString());
        AtomicBoolean stopped = Context.getOrSetCancelSignal(env.getContext());
        return compiled.matcher(new Watched(text.asNode().getLiteralLexicalForm(), stopped));
    }

    /** A text that stops whoever reads it when the query has been stopped. */
    private record Watched(CharSequence text, AtomicBoolean stopped) implements CharSequence {
        @Override
        public char charAt(int at) {
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
            return text.charAt(at);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(text.subSequence(from, to), stopped);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

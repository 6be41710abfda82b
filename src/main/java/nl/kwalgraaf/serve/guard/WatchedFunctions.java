package nl.kwalgraaf.serve.guard;

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
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * Keeps the functions within bounds that a single call can drive out of them.
 *
 * <p>Jena looks at the time limit between rows. A regular expression that backtracks without end never comes to the
 * next row, and a few nested CONCATs make a text that no memory holds. Here REGEX and REPLACE look at the limit
 * with every character they read, no function makes a text of more than a million characters, and no number has
 * more than ten thousand digits: reading or multiplying long ones takes time with the square of their length.
 */
final class WatchedFunctions {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_DIGITS = 10_000;
    private static final int MOST_BITS = 33_220;

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
        public Expr transform(ExprFunction1 call, Expr argument) {
            return call instanceof E_StrEncodeForURI ? new Encode(argument) : super.transform(call, argument);
        }

        @Override
        public Expr transform(ExprFunction2 call, Expr left, Expr right) {
            if (call instanceof E_Multiply) {
                return new Multiply(left, right);
            }
            return call instanceof E_StrDatatype ? new Typed(left, right) : super.transform(call, left, right);
        }

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

    private static final class Encode extends E_StrEncodeForURI {
        /** A character of a text becomes at most so many: four bytes in UTF-8, three characters each. */
        private static final int GROWTH = 12;

        Encode(Expr argument) {
            super(argument);
        }

        @Override
        public NodeValue eval(NodeValue text) {
            refuseIfTooLong((long) GROWTH * text.asUnquotedString().length());
            return super.eval(text);
        }

        @Override
        public Expr copy(Expr argument) {
            return new Encode(argument);
        }
    }

    private static final class Multiply extends E_Multiply {
        Multiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (bits(left) + bits(right) > MOST_BITS) {
                throw tooManyDigits();
            }
            return super.eval(left, right);
        }

        private static int bits(NodeValue number) {
            if (number.isInteger()) {
                return number.getInteger().bitLength();
            }
            return number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }

    private static final class Typed extends E_StrDatatype {
        Typed(Expr text, Expr datatype) {
            super(text, datatype);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue datatype) {
            refuseIfTooManyDigits(text);
            return super.eval(text, datatype);
        }

        @Override
        public Expr copy(Expr text, Expr datatype) {
            return new Typed(text, datatype);
        }
    }

    /** A cast to a datatype of XML Schema, for texts of a length that can be a value of one. */
    static FunctionFactory cast(FunctionFactory known) {
        return iri -> {
            Function cast = known.create(iri);
            return cast instanceof FunctionBase1 one && !iri.equals(XSD.xstring.getURI())
                    ? new FunctionBase1() {
                        @Override
                        public NodeValue exec(NodeValue value) {
                            refuseIfTooManyDigits(value);
                            return one.exec(value);
                        }
                    }
                    : cast;
        };
    }

    private static void refuseIfTooManyDigits(NodeValue text) {
        if (text.asUnquotedString().length() > MOST_DIGITS) {
            throw tooManyDigits();
        }
    }

    private static ExprEvalException tooManyDigits() {
        return new ExprEvalException("a value of more than " + MOST_DIGITS + " digits");
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

package nl.kwalgraaf.serve.guard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Keeps the calls of one query within bounds that a single one can be driven out of. Jena looks at the time between
 * rows; here a call looks before it begins, and a regular expression with every character it reads. What a call is given
 * is so small that it ends soon, and the texts that the calls of a query make for one row fit in what it may keep.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Functions"</a>
 */
final class Calls extends ExprTransformCopy {
    /** Reading or multiplying takes time with the square of this. */
    static final int MOST_DIGITS = 1_000;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_PATTERN = 10_000;

    /** Jena adds days to a date month by month. */
    private static final long MOST_DAYS = 1_000_000;

    /** How often the counts of a regular expression, such as {2,9}, let it try one place, at the most. */
    private static final long MOST_REPEATS = 1_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,20}");

    private static final double BITS_A_DIGIT = 3.33;

    private final Budget budget;
    private final long memory;
    private int makers;

    /** @param memory bytes that the query may keep */
    Calls(Budget budget, long memory) {
        this.budget = budget;
        this.memory = memory;
    }

    /** The longest text that a call may make: all calls of the query may do so for one row. */
    private long longest() {
        return Math.min(LONGEST_TEXT, memory / 2 / Math.max(1, makers));
    }

    @Override
    public Expr transform(ExprFunction1 call, Expr argument) {
        if (call instanceof E_StrEncodeForURI || call instanceof E_StrUpperCase || call instanceof E_StrLowerCase) {
            makers++;
            return new Bounded(call, new ExprList(argument));
        }
        return super.transform(call, argument);
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr left, Expr right) {
        boolean bounded = call instanceof E_Add
                || call instanceof E_Subtract
                || call instanceof E_Multiply
                || call instanceof E_Divide
                || call instanceof E_StrDatatype
                || call instanceof E_StrLang;
        return bounded ? new Bounded(call, new ExprList(List.of(left, right))) : super.transform(call, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList arguments) {
        if (call instanceof E_Regex || call instanceof E_StrReplace || call instanceof E_StrConcat) {
            makers++;
            return new Bounded(call, arguments);
        }
        Expr other = super.transform(call, arguments);
        return other instanceof E_OneOfBase list ? LongList.of(list) : other;
    }

    /** A call of what is small enough. */
    private final class Bounded extends ExprFunctionN {
        private final ExprFunction call;
        private final Written written;

        Bounded(ExprFunction call, ExprList arguments) {
            this(call, arguments, new Written());
        }

        /** @param written by all copies of the call: a row may have one of its own */
        private Bounded(ExprFunction call, ExprList arguments, Written written) {
            super(call.getFunctionSymbol().getSymbol(), arguments);
            this.call = call;
            this.written = written;
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
            budget.check();
            if (call instanceof E_Regex) {
                return NodeValue.booleanReturn(matches(values));
            }
            if (call instanceof E_StrReplace) {
                measureReplacement(values);
            } else if (call instanceof E_StrConcat) {
                refuseIfLonger(values.stream().mapToLong(Calls::length).sum(), longest());
            } else if (call instanceof E_StrDatatype) {
                refuseIfManyDigits(values.get(0));
            } else if (call instanceof E_StrLang) {
                refuseIfNoLanguage(values.get(1));
            } else if (call instanceof ExprFunction1) {
                refuseIfLonger(grown(values.get(0)), longest());
            } else {
                values.forEach(Calls::refuseIfLarge);
            }
            try {
                if (call instanceof ExprFunction1 one) {
                    return one.eval(values.get(0), env);
                }
                return call instanceof ExprFunction2 two
                        ? two.eval(values.get(0), values.get(1), env)
                        : ((ExprFunctionN) call).eval(values, env);
            } catch (IllegalArgumentException | ArithmeticException fault) {
                // Jena (5.6) lets them out of a duration times INF.
                throw new ExprEvalException(fault.getMessage(), fault);
            }
        }

        private static final int BYTES_A_LETTER = 3;

        /** The length in which ENCODE_FOR_URI, the one that lets a text grow most, would leave this one. */
        private long grown(NodeValue text) {
            return call instanceof E_StrEncodeForURI
                    ? text.asUnquotedString()
                            .codePoints()
                            .mapToLong(c -> c < 0x80 ? BYTES_A_LETTER : 4 * BYTES_A_LETTER)
                            .sum()
                    : length(text);
        }

        private boolean matches(List<NodeValue> values) {
            Matcher matcher = matcher(values.get(0), values.get(1), values.size() > 2 ? values.get(2) : null, written);
            try {
                return matcher.find();
            } catch (StackOverflowError deep) {
                throw tooDeep();
            }
        }

        /** Once through the text under watch; after that the same work is known to end. */
        private void measureReplacement(List<NodeValue> values) {
            Matcher matcher = matcher(values.get(0), values.get(1), values.size() > 3 ? values.get(3) : null, written);
            long length = length(values.get(0));
            try {
                while (matcher.find()) {
                    length += length(values.get(2)) + (long) matcher.groupCount() * (matcher.end() - matcher.start());
                    refuseIfLonger(length, longest());
                }
            } catch (StackOverflowError deep) {
                throw tooDeep();
            }
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw new IllegalStateException("a call runs in a context");
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Bounded(call, arguments, written);
        }
    }

    /** The regular expression of a call, which is the same for most rows: to read it costs as much as to try it. */
    private static final class Written {
        private String expression = "";
        private String flags;
        private Pattern read;

        /** Used by the one thread of the query. */
        Pattern read(String asked, String askedFlags, Supplier<Pattern> reader) {
            if (read == null || !asked.equals(expression) || !Objects.equals(askedFlags, flags)) {
                read = reader.get();
                expression = asked;
                flags = askedFlags;
            }
            return read;
        }
    }

    private QueryCancelledException tooDeep() {
        return budget.stop(new Refusal(
                422,
                "A regular expression needs more memory than there is to go through a text this long. Repeat a character,"
                        + " as in [ab]*, where it repeats a group, as in (a|b)*."));
    }

    private static long length(NodeValue text) {
        return text.asUnquotedString().length();
    }

    private static void refuseIfLonger(long length, long most) {
        if (length > most) {
            throw new ExprEvalException("a text of more than " + most + " characters");
        }
    }

    /** For what makes a value of a text. */
    static void refuseIfManyDigits(NodeValue text) {
        if (length(text) > MOST_DIGITS) {
            throw tooLarge();
        }
    }

    private static void refuseIfLarge(NodeValue value) {
        boolean large = value.isInteger()
                ? isLarge(value.getInteger(), 0)
                : value.isDecimal()
                        ? isLarge(
                                value.getDecimal().unscaledValue(),
                                value.getDecimal().scale())
                        : value.isDuration() && isLarge(value.getDuration());
        if (large || value.hasDateTime() && hasLongYear(value)) {
            throw tooLarge();
        }
    }

    /** By the grammar of SPARQL; Jena (5.6) fails over what is none. */
    private static void refuseIfNoLanguage(NodeValue tag) {
        if (!LANGUAGE.matcher(tag.asUnquotedString()).matches()) {
            throw new ExprEvalException("no tag of a language");
        }
    }

    private static ExprEvalException tooLarge() {
        return new ExprEvalException("a value of more than " + MOST_DIGITS + " digits, or of thousands of years");
    }

    private static boolean isLarge(BigInteger digits, int scale) {
        return digits.bitLength() > MOST_DIGITS * BITS_A_DIGIT || Math.abs(scale) > MOST_DIGITS;
    }

    private static boolean hasLongYear(NodeValue value) {
        return value.getDateTime().getEon() != null;
    }

    private static boolean isLarge(Duration duration) {
        return days(duration, DatatypeConstants.YEARS, 366)
                        + days(duration, DatatypeConstants.MONTHS, 31)
                        + days(duration, DatatypeConstants.DAYS, 1)
                        + days(duration, DatatypeConstants.HOURS, 1 / 24.0)
                        + days(duration, DatatypeConstants.MINUTES, 1 / 1_440.0)
                        + days(duration, DatatypeConstants.SECONDS, 1 / 86_400.0)
                > MOST_DAYS;
    }

    private static double days(Duration duration, DatatypeConstants.Field field, double each) {
        Number many = duration.getField(field);
        double count = many instanceof BigDecimal || many instanceof BigInteger ? many.doubleValue() : 0;
        return Math.abs(count) * each;
    }

    private Matcher matcher(NodeValue text, NodeValue pattern, NodeValue flags, Written written) {
        if (!text.isString() && !text.isLangString() || !pattern.isString() || flags != null && !flags.isString()) {
            throw new ExprEvalException("a regular expression, its flags and what it is tried on are texts");
        }
        String expression = pattern.getString();
        String modes = flags == null ? null : flags.getString();
        try {
            return written.read(expression, modes, () -> compiled(expression, modes))
                    .matcher(new Watched(text.asNode().getLiteralLexicalForm(), budget));
        } catch (StackOverflowError deep) {
            throw tooDeep();
        }
    }

    private Pattern compiled(String expression, String flags) {
        if (expression.length() > LONGEST_PATTERN || repeats(expression) > MOST_REPEATS) {
            throw budget.stop(new Refusal(
                    400,
                    "A regular expression may have " + LONGEST_PATTERN
                            + " characters, and counts such as {2,9} that together" + " allow " + MOST_REPEATS
                            + " repeats, not more."));
        }
        return RegexEngine.makePattern("REGEX", expression, flags);
    }

    /** The product of the counts: what repeats nothing reads no character, and would go on unwatched. */
    private static double repeats(String pattern) {
        double product = 1;
        for (Matcher counts = COUNT.matcher(pattern); counts.find(); ) {
            String most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            product *= Math.max(1, Double.parseDouble(most));
        }
        return product;
    }

    /** A text that stops whoever reads it when the time is up. */
    private record Watched(CharSequence text, Budget budget) implements CharSequence {
        @Override
        public char charAt(int at) {
            budget.check();
            return text.charAt(at);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(text.subSequence(from, to), budget);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

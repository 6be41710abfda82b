package nl.kwalgraaf.serve.guard;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
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
    private static final int MOST_COMPILED = 16;

    /** Jena adds days to a date month by month. */
    private static final long MOST_DAYS = 1_000_000;

    private static final Map<DatatypeConstants.Field, Double> DAYS = Map.of(
            DatatypeConstants.YEARS,
            366.0,
            DatatypeConstants.MONTHS,
            31.0,
            DatatypeConstants.DAYS,
            1.0,
            DatatypeConstants.HOURS,
            1 / 24.0,
            DatatypeConstants.MINUTES,
            1 / 1_440.0,
            DatatypeConstants.SECONDS,
            1 / 86_400.0);

    /** Calls that make a text, or compile a pattern, by the names that Jena gives them; and those that work with values. */
    private static final Set<String> MAKERS = Set.of("encode_for_uri", "ucase", "lcase", "regex", "replace", "concat");

    private static final Set<String> OF_VALUES = Set.of("add", "subtract", "multiply", "divide", "strdt", "strlang");

    private static final int BYTES_A_LETTER = 3;

    /** How often the counts of a regular expression, such as {2,9}, let it try one place, at the most. */
    private static final long MOST_REPEATS = 1_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,20}");

    private static final double BITS_A_DIGIT = 3.33;

    private final Budget budget;
    private final long memory;
    private final Map<String, Pattern> compiled = new HashMap<>();
    private int makers;

    /** @param memory bytes that the query may keep */
    Calls(Budget budget, long memory) {
        this.budget = budget;
        this.memory = memory;
    }

    @Override
    public Expr transform(ExprFunction1 call, Expr argument) {
        return bounded(call, super.transform(call, argument), new ExprList(argument));
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr left, Expr right) {
        return bounded(call, super.transform(call, left, right), new ExprList(List.of(left, right)));
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList arguments) {
        return bounded(call, super.transform(call, arguments), arguments);
    }

    private Expr bounded(ExprFunction call, Expr asItIs, ExprList arguments) {
        String name = call.getFunctionSymbol().getSymbol();
        makers += MAKERS.contains(name) ? 1 : 0;
        return MAKERS.contains(name) || OF_VALUES.contains(name) ? new Bounded(call, arguments) : asItIs;
    }

    /** A call of what is small enough. */
    private final class Bounded extends ExprFunctionN {
        private final ExprFunction call;

        Bounded(ExprFunction call, ExprList arguments) {
            super(call.getFunctionSymbol().getSymbol(), arguments);
            this.call = call;
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
            budget.check();
            NodeValue first = values.isEmpty() ? null : values.get(0);
            try {
                switch (getFunctionSymbol().getSymbol()) {
                    case "regex" -> {
                        NodeValue flags = values.size() > 2 ? values.get(2) : null;
                        return NodeValue.booleanReturn(
                                matcher(first, values.get(1), flags).find());
                    }
                    case "replace" -> measureReplacement(values);
                    case "concat" ->
                        refuseIfLonger(values.stream().mapToLong(Calls::length).sum());
                    case "encode_for_uri" -> refuseIfLonger(encoded(first));
                    case "ucase", "lcase" -> refuseIfLonger(length(first));
                    case "strdt" -> refuseIfManyDigits(first);
                    case "strlang" -> refuseIfNoLanguage(values.get(1));
                    default -> values.forEach(Calls::refuseIfLarge);
                }
                if (call instanceof ExprFunction1 one) {
                    return one.eval(first, env);
                }
                return call instanceof ExprFunction2 two
                        ? two.eval(first, values.get(1), env)
                        : ((ExprFunctionN) call).eval(values, env);
            } catch (IllegalArgumentException | ArithmeticException fault) {
                // Jena (5.6) lets them out of a duration times INF.
                throw new ExprEvalException(fault.getMessage(), fault);
            } catch (StackOverflowError deep) {
                throw budget.stop(new Refusal(
                        422,
                        "A regular expression needs more memory than there is to go through a text this long. Repeat a"
                                + " character, as in [ab]*, where it repeats a group, as in (a|b)*."));
            }
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            throw new IllegalStateException("a call runs in a context");
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Bounded(call, arguments);
        }
    }

    /** Once through the text under watch; after that the same work is known to end. */
    private void measureReplacement(List<NodeValue> values) {
        Matcher matcher = matcher(values.get(0), values.get(1), values.size() > 3 ? values.get(3) : null);
        long length = length(values.get(0));
        while (matcher.find()) {
            length += length(values.get(2)) + (long) matcher.groupCount() * (matcher.end() - matcher.start());
            refuseIfLonger(length);
        }
    }

    /** The length in which ENCODE_FOR_URI would leave the text. */
    private static long encoded(NodeValue text) {
        return text.asUnquotedString()
                .codePoints()
                .mapToLong(c -> c < 0x80 ? BYTES_A_LETTER : 4 * BYTES_A_LETTER)
                .sum();
    }

    private static long length(NodeValue text) {
        return text.asUnquotedString().length();
    }

    /** A text that is made may be so long that all calls of the query can make one for one row. */
    private void refuseIfLonger(long length) {
        long most = Math.min(LONGEST_TEXT, memory / 2 / makers);
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
        double days = 0;
        for (Map.Entry<DatatypeConstants.Field, Double> field : DAYS.entrySet()) {
            Number count = duration.getField(field.getKey());
            days += count == null ? 0 : Math.abs(count.doubleValue()) * field.getValue();
        }
        return days > MOST_DAYS;
    }

    private Matcher matcher(NodeValue text, NodeValue pattern, NodeValue flags) {
        if (!text.isString() && !text.isLangString() || !pattern.isString() || flags != null && !flags.isString()) {
            throw new ExprEvalException("a regular expression, its flags and what it is tried on are texts");
        }
        return compiled(pattern.getString(), flags == null ? "" : flags.getString())
                .matcher(new Watched(text.asNode().getLiteralLexicalForm(), budget));
    }

    /** To read an expression costs as much as to try it, and most rows have the same. */
    private Pattern compiled(String expression, String flags) {
        Pattern known = compiled.get(flags + "/" + expression);
        if (known == null) {
            if (expression.length() > LONGEST_PATTERN || repeats(expression) > MOST_REPEATS) {
                throw budget.stop(new Refusal(
                        400,
                        "A regular expression may have " + LONGEST_PATTERN
                                + " characters, and counts such as {2,9} that together" + " allow " + MOST_REPEATS
                                + " repeats, not more."));
            }
            known = RegexEngine.makePattern("REGEX", expression, flags.isEmpty() ? null : flags);
            if (compiled.size() == MOST_COMPILED) {
                compiled.clear();
            }
            compiled.put(flags + "/" + expression, known);
        }
        return known;
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

package nl.kwalgraaf.serve.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How large and how deep the text of a query or an update may be, found before Jena reads it: its parser calls itself for
 * each bracket, and reads a number in time with the square of its length.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Size"</a>
 */
final class Bounds {
    /** Words and signs; a list of values has one for each. */
    private static final int TOKENS = 100_000;

    /** Signs that join expressions or paths, and words that open a clause: what is planned with the square of it. */
    private static final int OPERATORS = 1_500;

    /** Words and signs outside braces, and different variables: Jena looks for each of them among all the others. */
    private static final int OUTSIDE = 6_000;

    private static final int VARIABLES = 2_000;

    private static final int DEPTH = 100;

    /** Characters of texts within REGEX and REPLACE: Java reads a pattern with the square of its length. */
    private static final int PATTERNS = 10_000;

    /** Characters of an IRI: what it means beside another takes time with the square of it. */
    private static final int IRI = 8_000;

    /** Characters of a name: Jena looks for the colon of a name to the end of {@code a-a-a}, at each of its parts. */
    private static final int NAME = 1_000;

    private static final Set<String> OF_PATTERNS = Set.of("REGEX", "REPLACE");

    private static final Set<String> CLAUSES = Set.of(
            "UNION OPTIONAL MINUS FILTER BIND EXISTS SELECT GRAPH LATERAL LET WHERE SERVICE VALUES HAVING".split(" "));

    private final String text;
    private final String what;
    private int at;
    private int line = 1;
    private int tokens;
    private int operators;
    private int depth;
    private int unary;
    private int braces;
    private int outside;
    private String before = "";
    private int patternsFrom = Integer.MAX_VALUE;
    private int patterns;
    private final Set<String> variables = new HashSet<>();

    private Bounds(String text, String what) {
        this.text = text;
        this.what = what;
    }

    /**
     * @param what the text is called in a sentence: {@code query} or {@code update}
     * @throws Refusal with status 400, naming the bound that the text is beyond
     */
    static void check(String text, String what) {
        new Bounds(text, what).read();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (c <= ' ') {
                at++;
            } else if (c == '#') {
                at = ends(text.indexOf('\n', at));
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (c == '<' && isIri()) {
                int start = at;
                at = text.indexOf('>', at) + 1;
                if (at - start > IRI) {
                    throw beyond("has an IRI of more than " + IRI + " characters");
                }
                token(false);
            } else if (Character.isLetterOrDigit(c) || "_?$:@%\\".indexOf(c) >= 0) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private int ends(int found) {
        return found < 0 ? text.length() : found;
    }

    private void token(boolean operator) {
        before = "";
        tokens++;
        if (tokens > TOKENS) {
            throw beyond("has more than " + TOKENS + " words and signs");
        }
        if (braces == 0 && ++outside > OUTSIDE) {
            throw beyond("has more than " + OUTSIDE + " words and signs outside braces");
        }
        if (operator) {
            operators++;
            if (operators > OPERATORS) {
                throw beyond(
                        "has more than " + OPERATORS + " operators and clauses (such as &&, /, UNION, OPTIONAL, BIND)");
            }
        } else {
            unary = 0;
        }
    }

    private Refusal beyond(String bound) {
        return new Refusal(
                400,
                "The " + what + " " + bound + ", at line " + line + "; more is not read here. Ask for it in parts.");
    }

    /** What stands between {@code <} and {@code >} is an IRI where no character of an operator or blank is among it. */
    private boolean isIri() {
        for (int next = at + 1; next < text.length(); next++) {
            char c = text.charAt(next);
            if (c == '>') {
                return true;
            }
            if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private void string(char quote) {
        String threefold = String.valueOf(quote).repeat(3);
        String end = text.startsWith(threefold, at) ? threefold : String.valueOf(quote);
        int start = at;
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + end.length());
        if (text.startsWith("^^", at)) {
            digits(start);
            at += 2;
        }
        patterns += depth >= patternsFrom ? at - start : 0;
        if (patterns > PATTERNS) {
            throw beyond("has texts of more than " + PATTERNS + " characters together within REGEX and REPLACE");
        }
        token(false);
    }

    private void word() {
        int start = at;
        char first = text.charAt(at++);
        boolean variable = first == '?' || first == '$';
        if (variable) {
            skip("_");
        } else if (first == '@') {
            skip("-");
        } else if (Character.isDigit(first)) {
            skip(".");
        } else {
            name(start);
        }
        digits(start);
        if (variable && variables.add(text.substring(start + 1, at)) && variables.size() > VARIABLES) {
            throw beyond("has more than " + VARIABLES + " variables");
        }
        String word = text.substring(start, at).toUpperCase(Locale.ROOT);
        token(CLAUSES.contains(word));
        before = word;
    }

    /** A name with a colon, else a word that ends before the first sign. */
    private void name(int start) {
        at = start;
        skip("_");
        int word = at;
        skip("_-.:%\\");
        if (at - start > NAME) {
            throw beyond("has a name, or words and signs without a blank, of more than " + NAME + " characters");
        }
        if (text.substring(start, at).indexOf(':') < 0) {
            at = Math.max(word, start + 1);
        }
    }

    private void skip(String signs) {
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || Character.isSurrogate(text.charAt(at))
                        || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void digits(int start) {
        int run = 0;
        for (int each = start; each < at; each++) {
            run = Character.isDigit(text.charAt(each)) ? run + 1 : 0;
            if (run > Calls.MOST_DIGITS) {
                throw beyond("has a value of more than " + Calls.MOST_DIGITS + " digits");
            }
        }
    }

    private void sign(char c) {
        at++;
        if (text.startsWith("<<", at - 1) || "([{".indexOf(c) >= 0) {
            depth++;
            if (OF_PATTERNS.contains(before)) {
                patternsFrom = Math.min(patternsFrom, depth);
            }
        } else if (text.startsWith(">>", at - 1) || ")]}".indexOf(c) >= 0) {
            depth--;
            patternsFrom = depth < patternsFrom ? Integer.MAX_VALUE : patternsFrom;
        }
        if ("<>&|^".indexOf(c) >= 0 && text.startsWith(String.valueOf(c), at)
                || "<>!".indexOf(c) >= 0 && text.startsWith("=", at)) {
            at++;
        }
        boolean signed = (c == '-' || c == '+') && at < text.length() && Character.isDigit(text.charAt(at));
        boolean joins = "!^-+*/|&<>=".indexOf(c) >= 0 && !signed;
        braces += c == '{' ? 1 : c == '}' ? -1 : 0;
        unary = joins ? unary + 1 : unary;
        token(joins);
        if (depth > DEPTH || unary > DEPTH) {
            throw beyond("is nested more than " + DEPTH + " deep");
        }
    }
}

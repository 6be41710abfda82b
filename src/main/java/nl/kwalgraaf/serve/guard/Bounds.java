package nl.kwalgraaf.serve.guard;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/**
 * How large and how deep the text of a query or an update may be, found in the words and signs that Jena's own scanner
 * makes of it, before its parser reads them: that calls itself for each bracket, and reads a number in time with the
 * square of its length.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Size"</a>
 */
final class Bounds implements ARQParserConstants {
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

    /** Characters of an IRI or a name: what it means beside another takes time with the square of it. */
    private static final int NAME = 8_000;

    /** Characters that are read again: the colon of a name is looked for to the end of {@code a-a-a}, at each of its parts. */
    private static final int AGAIN = 1_000_000;

    private static final Set<Integer> SIGNS =
            Set.of(BANG, CARAT, MINUS, PLUS, STAR, SLASH, VBAR, SC_OR, SC_AND, LT, GT, LE, GE, EQ, NE);

    private static final Set<Integer> CLAUSES = Set.of(
            UNION, OPTIONAL, MINUS_P, FILTER, BIND, EXISTS, SELECT, GRAPH, LATERAL, LET, WHERE, SERVICE, VALUES,
            HAVING);

    private static final Set<Integer> OPENING = Set.of(LPAREN, LBRACKET, LBRACE, LT2, L_TRIPLE, L_ANN);
    private static final Set<Integer> CLOSING = Set.of(RPAREN, RBRACKET, RBRACE, GT2, R_TRIPLE, R_ANN);

    private final String what;
    private Token before = new Token(EOF, "");
    private int line = 1;
    private int tokens;
    private int operators;
    private int depth;
    private int inARow;
    private int braces;
    private int outside;
    private int patternsFrom = Integer.MAX_VALUE;
    private int patterns;
    private long again;
    private final Set<String> variables = new HashSet<>();

    private Bounds(String what) {
        this.what = what;
    }

    /**
     * @param what the text is called in a sentence: {@code query} or {@code update}
     * @throws Refusal with status 400, naming the bound that the text is beyond
     */
    static void check(String text, String what) {
        new Bounds(what).read(text);
    }

    private void read(String text) {
        ARQParserTokenManager scanner = new ARQParserTokenManager(new SimpleCharStream(new StringReader(text)) {
            @Override
            public void backup(int characters) {
                again += characters;
                refuseBeyond(AGAIN, again, "characters of words and signs without a blank that are read again");
                super.backup(characters);
            }
        });
        try {
            for (Token next = scanner.getNextToken(); next.kind != EOF; next = scanner.getNextToken()) {
                line = next.beginLine;
                read(next);
                before = next;
            }
        } catch (TokenMgrError unreadable) {
            // The parser tells of it.
        }
    }

    private void read(Token token) {
        int kind = token.kind;
        int length = token.image.length();
        boolean sign = SIGNS.contains(kind);
        if (OPENING.contains(kind)) {
            depth++;
            patternsFrom =
                    before.kind == REGEX || before.kind == REPLACE ? Math.min(patternsFrom, depth) : patternsFrom;
        } else if (CLOSING.contains(kind)) {
            depth--;
            patternsFrom = depth < patternsFrom ? Integer.MAX_VALUE : patternsFrom;
        } else if (kind >= STRING_LITERAL1 && kind <= STRING_LITERAL_LONG2) {
            patterns += depth >= patternsFrom ? length : 0;
        } else if (kind >= INTEGER && kind <= DOUBLE_NEGATIVE) {
            refuseIfLong(token.image);
        } else if (kind == DATATYPE) {
            refuseIfLong(before.image);
        } else if (kind == VAR1 || kind == VAR2) {
            variables.add(token.image.substring(1));
        } else if (kind >= IRIref && kind <= BLANK_NODE_LABEL) {
            refuseBeyond(NAME, length, "characters in an IRI or a name");
        }
        braces += kind == LBRACE ? 1 : kind == RBRACE ? -1 : 0;
        inARow = sign ? inARow + 1 : 0;
        if (depth > DEPTH || inARow > DEPTH) {
            throw beyond("is nested more than " + DEPTH + " deep");
        }
        refuseBeyond(TOKENS, ++tokens, "words and signs");
        refuseBeyond(OUTSIDE, braces == 0 ? ++outside : 0, "words and signs outside braces");
        refuseBeyond(
                OPERATORS,
                sign || CLAUSES.contains(kind) ? ++operators : 0,
                "operators and clauses (such as &&, /, UNION, OPTIONAL, BIND)");
        refuseBeyond(VARIABLES, variables.size(), "variables");
        refuseBeyond(PATTERNS, patterns, "characters together within REGEX and REPLACE");
    }

    private void refuseIfLong(String value) {
        int run = 0;
        for (int each = 0; each < value.length(); each++) {
            run = Character.isDigit(value.charAt(each)) ? run + 1 : 0;
            refuseBeyond(Calls.MOST_DIGITS, run, "digits in a value");
        }
    }

    private void refuseBeyond(int most, long found, String of) {
        if (found > most) {
            throw beyond("has more than " + most + " " + of);
        }
    }

    private Refusal beyond(String bound) {
        return new Refusal(
                400,
                "The " + what + " " + bound + ", at line " + line + "; more is not read here. Ask for it in parts.");
    }
}

package nl.kwalgraaf.serve;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes queries up from a seed, by the grammar of SPARQL 1.1, of parts that cost much: each construct may be repeated or
 * nested any number of times, each function may be given values that are far too large for it.
 */
final class HostileQueries {
    private static final List<String> UNARY = List.of(
            "STR",
            "LANG",
            "DATATYPE",
            "IRI",
            "ABS",
            "ROUND",
            "CEIL",
            "FLOOR",
            "STRLEN",
            "UCASE",
            "LCASE",
            "ENCODE_FOR_URI",
            "YEAR",
            "MONTH",
            "TIMEZONE",
            "TZ",
            "MD5",
            "SHA512",
            "isIRI",
            "isNumeric",
            "xsd:integer",
            "xsd:decimal",
            "xsd:double",
            "xsd:dateTime",
            "xsd:dayTimeDuration",
            "xsd:boolean",
            "xsd:string",
            "!",
            "-",
            "BNODE");

    private static final List<String> BINARY = List.of(
            "CONCAT(%s, %s)",
            "STRDT(%s, xsd:integer) = %s",
            "STRBEFORE(%s, %s)",
            "STRAFTER(%s, %s)",
            "CONTAINS(%s, %s)",
            "REGEX(%s, %s)",
            "REPLACE(%s, %s, '$0$0$0$0$0$0$0$0$0')",
            "LANGMATCHES(%s, %s)",
            "STRLANG(%s, %s)",
            "COALESCE(%s, %s)",
            "IF(%s, %s, 1)",
            "(%s + %s)",
            "(%s - %s)",
            "(%s * %s)",
            "(%s / %s)",
            "(%s = %s)",
            "(%s < %s)",
            "(%s && %s)",
            "(%s || %s)",
            "%s IN (%s, 1, 'x')",
            "SUBSTR(%s, %s)",
            "SAMETERM(%s, %s)");

    private static final List<String> CONSTANTS = List.of(
            "1",
            "0",
            "-7",
            "1e308",
            "0.1",
            "''",
            "'a'",
            "\"tekst\"@nl",
            "<urn:x>",
            "true",
            "NOW()",
            "UUID()",
            "RAND()",
            "'PT99999999999999999999S'^^xsd:dayTimeDuration",
            "'P900000D'^^xsd:dayTimeDuration",
            "'P99999Y'^^xsd:yearMonthDuration",
            "'2000-02-29T00:00:00Z'^^xsd:dateTime",
            "'99999999-01-01T00:00:00Z'^^xsd:dateTime",
            "'-0001-01-01'^^xsd:date",
            "'INF'^^xsd:double",
            "'^(a|b)*$'",
            "'(.*)(.*)(.*)(.*)(.*)(.*)b'",
            "'((a{30}){30}){30}'",
            "'[^\\\\w]|(x+x+)+y'",
            "'(?=(a+))'");

    private static final List<String> PROPERTIES =
            List.of("?p", "a", "<urn:p>", "?q", "text:query", "rdfs:subClassOf", "rdfs:label", "?s");

    private static final int DEEPEST = 6;

    /** A part is repeated no more once it is this long; the body of a request ends at a mebibyte. */
    private static final int LONGEST = 100_000;

    private final Random random;

    HostileQueries(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        String where = "{ " + pattern(0) + " }";
        String query = switch (random.nextInt(8)) {
            case 0 -> "ASK " + where;
            case 1 -> "CONSTRUCT { ?s ?p ?o . ?o <urn:x> ?v0 . [] <urn:y> ?v1 } " + where;
            case 2 -> "DESCRIBE ?s ?o " + where;
            case 3 -> "SELECT DISTINCT * " + where;
            case 4 -> "SELECT (" + aggregate() + " AS ?n) " + where;
            case 5 ->
                "SELECT ?s (" + aggregate() + " AS ?n) (" + aggregate() + " AS ?m) " + where + " GROUP BY ?s ("
                        + expression(3) + " AS ?k)";
            case 6 -> "SELECT * " + where + " ORDER BY (" + expression(2) + ") DESC(?s)" + slice();
            default -> "SELECT * " + where + slice();
        };
        return "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX text: <http://jena.apache.org/text#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + query;
    }

    private String slice() {
        return random.nextBoolean()
                ? ""
                : " LIMIT " + of(List.of("1", "500", "100000")) + " OFFSET " + random.nextInt(1_000);
    }

    private <T> T of(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** Mostly once or a few times; now and then so often that a bound must stop it. */
    private int times() {
        return switch (random.nextInt(20)) {
            case 0 -> 300;
            case 1 -> 3_000;
            case 2, 3 -> 30;
            default -> 1 + random.nextInt(3);
        };
    }

    private String repeated(Supplier<String> part, String between) {
        int times = times();
        // One and the same part where it is often: what is large is the query, not the making of it.
        String one = part.get();
        StringBuilder all = new StringBuilder(one);
        for (int each = 1; each < times && all.length() < LONGEST; each++) {
            all.append(between).append(times > 3 ? one : part.get());
        }
        return all.toString();
    }

    private String pattern(int depth) {
        if (depth > DEEPEST) {
            return triple();
        }
        return repeated(
                () -> switch (random.nextInt(14)) {
                    case 0 -> "OPTIONAL { " + pattern(depth + 1) + " }";
                    case 1 -> "{ " + pattern(depth + 1) + " } UNION { " + pattern(depth + 1) + " }";
                    case 2 -> "MINUS { " + pattern(depth + 1) + " }";
                    case 3 -> "FILTER(" + expression(0) + ")";
                    case 4 -> "FILTER NOT EXISTS { " + pattern(depth + 1) + " }";
                    case 5 -> "BIND(" + expression(0) + " AS ?v" + random.nextInt(50) + "x" + depth + ")";
                    case 6 -> "VALUES ?o { " + repeated(() -> String.valueOf(random.nextInt(100)), " ") + " }";
                    case 7 ->
                        "{ SELECT ?s (" + aggregate() + " AS ?n" + depth + ") { " + pattern(depth + 1)
                                + " } GROUP BY ?s }";
                    case 8 -> "GRAPH ?g { " + pattern(depth + 1) + " }";
                    case 9 -> "?s " + path(0) + " ?o .";
                    case 10 -> "{ ".repeat(times()) + triple() + " }";
                    default -> triple();
                },
                " ");
    }

    private String triple() {
        int other = random.nextInt(4);
        return "?s" + (other == 0 ? "" : other) + " " + of(PROPERTIES) + " ?o" + (random.nextBoolean() ? "" : other)
                + " .";
    }

    private String path(int depth) {
        if (depth > DEEPEST) {
            return "<urn:p>";
        }
        return switch (random.nextInt(9)) {
            case 0 -> "(" + path(depth + 1) + ")*";
            case 1 -> "(" + path(depth + 1) + ")+";
            case 2 -> "(" + path(depth + 1) + ")?";
            case 3 -> "(" + repeated(() -> path(depth + 1), "/") + ")";
            case 4 -> "(" + repeated(() -> path(depth + 1), "|") + ")";
            case 5 -> "^(" + path(depth + 1) + ")";
            case 6 -> "(" + path(depth + 1) + "){" + times() + "}";
            case 7 -> "(<urn:x>|!<urn:x>)";
            default -> "<urn:p>";
        };
    }

    private String aggregate() {
        String distinct = random.nextBoolean() ? "DISTINCT " : "";
        return of(List.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT")) + "(" + distinct
                + expression(3) + ")";
    }

    private String expression(int depth) {
        if (depth > DEEPEST || random.nextInt(4) == 0) {
            return random.nextBoolean() ? of(List.of("?s", "?o", "?p", "?v1x0")) : of(CONSTANTS);
        }
        if (random.nextInt(12) == 0) {
            String growing = "?o";
            for (int step = 0; step < times(); step++) {
                growing = of(UNARY) + "(" + growing + ")";
            }
            return growing;
        }
        if (random.nextInt(12) == 0) {
            return "'" + "ab".repeat(times() * 20) + "'";
        }
        if (random.nextInt(12) == 0) {
            return "("
                    + repeated(() -> expression(depth + 2), of(List.of(" && ", " + ", " * ", " || ", "-", "+", "&&")))
                    + ")";
        }
        if (random.nextInt(3) == 0) {
            return of(UNARY) + "(" + expression(depth + 1) + ")";
        }
        return String.format(of(BINARY), expression(depth + 1), expression(depth + 1))
                .replace("%", "");
    }
}

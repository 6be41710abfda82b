package nl.kwalgraaf.serve.guard;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions that a query may call: those of SPARQL 1.1 (section 17.4), its aggregates (18.5.1), the casts to datatypes
 * of XML Schema (17.5), and full-text search. Jena has some two hundred more: they run Java classes and scripts by name,
 * sleep, print, tell how the server is set up, or compute a power of any size; and each version adds others.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model, "Functions"</a>
 */
final class Allowed {
    private static final String SEARCH = "http://jena.apache.org/text#query";

    /** By the names that Jena gives them. */
    private static final Set<String> BUILT_IN =
            Set.of(("or and not eq ne lt gt le ge in notin add subtract multiply divide unaryminus unaryplus"
                            + " bound if coalesce sameTerm isIRI isURI isBlank isLiteral isNumeric str lang datatype iri uri iri2"
                            + " uri2 bnode strdt strlang uuid struuid strlen substr ucase lcase strstarts strends contains"
                            + " strbefore strafter encode_for_uri concat langMatches regex replace abs round ceil floor rand now"
                            + " year month day hours minutes seconds timezone tz md5 sha1 sha256 sha384 sha512")
                    .split(" "));

    private static final Set<String> AGGREGATES = Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "GROUP_CONCAT", "SAMPLE");

    private Allowed() {}

    static void install(Context context) {
        FunctionRegistry.set(context, new Casts(FunctionRegistry.get()));
        PropertyFunctionRegistry.set(context, new Search(PropertyFunctionRegistry.get()));
    }

    static boolean builtIn(String name) {
        return BUILT_IN.contains(name);
    }

    static boolean aggregate(String name) {
        return AGGREGATES.contains(name);
    }

    /** True of a function that is called by its IRI, which only casts are. */
    static boolean named(String iri) {
        return iri.startsWith(XSD.NS) && FunctionRegistry.get().isRegistered(iri);
    }

    /** True of a property that Jena would compute instead of looking it up, and that is none of those allowed. */
    static boolean barsProperty(String iri) {
        return !iri.equals(SEARCH)
                && (iri.startsWith("java:") || PropertyFunctionRegistry.get().manages(iri));
    }

    private static final class Casts extends FunctionRegistry {
        Casts(FunctionRegistry known) {
            for (Iterator<String> iris = known.keys(); iris.hasNext(); ) {
                String iri = iris.next();
                if (iri.startsWith(XSD.NS)) {
                    put(iri, cast(known.get(iri)));
                }
            }
        }

        @Override
        public FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }

        /** For texts of a length that can be a value. */
        private static FunctionFactory cast(FunctionFactory known) {
            return iri -> {
                Function cast = known.create(iri);
                return cast instanceof FunctionBase1 one && !iri.equals(XSD.xstring.getURI())
                        ? new FunctionBase1() {
                            @Override
                            public NodeValue exec(NodeValue value) {
                                Calls.refuseIfManyDigits(value);
                                return one.exec(value);
                            }
                        }
                        : cast;
            };
        }
    }

    private static final class Search extends PropertyFunctionRegistry {
        Search(PropertyFunctionRegistry known) {
            if (known.get(SEARCH) != null) {
                put(SEARCH, known.get(SEARCH));
            }
        }

        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }

        @Override
        public PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    }
}

package nl.kwalgraaf.serve.guard;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions a query may call: those Jena knows, less the ones that reach outside the data.
 *
 * <p>Jena by itself loads any Java class named by a {@code java:} IRI, runs scripts where an engine is there, and
 * has functions that make a thread sleep, print on the server's console, tell how the server is configured, or make
 * a text or a list of any length.
 */
final class ClosedFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";
    private static final String PROPERTY = "http://jena.apache.org/ARQ/property#";
    private static final String LISTS_AND_MAPS = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/";
    private static final Set<String> LEFT_OUT = Set.of(
            ARQ + "wait",
            ARQ + "print",
            ARQ + "context",
            ARQ + "eval",
            ARQ + "sprintf",
            ARQ + "strjoin",
            PROPERTY + "concat",
            // These are functions of SPARQL by other names, without the watch kept on those.
            XPATH + "matches",
            XPATH + "replace",
            XPATH + "concat",
            XPATH + "string-join",
            XPATH + "encode-for-uri");

    private ClosedFunctions() {}

    static void install(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.get()));
        PropertyFunctionRegistry.set(context, new PropertyFunctions(PropertyFunctionRegistry.get()));
    }

    /** True for the IRI of a function that is called by where its code is, or that is left out on purpose. */
    static boolean isBarred(String iri) {
        return iri.startsWith("java:")
                || iri.startsWith("js:")
                || iri.startsWith("http://jena.apache.org/ARQ/jsFunction")
                || iri.startsWith("http://jena.apache.org/ARQ/javascript")
                || iri.startsWith(LISTS_AND_MAPS)
                || LEFT_OUT.contains(iri);
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry known) {
            for (Iterator<String> iris = known.keys(); iris.hasNext(); ) {
                String iri = iris.next();
                if (!isBarred(iri)) {
                    FunctionFactory factory = known.get(iri);
                    put(iri, iri.startsWith(XSD.NS) ? WatchedFunctions.cast(factory) : factory);
                }
            }
        }

        @Override
        public FunctionFactory get(String iri) {
            return isRegistered(iri) ? super.get(iri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        PropertyFunctions(PropertyFunctionRegistry known) {
            for (Iterator<String> iris = known.keys(); iris.hasNext(); ) {
                String iri = iris.next();
                if (!isBarred(iri)) {
                    put(iri, known.get(iri));
                }
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

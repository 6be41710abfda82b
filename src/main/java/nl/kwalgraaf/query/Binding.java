package nl.kwalgraaf.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/** What comes of giving a question its values: a query that can be run, or why not. */
public sealed interface Binding {

    /**
     * @param query the query, with RDF terms where its parameters were
     * @param values what each parameter stands for: a path below the base, or the words themselves
     */
    record Bound(Query query, Map<String, String> values) implements Binding {}

    record Refused(List<ValueProblem> problems) implements Binding {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

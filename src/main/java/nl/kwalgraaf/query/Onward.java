package nl.kwalgraaf.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Where the page behind a page begins, of a question that goes through all there is page by page. What stands on a page
 * is said by the part of its query that has a limit; so it is told also where a page has no rows.
 */
public final class Onward {
    /** The parameter that takes where a page begins. */
    public static final String PARAMETER = "na";

    private final Query page;
    private final long size;

    private Onward(Query page) {
        this.size = page.getLimit();
        this.page = page.cloneQuery();
        this.page.setLimit(size + 1);
    }

    /**
     * @param query of the question, its parameters filled in
     * @return nothing for a question that has no pages
     */
    public static Optional<Onward> of(Vraag vraag, Query query) {
        return vraag.parameter(PARAMETER)
                .flatMap(na -> limited(query.getQueryPattern()))
                .map(Onward::new);
    }

    private static Optional<Query> limited(Element pattern) {
        List<Query> found = new ArrayList<>();
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery part) {
                Optional.of(part.getQuery())
                        .filter(Query::hasLimit)
                        .or(() -> limited(part.getQuery().getQueryPattern()))
                        .ifPresent(found::add);
            }
        });
        return found.stream().findFirst();
    }

    /**
     * The value of the parameter for the page behind one.
     *
     * @param query of the question, its parameters filled in
     * @return nothing where this is the last, or the question has no pages
     */
    public static Optional<String> next(Vraag vraag, Query query, Target target) {
        return of(vraag, query).flatMap(onward -> {
            try (QueryExec exec = target.run(onward.query())) {
                return onward.last(exec);
            }
        });
    }

    /** Asks what stands on the page, and whether anything stands behind it. */
    public Query query() {
        return page;
    }

    /** The value of the parameter for the page behind; empty where this is the last. */
    public Optional<String> last(QueryExec exec) {
        Var things = page.getProjectVars().get(0);
        List<Node> found = new ArrayList<>();
        exec.select().forEachRemaining(row -> found.add(row.get(things)));
        return found.size() > size
                ? Optional.of(found.get((int) size - 1).getURI().replaceFirst("^.*/", ""))
                : Optional.empty();
    }
}

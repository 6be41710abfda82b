package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.Asker;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs the queries of pages within the limits that every query has. */
final class PageQueries implements Asker {
    private final Store store;

    PageQueries(Store store) {
        this.store = store;
    }

    @Override
    public void ask(HttpServletRequest request, Query query, Consumer<QueryExec> reader) {
        Budget budget = Guard.of(store.dataset().getContext()).budget(request);
        try {
            budget.spend(() -> {
                try (QueryExec exec = QueryExec.dataset(store.dataset())
                        .query(query)
                        .context(budget.in(store.dataset().getContext()))
                        .build()) {
                    reader.accept(exec);
                    return true;
                }
            });
        } catch (HttpException | QueryExceptionHTTP unanswered) {
            throw new Refusal(502, "The other endpoint gave no answer: " + unanswered.getMessage() + ".");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}

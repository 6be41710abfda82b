package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs a query within the limits that every query has. */
public interface Asker {
    /**
     * @param reader takes the answer; called in a read transaction
     * @throws nl.kwalgraaf.serve.guard.Refusal where a limit ended it
     */
    void ask(HttpServletRequest request, Query query, Consumer<QueryExec> reader);
}

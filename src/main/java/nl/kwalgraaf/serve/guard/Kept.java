package nl.kwalgraaf.serve.guard;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Counts the rows that one query keeps in memory, and refuses one too many. */
final class Kept {
    private static final Symbol KEPT = Symbol.create("https://w3id.org/kwalgraaf/def#rowsKept");

    /** So many characters weigh as much as a row: texts that functions make are kept with the row. */
    private static final int CHARACTERS_A_ROW = 500;

    private final long most;
    private long rows;

    private Kept(long most) {
        this.most = most;
    }

    /** The account of the query that runs in this context. */
    static synchronized Kept of(Context query, long most) {
        Kept kept = query.get(KEPT);
        if (kept == null) {
            kept = new Kept(most);
            query.set(KEPT, kept);
        }
        return kept;
    }

    void keep(Binding row) {
        long characters = 0;
        for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
            characters += length(row.get(vars.next()));
        }
        keep(1 + characters / CHARACTERS_A_ROW);
    }

    /** Keeps a value that is no row. */
    void keep(String value) {
        keep(1 + (long) value.length() / CHARACTERS_A_ROW);
    }

    private static int length(Node value) {
        return value != null && value.isLiteral()
                ? value.getLiteralLexicalForm().length()
                : 0;
    }

    private void keep(long weight) {
        rows += weight;
        if (rows > most) {
            throw new Refusal(
                    422,
                    "To answer this query more than " + most + " rows would have to be kept in memory at one time, to "
                            + "sort, group or join them or to tell them apart. Narrow it, or take ORDER BY, DISTINCT or "
                            + "GROUP BY out of it.");
        }
    }
}

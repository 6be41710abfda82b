package nl.kwalgraaf.serve.guard;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.jetty.server.Handler;

/**
 * The door of this room: everything that runs in a context keeps to the limits from here on.
 *
 * @see <a href="../../../../../../../docs/threat-model.md">threat model</a>
 */
public final class Guard {
    private static final Symbol GUARD = Symbol.create("https://w3id.org/kwalgraaf/def#guard");

    private static final String BASE = "http://server/unset-base/";

    /** Whoever waits this long for a turn is not being answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Limits limits;
    private final Turns turns;

    private Guard(Limits limits) {
        this.limits = limits;
        this.turns = new Turns(limits, new Room(Math.max(Limits.together(), limits.memoryBytes())), Turns.GRACE);
    }

    /**
     * Lets the queries and updates that run in this context call what they may, and cost what they may.
     *
     * @param reach in which ways they may make this server read what is not its own data
     * @param engine of the store, where that matches patterns itself
     */
    public static Guard install(Context context, Limits limits, Set<Reach> reach, Optional<Engine> engine) {
        Allowed.install(context);
        QC.setFactory(
                context,
                execution -> new BoundedExecutor(execution, Budget.of(execution.getContext(), limits), engine));
        RewriteFactory standard = Optimize.getFactory();
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) within -> {
            Rewrite optimised = standard.create(within);
            return op -> {
                Rules.check(op, reach);
                return bounded(optimised.rewrite(op), within, limits);
            };
        });
        // Folding calls a function of constants while the query is planned.
        context.set(ARQ.optExprConstantFolding, false);
        Guard guard = new Guard(limits);
        context.set(GUARD, guard);
        return guard;
    }

    /** The guard of what runs in this context, where it was {@link #install installed}. */
    public static Guard of(Context context) {
        return Objects.requireNonNull(context.get(GUARD), "no guard is installed");
    }

    private static Op bounded(Op op, Context within, Limits limits) {
        Budget budget = Budget.of(within, limits);
        budget.check();
        Op bounded = Transformer.transform(new TransformCopy(), new Calls(budget, limits.memoryBytes()), op);
        return budget.keepsRows() ? OpLabel.create(BoundedExecutor.KEPT, bounded) : bounded;
    }

    /**
     * Reads a query. Whether it asks for what is not allowed shows when it is run.
     *
     * @throws Refusal when it is none, or is larger or deeper than is planned here
     */
    public Query query(String text) {
        if (text.isBlank()) {
            throw new Refusal(400, "The query is empty.");
        }
        Bounds.check(text, "query");
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
            if (query.isJsonType()) {
                throw new Refusal(400, "JSON { ... } is not SPARQL; ask for JSON in the Accept header instead.");
            }
            return query;
        } catch (QueryException | StackOverflowError notAQuery) {
            throw unread(notAQuery, "query");
        }
    }

    /** Reads an update; refuses as with a query. */
    public UpdateRequest update(String text) {
        Bounds.check(text, "update");
        try {
            return UpdateFactory.create(text, BASE, Syntax.syntaxARQ);
        } catch (QueryException | StackOverflowError notAnUpdate) {
            throw unread(notAnUpdate, "update");
        }
    }

    /** Jena's parser hides that it ran out of stack in an exception without a message. */
    private static Refusal unread(Throwable fault, String what) {
        return new Refusal(
                400,
                fault.getMessage() == null
                        ? "The " + what + " is nested too deep, or too long without a brace, to be read here."
                        : "This is not a SPARQL " + what + ": " + fault.getMessage());
    }

    /** Gives turns to requests for these paths, as servlets specify them; it stands before what answers them. */
    public Handler.Singleton turns(String... paths) {
        turns.includePath(paths);
        return turns;
    }

    /**
     * What a request may cost that has its turn, and one apart for what has none; within the seconds that it asks for by
     * {@code timeout=}, where those are less than the limit. 0 asks for no other than the limit.
     *
     * @throws Refusal when it asks for what is no number of seconds
     */
    public Budget budget(ServletRequest request) {
        Budget budget = request.getAttribute(Budget.OF_REQUEST) instanceof Budget known ? known : new Budget(limits);
        String wished = request.getParameter("timeout");
        double seconds = wished == null ? 0 : seconds(wished);
        if (seconds > 0 && seconds < limits.timeout().toSeconds() + 1) {
            budget.within(Duration.ofMillis(Math.max(1, Math.round(seconds * 1000))));
        }
        return budget;
    }

    private static double seconds(String wished) {
        try {
            double seconds = Double.parseDouble(wished.strip());
            if (seconds >= 0) {
                return seconds;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw new Refusal(400, "timeout= is a number of seconds, such as 2.5, and not '" + wished + "'.");
    }

    /**
     * Asks a small query.
     *
     * @throws Refusal when queries are not answered
     */
    public void probe(DatasetGraph dataset) {
        if (turns.longestWait().compareTo(PATIENCE) > 0) {
            throw new Refusal(
                    503,
                    "Queries are not answered: one has waited for its turn for "
                            + turns.longestWait().toSeconds() + " seconds. " + turns.astray()
                            + " go on though their time is up.");
        }
        try (Budget budget = new Budget(limits)) {
            budget.within(PATIENCE);
            budget.spend(() -> Txn.calculateRead(
                    dataset,
                    () -> QueryExec.dataset(dataset)
                            .query("ASK { ?s ?p ?o }")
                            .context(budget.in(dataset.getContext()))
                            .ask()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package nl.kwalgraaf.serve.guard;

import org.apache.jena.sparql.util.Context;

/** The door of this room: everything that runs in a context keeps to the limits from here on. */
public final class Guard {
    private Guard() {}

    /** Lets the queries and updates that run in this context call what they may, and cost what they may. */
    public static void install(Context context, Limits limits) {
        ClosedFunctions.install(context);
        WatchedFunctions.install(context);
        BoundedExecutor.install(context, limits.rowsKept());
    }
}

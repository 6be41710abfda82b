package nl.kwalgraaf.serve.store;

import nl.kwalgraaf.serve.guard.Refusal;

/** Why the default graph cannot be written: it is the union of the named graphs. */
public final class DefaultGraphIsUnion {
    private DefaultGraphIsUnion() {}

    public static Refusal refuse() {
        return new Refusal(
                400,
                "The default graph is the union of the named graphs and cannot be written itself. "
                        + "Name a graph: INSERT DATA { GRAPH <...> { ... } }, or WITH <...>; "
                        + "CLEAR NAMED empties them all.");
    }
}

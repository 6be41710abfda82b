package nl.kwalgraaf.serve;

import java.util.List;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.serve.store.Store;

/** The pages beside SPARQL: the named questions, everything the data has an IRI for, and the ontology. */
public final class Pages {
    private Pages() {}

    /** @param base what the IRIs of the store begin with */
    public static List<Page> of(Store store, Settings settings, Target.Base base) {
        Vragen vragen = new Vragen();
        return List.of(
                new Page("/api/vragen/*", new VragenServlet(vragen, store, settings, base)),
                new Page("/api/openapi.json", new OpenApiServlet(vragen)),
                new Page("/id/*", new ThingServlet(store, base)),
                new Page("/def/*", new OntologyServlet(store, base)),
                new Page("/.well-known/sparql-examples", new ExamplesServlet(vragen, base)));
    }
}

package nl.kwalgraaf.serve;

import java.util.List;
import nl.kwalgraaf.query.Target;

/** The pages that put the named questions over HTTP. */
public final class VragenPages {
    private VragenPages() {}

    /**
     * The list of questions and their answers, and the OpenAPI document that describes them.
     *
     * @param base what the IRIs of the store begin with
     */
    public static List<Page> of(Store store, Settings settings, Target.Base base) {
        return List.of(
                new Page("/api/vragen/*", new VragenServlet(store, settings, base)),
                new Page("/api/openapi.json", new OpenApiServlet()));
    }
}

package nl.kwalgraaf.serve;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.serve.pages.Memory;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.JsonLdContext;
import nl.kwalgraaf.vocab.VocabularyFiles;

/** The pages beside SPARQL: the named questions, everything the data has an IRI for, and the ontology. */
public final class Pages {
    private Pages() {}

    /**
     * @param base what the IRIs of the store begin with
     * @param documents the documents themselves, by key
     */
    public static List<Page> of(
            Store store,
            Settings settings,
            Target.Base base,
            Function<String, Optional<Kwalificatiedossier>> documents) {
        Vragen vragen = new Vragen();
        Site site = new Site(
                store.dataset(),
                store::stamp,
                documents,
                vragen,
                new PageQueries(store),
                settings.report(),
                base.iri(),
                new Memory(),
                request -> URI.create(Visit.of(request).address()));
        String context = JsonLdContext.of(base.iri()).toString();
        List<Page> pages = new ArrayList<>(List.of(
                new Page("/api/vragen/*", new VragenServlet(vragen, store, settings, base)),
                new Page(
                        "/api/openapi.json",
                        new TextServlet(
                                "application/json",
                                request -> OpenApi.of(
                                        vragen.all(), Visit.of(request).address()))),
                new Page("/id/*", new ThingServlet(store, base, site)),
                new Page("/graph/*", new ThingServlet(store, base, site)),
                new Page("/catalog/*", new ThingServlet(store, base, site)),
                new Page("/def/*", new OntologyServlet(store, base, site)),
                new Page("/def/logo.svg", picture("logo.svg")),
                new Page("/ontology/kwalgraaf.svg", picture("kwalgraaf.svg")),
                new Page("/shapes", new ShapesServlet(store, base, site)),
                new Page("/context.jsonld", new TextServlet("application/ld+json", request -> context)),
                new Page("/.well-known/sparql-examples", new ExamplesServlet(vragen, base))));
        PeoplePages.of(site).forEach((path, servlet) -> pages.add(new Page(path, servlet)));
        return List.copyOf(pages);
    }

    private static TextServlet picture(String file) {
        String picture = new String(VocabularyFiles.bytes(file).orElseThrow(), StandardCharsets.UTF_8);
        return new TextServlet("image/svg+xml", request -> picture);
    }
}

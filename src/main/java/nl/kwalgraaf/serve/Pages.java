package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.query.VragenMapper;
import nl.kwalgraaf.serve.pages.Memory;
import nl.kwalgraaf.serve.pages.PeoplePages;
import nl.kwalgraaf.serve.pages.Site;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.ShortJsonLd;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

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
        ShortJsonLd jsonLd = new ShortJsonLd(base.iri());
        List<Page> pages = new ArrayList<>(List.of(
                new Page("/api/vragen/*", new VragenServlet(vragen, store, settings, base)),
                new Page(
                        "/api/openapi.json",
                        new TextServlet(
                                "application/json",
                                request -> OpenApi.of(
                                        vragen.all(), Visit.of(request).address()))),
                new Page("/id/*", new ThingServlet(store, base, site, jsonLd)),
                new Page("/graph/*", new ThingServlet(store, base, site, jsonLd)),
                new Page("/catalog/*", new ThingServlet(store, base, site, jsonLd)),
                new Page("/def/*", new OntologyServlet(store, base, site)),
                new Page("/def/logo.svg", picture("logo.svg")),
                new Page("/ontology/kwalgraaf.svg", picture("kwalgraaf.svg")),
                new Page("/ontology/kwalgraaf.en.svg", picture("kwalgraaf.en.svg")),
                new Page(OntologyServlet.SHAPES, new OntologyServlet(store, base, site)),
                new Page(
                        "/context.jsonld", new TextServlet("application/ld+json", request -> jsonLd.contextDocument())),
                new Page(
                        "/.well-known/sparql-examples",
                        new RdfServlet(store, request -> examples(vragen, base, request)))));
        // Fuseki has a servlet of its own at "/", which would say it in a line.
        pages.add(new Page("/*", new NowhereServlet(site)));
        PeoplePages.of(site).forEach((path, servlet) -> pages.add(new Page(path, servlet)));
        return List.copyOf(pages);
    }

    /**
     * The named questions as examples for a query editor, in the form of SIB's sparql-examples, each with the address at
     * which it is answered, which the data itself cannot know.
     */
    private static Graph examples(Vragen vragen, Target.Base base, HttpServletRequest request) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
                .setNsPrefix("schema", "https://schema.org/")
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        String endpoint = Visit.of(request).address() + Addresses.QUERY;
        VragenMapper.map(vragen.all(), base, Optional.of(endpoint), graph::add);
        return graph;
    }

    private static TextServlet picture(String file) {
        String picture = new String(VocabularyFiles.bytes(file).orElseThrow(), StandardCharsets.UTF_8);
        return new TextServlet("image/svg+xml", request -> picture);
    }
}

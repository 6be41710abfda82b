package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Gevolg;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.link.Niveauregels;
import nl.kwalgraaf.map.Afleiding;
import nl.kwalgraaf.map.BevindingMapper;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.map.Opvolging;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.query.VragenMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What goes into the dataset: something of its own first, then what each document contributes, and last the links. */
final class Contributions {
    private final Iris iris;
    private final Inspection inspection;
    private final Koppelingen koppelingen;

    /** What the ontology says of the rules; known when it went by. */
    private final List<Triple> rules = new ArrayList<>();

    Contributions(Iris iris, Inspection inspection) {
        this.iris = iris;
        this.inspection = inspection;
        this.koppelingen = new Koppelingen(iris.base());
    }

    /**
     * What one document brings.
     *
     * @param document with all that was found in it
     * @param stated the triples of what it states; empty when it could not be used
     * @param quads all that goes into the dataset
     * @param links what the curated links come to in it, where it could be used
     * @param counted how often it says what, where it could be used
     */
    record Contribution(
            Document document,
            List<Triple> stated,
            List<Quad> quads,
            Optional<Koppelingen.Attached> links,
            Optional<Counting.Part> counted) {}

    /** The ontology and the questions. */
    List<Quad> opening() {
        List<Quad> quads = new ArrayList<>();
        String rule = iris.node(Paths.regels()).getURI();
        Ontologie.write(iris, triple -> {
            quads.add(Quad.create(iris.ontologieGraph(), triple));
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(rule)) {
                rules.add(triple);
            }
        });
        new GraphDescriptions(iris, rules, into(iris.catalogusGraph(), quads)).software();
        Target.Base base = new Target.Base(iris.base());
        VragenMapper.map(new Vragen().all(), base, Optional.empty(), into(VragenMapper.graph(base), quads));
        return quads;
    }

    /**
     * Depends on the document alone, and may be asked from several threads at a time.
     *
     * @param types the classes of the things of the ontology
     */
    Contribution of(Document read, Map<Node, Set<Node>> types) {
        Statements statements = new Statements();
        read.content().ifPresent(content -> DossierMapper.map(content.dossier(), content.uitgave(), iris, statements));
        List<Triple> stated = statements.inOrder();
        Optional<Koppelingen.Attached> links =
                read.content().map(content -> koppelingen.attach(content.dossier(), content.uitgave()));
        Document inspected = inspection.inspected(read, stated);
        Document document = links.map(each -> inspected.with(each.findings())).orElse(inspected);
        List<Quad> quads = new ArrayList<>();
        document.content().ifPresent(content -> {
            stated.forEach(into(iris.bronGraph(content.key()), quads));
            quads.add(Quad.create(iris.catalogusGraph(), GraphDescriptions.read(iris, content.uitgave())));
            BiConsumer<Gevolg, Triple> derived =
                    (gevolg, triple) -> quads.add(Quad.create(iris.afgeleidGraph(gevolg), triple));
            Afleiding.derive(content.dossier(), content.key(), iris, derived);
            Niveauregels.derive(content.dossier(), iris.base(), content.uitgave(), derived);
            Statements found = new Statements();
            BevindingMapper.map(document.findings(), content.dossier().bron(), content.uitgave(), iris, found);
            found.inOrder().forEach(into(iris.bevindingenGraph(), quads));
        });
        links.ifPresent(each -> quads.addAll(each.quads()));
        Optional<Counting.Part> counted =
                document.content().map(content -> Counting.of(iris.dossier(content.key()), quads, types));
        return new Contribution(document, stated, quads, links, counted);
    }

    /** To be told of the links of every document, and asked when all went by. */
    Koppelingen.Gathering gathering() {
        return koppelingen.gathering();
    }

    /** What the catalog says of these editions, what follows from all of them together, and on whose word links are. */
    List<Quad> closing(Collection<Edition> editions, Catalogue catalogue, Koppelingen.Gathering links) {
        List<Quad> quads = new ArrayList<>();
        Statements catalogued = new Statements();
        new Editions(editions, iris).describe(catalogue, catalogued);
        new GraphDescriptions(iris, rules, catalogued).describe(editions);
        catalogued.inOrder().forEach(into(iris.catalogusGraph(), quads));
        Opvolging.derive(
                editions.stream().map(Edition::uitgave).toList(),
                iris,
                into(iris.afgeleidGraph(Gevolg.VERVANGT), quads));
        quads.addAll(links.quads());
        return quads;
    }

    private static Consumer<Triple> into(Node graph, List<Quad> quads) {
        return triple -> quads.add(Quad.create(graph, triple));
    }
}

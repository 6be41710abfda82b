package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kwalgraaf.check.ShapeChecker;
import nl.kwalgraaf.dossier.Gevolg;
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
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/** What goes into the dataset: something of its own first, then what each document contributes, and last the links. */
final class Contributions {
    private final Iris iris;
    private final CompletableFuture<Koppelingen> koppelingen;
    private final CompletableFuture<Opening> opening;

    /** Absent where documents are not checked. */
    private final Optional<CompletableFuture<ShapeChecker>> shapes;

    /**
     * Begins with what depends on no document, on other threads: documents are read meanwhile.
     *
     * @param checking whether documents are held against the shapes
     */
    Contributions(Iris iris, boolean checking) {
        // One thread starts Jena; two that start different parts of it would wait for each other.
        JenaSystem.init();
        this.iris = iris;
        this.shapes = checking
                ? Optional.of(CompletableFuture.supplyAsync(() -> new ShapeChecker(VocabularyFiles.shapes())))
                : Optional.empty();
        this.opening = CompletableFuture.supplyAsync(() -> Opening.of(iris));
        this.koppelingen = CompletableFuture.supplyAsync(() -> new Koppelingen(iris.base()));
    }

    /**
     * What one document brings.
     *
     * @param document with all that was found in it
     * @param stated the triples of what it states; empty when it could not be used
     * @param quads all that goes into the dataset, and first what is stated
     * @param links what the curated links come to in it, where it could be used
     * @param counted how often it says what, where it could be used
     */
    record Contribution(
            Document document,
            List<Triple> stated,
            List<Quad> quads,
            Optional<Koppelingen.Attached> links,
            Optional<Counting.Part> counted) {}

    /**
     * What comes before all documents: the ontology, the program and the questions.
     *
     * @param ontologie the first of it, without its graph
     * @param counting has counted it
     * @param types the classes of its things
     */
    record Opening(List<Quad> quads, List<Triple> ontologie, Counting counting, Map<Node, Set<Node>> types) {
        private static Opening of(Iris iris) {
            List<Triple> ontologie = new ArrayList<>();
            Ontologie.write(iris, ontologie::add);
            List<Quad> quads = new ArrayList<>();
            ontologie.forEach(into(iris.ontologieGraph(), quads));
            new GraphDescriptions(iris, ontologie, into(iris.catalogusGraph(), quads)).software();
            Target.Base base = new Target.Base(iris.base());
            VragenMapper.map(new Vragen().all(), base, Optional.empty(), into(VragenMapper.graph(base), quads));
            Counting counting = new Counting(iris, quads);
            return new Opening(quads, ontologie, counting, counting.types());
        }
    }

    Opening opening() {
        return opening.join();
    }

    /** Depends on the document alone, and may be asked from several threads at a time. */
    Contribution of(Document read) {
        Statements statements = new Statements();
        read.content().ifPresent(content -> DossierMapper.map(content.dossier(), content.uitgave(), iris, statements));
        List<Triple> stated = statements.inOrder();
        Optional<Koppelingen.Attached> links =
                read.content().map(content -> koppelingen.join().attach(content.dossier(), content.uitgave()));
        Document inspected = shapes.map(
                        checker -> new Inspection(checker.join(), opening().ontologie()).inspected(read, stated))
                .orElse(read);
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
        Optional<Counting.Part> counted = document.content()
                .map(content -> Counting.of(
                        iris.dossier(content.key()), quads, opening().types()));
        return new Contribution(document, stated, quads, links, counted);
    }

    /** To be told of the links of every document, and asked when all went by. */
    Koppelingen.Gathering gathering() {
        return koppelingen.join().gathering();
    }

    /** What the catalog says of these editions, what follows from all of them together, and on whose word links are. */
    List<Quad> closing(Collection<Edition> editions, Catalogue catalogue, Koppelingen.Gathering links) {
        List<Quad> quads = new ArrayList<>();
        Statements catalogued = new Statements();
        new Editions(editions, iris).describe(catalogue, catalogued);
        new GraphDescriptions(iris, opening().ontologie(), catalogued).describe(editions);
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

package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.export.Census;
import nl.kwalgraaf.map.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Counts the dataset while it goes by, as the union of its graphs, in which a triple is there once whichever graphs say
 * it. What a document says of its own things is counted with the document, on any thread; things that documents share
 * (wordings, reeksen) are counted when their turn comes, so that none is counted twice.
 */
final class Counting {
    private final Iris iris;
    private final Census census = new Census();

    /** Of the ontology, and of what documents share and are. */
    private final Map<Node, Set<Node>> known;

    private final Set<Triple> shared = new HashSet<>();

    Counting(Iris iris, List<Quad> opening) {
        this.iris = iris;
        List<Triple> said = once(opening);
        this.known = new HashMap<>(Census.types(said));
        count(said);
    }

    /**
     * One document.
     *
     * @param own what is counted
     * @param others of what it shares with others: still to be counted
     * @param types of what it shares, and of the document
     */
    record Part(Census own, List<Triple> others, Map<Node, Set<Node>> types) {}

    /**
     * Counts a document, but for what it shares; of several documents on several threads at a time.
     *
     * @param opening the {@link #types} from before the first document
     */
    static Part of(Node document, List<Quad> quads, Map<Node, Set<Node>> opening) {
        List<Triple> said = once(quads);
        Map<Node, Set<Node>> types = Census.types(said);
        List<Triple> own = new ArrayList<>();
        List<Triple> others = new ArrayList<>();
        String within = document.getURI() + "/";
        for (Triple triple : said) {
            boolean inside =
                    triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(within);
            (inside ? own : others).add(triple);
        }
        Census census = new Census();
        census.add(own, thing -> types.getOrDefault(thing, opening.getOrDefault(thing, Set.of())));
        Map<Node, Set<Node>> kept = new HashMap<>();
        others.forEach(triple -> List.of(triple.getSubject(), triple.getObject())
                .forEach(thing -> types.computeIfPresent(thing, (one, kinds) -> {
                    kept.put(one, kinds);
                    return kinds;
                })));
        return new Part(census, others, kept);
    }

    /** The classes of what is known by now: a copy. */
    Map<Node, Set<Node>> types() {
        return Map.copyOf(known);
    }

    /** Adds a document, in its turn. */
    void add(Part part) {
        census.add(part.own());
        known.putAll(part.types());
        count(part.others());
    }

    /** The description of the dataset, given what went by last. */
    List<Quad> described(List<Quad> closing) {
        List<Triple> said = once(closing);
        Census.types(said)
                .forEach((thing, kinds) ->
                        known.computeIfAbsent(thing, one -> new HashSet<>()).addAll(kinds));
        count(said);
        Node dataset = NodeFactory.createURI(iris.base() + "catalog/dataset");
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(iris.catalogusGraph(), dataset, RDF.type.asNode(), VOID.Dataset.asNode()));
        say(quads, dataset, DCTerms.title.asNode(), "Kwalificaties in het mbo", "nl");
        say(quads, dataset, DCTerms.title.asNode(), "Dutch vocational qualifications", "en");
        say(
                quads,
                dataset,
                DCTerms.description.asNode(),
                "Geteld toen de documenten werden gelezen; wat daarna is geschreven telt niet mee.",
                "nl");
        say(
                quads,
                dataset,
                DCTerms.description.asNode(),
                "Counted when the documents were read; what was written afterwards is not counted.",
                "en");
        census.partitions(dataset, this::typesOf)
                .forEach(triple -> quads.add(Quad.create(iris.catalogusGraph(), triple)));
        return quads;
    }

    private void say(List<Quad> quads, Node dataset, Node property, String words, String language) {
        quads.add(
                Quad.create(iris.catalogusGraph(), dataset, property, NodeFactory.createLiteralLang(words, language)));
    }

    private void count(List<Triple> said) {
        census.add(said.stream().filter(shared::add).toList(), this::typesOf);
    }

    private Set<Node> typesOf(Node thing) {
        return known.getOrDefault(thing, Set.of());
    }

    private static List<Triple> once(List<Quad> quads) {
        Set<Triple> triples = new LinkedHashSet<>();
        quads.forEach(quad -> triples.add(quad.asTriple()));
        return List.copyOf(triples);
    }
}

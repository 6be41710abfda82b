package nl.kwalgraaf.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What is said of a thing, with what one needs to read it: where it stands in the document, the names of the things it
 * speaks of, and the rights in the document.
 */
final class Neighbourhood {
    /** A thing with its parts is one answer, not the whole dataset. */
    private static final int MOST_THINGS = 20_000;

    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), Kwal.code);

    private final Graph data;
    private final String base;
    private final Graph said = GraphFactory.createDefaultGraph();

    Neighbourhood(Graph data, String base) {
        this.data = data;
        this.base = base;
    }

    /** @param deep with all its parts, and theirs */
    Graph of(Node thing, boolean deep) {
        Set<Node> whole = new HashSet<>(Set.of(thing));
        Deque<Node> next = new ArrayDeque<>(whole);
        while (!next.isEmpty()) {
            Node each = next.remove();
            for (Triple triple : data.find(each, Node.ANY, Node.ANY).toList()) {
                said.add(triple);
                Node value = triple.getObject();
                boolean part = deep && isBelow(value, thing) || isOf(Kwal.heeftPassage, triple);
                if (part && whole.add(value)) {
                    next.add(value);
                }
            }
            if (whole.size() > MOST_THINGS) {
                throw new Refusal(422, "This has more than " + MOST_THINGS + " parts; ask for one of them.");
            }
        }
        names(whole);
        rights(thing);
        return said;
    }

    private static boolean isOf(Node property, Triple triple) {
        return triple.getPredicate().equals(property);
    }

    private static boolean isBelow(Node value, Node thing) {
        return value.isURI() && value.getURI().startsWith(thing.getURI() + "/");
    }

    private void names(Set<Node> whole) {
        for (Triple triple : said.find().toList()) {
            Node value = triple.getObject();
            if (value.isURI() && !whole.contains(value)) {
                NAMES.forEach(name -> data.find(value, name, Node.ANY).forEachRemaining(said::add));
            }
        }
    }

    private void rights(Node thing) {
        String ids = base + "id/";
        if (thing.getURI().startsWith(ids)) {
            String path = thing.getURI().substring(ids.length());
            int slash = path.indexOf('/');
            Node document = NodeFactory.createURI(ids + (slash < 0 ? path : path.substring(0, slash)));
            data.find(document, DCTerms.rights.asNode(), Node.ANY).forEachRemaining(said::add);
        }
    }
}

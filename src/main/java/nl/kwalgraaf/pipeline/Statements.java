package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The statements of one document: each once, those about one thing together, and among them those of one property.
 *
 * <p>The mapper writes a thing's citations between its properties, as it reads them, and cites a line as often as it
 * serves. A file is read by people and compared by tools, so it holds neither disorder nor doubles.
 */
final class Statements implements Consumer<Triple> {
    private final Map<Node, Map<Node, Set<Triple>>> bySubject = new LinkedHashMap<>();
    private int size;

    @Override
    public void accept(Triple triple) {
        Set<Triple> values = bySubject
                .computeIfAbsent(triple.getSubject(), ignored -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate(), ignored -> new LinkedHashSet<>(2));
        if (values.add(triple)) {
            size++;
        }
    }

    /** Things and properties in the order in which each was first spoken of. */
    List<Triple> inOrder() {
        List<Triple> triples = new ArrayList<>(size);
        bySubject.values().stream().map(Map::values).flatMap(Collection::stream).forEach(triples::addAll);
        return triples;
    }
}

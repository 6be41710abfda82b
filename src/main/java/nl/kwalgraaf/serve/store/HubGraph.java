package nl.kwalgraaf.serve.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph in memory that finds at once what refers to a thing by a given property, also where much refers to it: a
 * competentie that every dossier requires, a level, a class.
 *
 * <p>Jena's own looks through all that refers to the thing, or all that has the property, whichever is less. Here a thing
 * that was looked through in vain, for that many refer to it, has its referrers sorted by property from then on, until
 * something changes. Many may read at one time, or one write.
 */
final class HubGraph extends GraphMem2Fast {
    /** To look through fewer than these takes less than it does to find that they are sorted. */
    static final int MANY = 400;

    private final Map<Node, Map<Node, List<Triple>>> hubs = new ConcurrentHashMap<>();

    @Override
    public void performAdd(Triple triple) {
        hubs.clear();
        super.performAdd(triple);
    }

    @Override
    public void performDelete(Triple triple) {
        hubs.clear();
        super.performDelete(triple);
    }

    @Override
    public void clear() {
        hubs.clear();
        super.clear();
    }

    @Override
    public ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node property = pattern.getPredicate();
        Node thing = pattern.getObject();
        if (pattern.getSubject().isConcrete() || !property.isConcrete() || !thing.isConcrete()) {
            return super.graphBaseFind(pattern);
        }
        Map<Node, List<Triple>> sorted = hubs.get(thing);
        if (sorted != null) {
            return WrappedIterator.createNoRemove(
                    sorted.getOrDefault(property, Collections.emptyList()).iterator());
        }
        int[] seen = {0};
        return referrers(thing).filterKeep(triple -> {
            if (++seen[0] == MANY) {
                hubs.computeIfAbsent(thing, this::byProperty);
            }
            return property.equals(triple.getPredicate());
        });
    }

    private ExtendedIterator<Triple> referrers(Node thing) {
        return super.graphBaseFind(Triple.create(Node.ANY, Node.ANY, thing));
    }

    private Map<Node, List<Triple>> byProperty(Node thing) {
        return referrers(thing).toList().stream().collect(Collectors.groupingBy(Triple::getPredicate));
    }

    /** How many things have their referrers sorted. */
    int hubs() {
        return hubs.size();
    }
}

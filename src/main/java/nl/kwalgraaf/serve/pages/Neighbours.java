package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What stands around a thing.
 *
 * @param above from the document down to it
 * @param previous before it among the parts of what it is a part of
 * @param next behind it there
 * @param actions what else there is of it, under the words for it
 */
record Neighbours(List<Ref> above, Optional<Ref> previous, Optional<Ref> next, List<Head.Link> actions) {
    /** What the name of a property begins with whose values are parts of its subject. */
    private static final List<String> HAS = List.of(Kwal.NS + "heeft", Kwal.NS + "bevat");

    private static final Node VEREIST = Kwal.vereistVakkennisOfVaardigheid;
    private static final int DEEPEST = 12;

    /** So many references of one property stand on a page. */
    static final int MOST = 100;

    /** Things that refer to this by one property, a page of them. */
    record Group(String title, Slice<Ref> things) {}

    static Neighbours of(Node thing, Facts facts, Labels labels, List<Head.Link> actions) {
        List<Node> above = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>(Set.of(thing));
        Optional<Node> up = parent(thing, facts);
        while (up.isPresent() && seen.add(up.get()) && above.size() < DEEPEST) {
            above.add(0, up.get());
            up = parent(up.get(), facts);
        }
        List<Node> siblings = above.isEmpty() ? List.of() : siblings(thing, above.get(above.size() - 1), facts, labels);
        int at = siblings.indexOf(thing);
        return new Neighbours(
                above.stream().map(labels::of).toList(),
                at > 0 ? Optional.of(labels.of(siblings.get(at - 1))) : Optional.empty(),
                at >= 0 && at + 1 < siblings.size() ? Optional.of(labels.of(siblings.get(at + 1))) : Optional.empty(),
                actions);
    }

    /** A part of a dossier is also a part of its kwalificaties: the one with the shortest IRI is the nearer home. */
    static Optional<Node> parent(Node of, Facts facts) {
        return facts
                .graph()
                .find(Node.ANY, Node.ANY, of)
                .filterKeep(triple -> isPart(triple.getPredicate()))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .min(Comparator.<Node>comparingInt(each -> each.toString().length())
                        .thenComparing(Facts.WRITTEN));
    }

    static boolean isPart(Node property) {
        return property.isURI()
                && (HAS.stream().anyMatch(property.getURI()::startsWith) || property.equals(VEREIST))
                && !property.equals(Kwal.heeftFormulering);
    }

    private static List<Node> siblings(Node thing, Node parent, Facts facts, Labels labels) {
        return facts
                .graph()
                .find(parent, Node.ANY, thing)
                .mapWith(Triple::getPredicate)
                .filterKeep(Neighbours::isPart)
                .toList()
                .stream()
                .findFirst()
                .map(property -> facts.all(parent, property).stream()
                        .sorted(labels.inOrder())
                        .toList())
                .orElse(List.of());
    }

    /**
     * What refers to a thing, other than what it is a part of. All groups turn their pages together; one that is shorter
     * stays at its last.
     *
     * @param blad which page; empty for the first
     */
    static List<Group> referring(Node thing, Facts facts, Labels labels, View view, String blad) {
        Map<String, List<Node>> from = new TreeMap<>();
        facts.graph()
                .find(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(view.base() + "id/")
                        && !triple.getPredicate().equals(RDF.type.asNode())
                        && !isPart(triple.getPredicate())
                        && !triple.getPredicate().equals(Kwal.deelVan)
                        && !triple.getPredicate().equals(Kwal.inDocument))
                .forEachRemaining(triple -> from.computeIfAbsent(
                                labels.of(triple.getPredicate()).label(), ignored -> new ArrayList<>())
                        .add(triple.getSubject()));
        List<Group> groups = new ArrayList<>();
        from.forEach((name, things) -> groups.add(new Group(
                view.say("Hiernaar verwijst: ", "Referred to by: ") + name + " (" + things.size() + ")",
                Slice.of(things.stream().sorted(labels.inOrder()).toList(), blad, MOST, view)
                        .map(labels::of))));
        return groups;
    }
}

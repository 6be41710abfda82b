package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

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

    /** Properties so named whose values are no parts, but shared by all. */
    private static final Set<Node> SHARED =
            Set.of(Kwal.heeftFormulering, Kwal.heeftReferentieNiveau, Kwal.heeftMboNiveau);

    /** What a concept says of its scheme and a scheme of its concepts, both ways. */
    private static final Set<Node> MIRRORED = Set.of(
            SKOS.hasTopConcept.asNode(),
            SKOS.topConceptOf.asNode(),
            SKOS.inScheme.asNode(),
            DCTerms.isVersionOf.asNode());

    private static final Node VEREIST = Kwal.vereistVakkennisOfVaardigheid;
    private static final int DEEPEST = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    /** So many references of one property stand on a page. */
    static final int MOST = 100;

    /** Things that refer to this by one property, a page of them. */
    record Group(String title, Slice<Reference> things) {}

    /**
     * Something that refers to the thing.
     *
     * @param document in which it stands; empty where it is none's, or is one
     */
    record Reference(Ref ref, Optional<Ref> document) {}

    /** @param document of which the thing is read; the thing itself where it is none's */
    static Neighbours of(Node thing, Node document, Facts facts, Labels labels, List<Head.Link> actions) {
        List<Node> above = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>(Set.of(thing));
        Optional<Node> up = parent(thing, facts);
        while (up.isPresent() && seen.add(up.get()) && above.size() < DEEPEST) {
            above.add(0, up.get());
            up = parent(up.get(), facts);
        }
        if (seen.add(document) && facts.has(document, RDF.type.asNode(), Kwal.Kwalificatiedocument)) {
            above.add(0, document);
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
                && !SHARED.contains(property);
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

    /** What refers to a thing, by the property and in order. */
    private record References(Map<Node, List<Node>> byProperty) {
        boolean many() {
            return byProperty.values().stream().anyMatch(things -> things.size() > MOST);
        }
    }

    /**
     * What refers to a thing, other than what it is a part of. All groups turn their pages together; one that is shorter
     * stays at its last.
     *
     * @param blad which page; empty for the first
     */
    static List<Group> referring(Node thing, Facts facts, Labels labels, View view, String blad) {
        Map<String, List<Node>> from = new TreeMap<>();
        references(thing, facts, labels, view)
                .byProperty()
                .forEach((property, things) -> from.merge(
                        labels.inverse(property)
                                .orElseGet(() -> view.say("Hiernaar verwijst: ", "Referred to by: ")
                                        + labels.of(property).label()),
                        things,
                        (some, others) ->
                                Stream.concat(some.stream(), others.stream()).toList()));
        List<Group> groups = new ArrayList<>();
        from.forEach((name, things) -> groups.add(new Group(
                name + " (" + things.size() + ")",
                Slice.of(things, blad, MOST, view).map(each -> reference(each, facts, labels, view)))));
        return groups;
    }

    /** With the code of what it is a part of where it has none itself: items in several places may have the same words. */
    private static Reference reference(Node thing, Facts facts, Labels labels, View view) {
        Ref ref = labels.of(thing);
        Node document = view.ids().thing(Ids.key(view.ids().path(thing)));
        if (document.equals(thing) || !facts.has(document, RDF.type.asNode(), Kwal.Kwalificatiedocument)) {
            return new Reference(ref, Optional.empty());
        }
        String code = facts.text(thing, Kwal.code);
        Optional<Node> up = Optional.of(thing);
        for (int step = 0; step < DEEPEST && code.isEmpty() && up.isPresent(); step++) {
            up = parent(up.get(), facts);
            code = up.map(each -> facts.text(each, Kwal.code)).orElse("");
        }
        return new Reference(
                new Ref(ref.iri(), ref.label().endsWith(code) ? "" : code, ref.label(), ref.lang(), ref.href()),
                Optional.of(labels.of(document)));
    }

    private static References references(Node thing, Facts facts, Labels labels, View view) {
        return facts.memory()
                .of(
                        References.class,
                        List.of(References.class, thing),
                        () -> found(thing, facts, labels, view),
                        References::many);
    }

    /** So that B1-K2-W1 stands behind B1-K1-W2, and the tenth behind the second. */
    private static String byNumbers(String path) {
        return NUMBER.matcher(path)
                .replaceAll(digits ->
                        "0".repeat(Math.max(0, DIGITS - digits.group().length())) + digits.group());
    }

    private static References found(Node thing, Facts facts, Labels labels, View view) {
        Map<Node, List<Node>> found = new HashMap<>();
        facts.graph()
                .find(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> view.ids().has(triple.getSubject())
                        && !triple.getPredicate().equals(RDF.type.asNode())
                        && !isPart(triple.getPredicate())
                        && !triple.getPredicate().equals(Kwal.deelVan)
                        && !MIRRORED.contains(triple.getPredicate())
                        && !triple.getPredicate().equals(Kwal.inDocument))
                .forEachRemaining(triple -> found.computeIfAbsent(triple.getPredicate(), ignored -> new ArrayList<>())
                        .add(triple.getSubject()));
        found.values()
                .forEach(things -> things.sort(Comparator.<Node, String>comparing(
                                each -> Ids.key(view.ids().path(each)))
                        .thenComparing(each -> byNumbers(view.ids().path(each)))));
        return new References(found);
    }
}

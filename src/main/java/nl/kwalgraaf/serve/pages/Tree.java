package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A document, kwalificatie, deel, kerntaak or werkproces with all that it asks. */
final class Tree {
    /** From what has parts to its parts, in the order in which a page shows them. */
    private static final List<Node> PARTS = List.of(
            Kwal.heeftKwalificatie,
            Kwal.bevatDeel,
            Kwal.heeftDeel,
            Kwal.heeftKerntaak,
            Kwal.heeftWerkproces,
            Kwal.heeftGeneriekOnderdeel,
            Kwal.heeftNiveauEis);

    private static final List<Node> LISTS = List.of(Kwal.vereistVakkennisOfVaardigheid, Kwal.heeftGedrag);

    /** Said elsewhere on the page, or of use to programs alone. */
    private static final Set<Node> APART = Set.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            Kwal.code,
            Kwal.volgnummer,
            Kwal.term("uitgewerkt"),
            RDF.type.asNode());

    /** Properties whose values the tree shows, and those that its places stand for. */
    private static final Set<Node> SHOWN = shown();

    private static final Node LINKED_FORMULERING = Kwal.heeftFormulering;
    private static final Node GELDT_VOOR = Kwal.term("geldtVoor");

    private final Facts facts;
    private final Labels labels;
    private final Places places;
    private final Optional<Node> kwalificatie;

    private static Set<Node> shown() {
        Set<Node> shown = new HashSet<>(PARTS);
        shown.addAll(LISTS);
        shown.addAll(List.of(
                RDF.type.asNode(),
                Kwal.heeftAanvulling,
                Kwal.voorProfiel,
                Kwal.heeftCompetentievermelding,
                Kwal.vereistCompetentie,
                Kwal.heeftPassage));
        return shown;
    }

    /** @param kwalificatie of which alone the aanvullingen are shown; empty for those of all */
    Tree(Facts facts, Labels labels, Places places, Optional<Node> kwalificatie) {
        this.facts = facts;
        this.labels = labels;
        this.places = places;
        this.kwalificatie = kwalificatie;
    }

    /**
     * A unit.
     *
     * @param kind what it is, in the language of the page
     * @param voor for whom an aanvulling is; empty for what holds for everybody
     */
    record Part(
            Ref ref,
            Ref kind,
            Where where,
            List<Ref> voor,
            List<Field> fields,
            List<Listing> lists,
            List<Item> competenties,
            List<Part> additions,
            List<Part> parts) {

        /** True where there is nothing of it to unfold but what its name says. */
        boolean isBare() {
            return kind.iri().equals(Kwal.NiveauEis.getURI())
                    || lists.isEmpty()
                            && fields.isEmpty()
                            && competenties.isEmpty()
                            && additions.isEmpty()
                            && parts.isEmpty();
        }
    }

    /** A text of its own, such as the omschrijving. */
    record Field(String name, List<Words> texts, Where where) {}

    /** A list of items. */
    record Listing(String name, List<Item> items) {}

    /** What else is said of a thing: other things, under the name of the property. */
    record Link(String name, List<Linked> things, Where where) {}

    /** @param follows where it is stated from which this follows; empty for what is stated itself */
    record Linked(Ref ref, List<Where> follows) {}

    /** A passage from which a thing was read. */
    record Quote(Ref passage, Where where) {}

    /** Something asked. */
    record Item(Ref ref, Words text, Where where, List<Ref> links) {}

    /** A thing with all that it asks; of a document the outline, whose units have pages of their own. */
    Part of(Node thing) {
        List<Listing> lists = new ArrayList<>();
        for (Node property : LISTS) {
            List<Item> items = facts.all(thing, property).stream()
                    .sorted(labels.inOrder())
                    .map(this::item)
                    .toList();
            if (!items.isEmpty()) {
                lists.add(new Listing(listed(property), items));
            }
        }
        List<Part> parts = new ArrayList<>();
        boolean outline = facts.has(thing, RDF.type.asNode(), Kwal.Kwalificatiedocument);
        for (Node property : PARTS) {
            facts.all(thing, property).stream()
                    .sorted(labels.inOrder())
                    .filter(part -> !facts.has(part, Kwal.heeftKwalificatie, Node.ANY))
                    .forEach(part -> parts.add(outline ? outline(part) : of(part)));
        }
        return new Part(
                labels.whole(thing),
                labels.kind(thing),
                place(thing),
                facts.all(thing, Kwal.voorProfiel).stream().map(labels::of).toList(),
                fields(thing),
                lists,
                competenties(thing),
                facts.all(thing, Kwal.heeftAanvulling).stream()
                        .filter(this::holds)
                        .sorted(labels.inOrder())
                        .map(this::of)
                        .toList(),
                parts);
    }

    /** What a list holds is what its property leads to: "gedrag" rather than "heeft gedrag". */
    private String listed(Node property) {
        return labels.of(facts.one(property, RDFS.range.asNode())
                        .filter(Node::isURI)
                        .orElse(property))
                .label();
    }

    /** A unit with the names of its parts, and nothing of what they ask. */
    private Part outline(Node thing) {
        List<Part> parts = PARTS.stream()
                .flatMap(property -> facts.all(thing, property).stream().sorted(labels.inOrder()))
                .filter(part -> !facts.has(part, Kwal.heeftKwalificatie, Node.ANY))
                .map(this::outline)
                .toList();
        return new Part(
                labels.of(thing),
                labels.kind(thing),
                place(thing),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parts);
    }

    /** The things that are said of a thing and stand nowhere else on its page. */
    List<Link> links(Node thing) {
        Map<String, List<Triple>> said = new TreeMap<>();
        facts.graph()
                .find(thing, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getObject().isURI() && !SHOWN.contains(triple.getPredicate()))
                .forEachRemaining((Triple triple) -> said.computeIfAbsent(
                                labels.of(triple.getPredicate()).label(), name -> new ArrayList<>())
                        .add(triple));
        List<Link> links = new ArrayList<>();
        said.forEach((name, triples) -> links.add(new Link(
                name,
                // Two properties may have one name, as those have that lead to a scheme of concepts.
                triples.stream()
                        .collect(Collectors.toMap(Triple::getObject, triple -> triple, (one, same) -> one))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Triple::getObject, labels.inOrder()))
                        .map(triple -> new Linked(labels.of(triple.getObject()), follows(triple)))
                        .toList(),
                places.ofLevel(thing, triples.get(0).getPredicate()))));
        return links;
    }

    private List<Where> follows(Triple triple) {
        return triple.getPredicate().equals(Kwal.omvatCompetentie)
                ? places.ofIncluded(triple.getSubject(), triple.getObject())
                : List.of();
    }

    /** The passages from which a thing was read, in the order of its document. */
    List<Quote> quotes(Node thing) {
        return places.passages(thing).stream()
                .map(passage -> new Quote(labels.of(passage), places.where(thing, passage)))
                .toList();
    }

    /** Where its name stands, else where it first stands; of a passage where that is. */
    private Where place(Node thing) {
        if (facts.has(thing, RDF.type.asNode(), Kwal.Passage)) {
            return places.where(thing, thing);
        }
        return labels.is(thing, Kwal.NiveauEis) ? places.ofEis(thing) : places.named(thing);
    }

    private boolean holds(Node aanvulling) {
        return kwalificatie.isEmpty() || facts.has(aanvulling, GELDT_VOOR, kwalificatie.get());
    }

    private List<Field> fields(Node thing) {
        Map<String, Field> fields = new TreeMap<>();
        Map<Node, List<Node>> said = new LinkedHashMap<>();
        facts.graph()
                .find(thing, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral() && !APART.contains(triple.getPredicate()))
                .forEachRemaining(
                        (Triple triple) -> said.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                                .add(triple.getObject()));
        // The text of an item is its name, unless that is cut.
        if (said.getOrDefault(Kwal.tekst, List.of()).size() == 1
                && said.get(Kwal.tekst)
                        .get(0)
                        .getLiteralLexicalForm()
                        .equals(labels.whole(thing).label())) {
            said.remove(Kwal.tekst);
        }
        said.forEach((property, values) -> {
            String name = labels.of(property).label();
            List<Words> words = labels.spoken(values).stream().map(this::words).toList();
            fields.put(name, new Field(name, words, places.of(thing, property)));
        });
        return List.copyOf(fields.values());
    }

    private Words words(Node literal) {
        return labels.word(literal)
                .map(word -> new Words(word, null))
                .orElseGet(
                        () -> new Words(literal.getLiteralLexicalForm(), labels.foreign(literal.getLiteralLanguage())));
    }

    /** As they are mentioned, with the place of each; and what is required without a mention. */
    private List<Item> competenties(Node thing) {
        List<Item> items = new ArrayList<>();
        Set<Node> mentioned = new HashSet<>();
        for (Node mention : facts.all(thing, Kwal.heeftCompetentievermelding).stream()
                .sorted(labels.inOrder())
                .toList()) {
            facts.one(mention, Kwal.betreftCompetentie).ifPresent(competentie -> {
                mentioned.add(competentie);
                Words text = new Words(facts.text(mention, Kwal.tekst), "nl");
                items.add(new Item(labels.of(competentie), text, places.of(mention), List.of()));
            });
        }
        facts.all(thing, Kwal.vereistCompetentie).stream()
                .filter(competentie -> !mentioned.contains(competentie))
                .forEach(competentie ->
                        items.add(new Item(labels.of(competentie), new Words("", null), Where.UNKNOWN, List.of())));
        return items;
    }

    private Item item(Node item) {
        Words text = facts.inLanguage(item, Kwal.tekst, "nl").map(this::words).orElse(new Words("", null));
        return new Item(labels.of(item), text, places.of(item), concepts(item));
    }

    /** Concepts of others that the words of an item are linked to. */
    private List<Ref> concepts(Node item) {
        List<Node> bearers = new ArrayList<>(facts.all(item, LINKED_FORMULERING));
        bearers.add(item);
        List<Ref> links = new ArrayList<>();
        for (Node bearer : bearers) {
            facts.graph()
                    .find(bearer, Node.ANY, Node.ANY)
                    .filterKeep(triple -> triple.getPredicate().getURI().endsWith("Match"))
                    .forEachRemaining(triple -> links.add(labels.of(triple.getObject())));
        }
        return links.stream().distinct().toList();
    }
}

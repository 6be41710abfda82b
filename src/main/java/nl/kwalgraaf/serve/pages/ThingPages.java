package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The page of whatever has an IRI below {@code id/}: its whole tree where it has parts, else what is said of it. */
final class ThingPages {
    private static final Node KWALIFICATIE = Kwal.Kwalificatie;

    private static final String ESCO = "http://data.europa.eu/esco/";

    private static final Node QUESTION = NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLExecutable");

    private final Report report;

    ThingPages(Report report) {
        this.report = report;
    }

    /** @param blad which page of what refers to the thing; empty for the first */
    Template of(Node thing, Facts facts, View view, List<Head.Link> forms, String blad) {
        Labels labels = new Labels(facts, view);
        Places places = new Places(facts, view);
        if (Koppeling.is(thing, facts)) {
            return koppeling(thing, facts, labels, view, forms);
        }
        boolean kwalificatie = facts.has(thing, RDF.type.asNode(), KWALIFICATIE);
        Tree tree = new Tree(facts, labels, places, kwalificatie ? Optional.of(thing) : Optional.empty());
        Tree.Part part = tree.of(thing);
        Node document = document(thing, view);
        Neighbours around = Neighbours.of(thing, document, facts, labels, actions(thing, document, facts, view));
        List<Neighbours.Group> groups = new ArrayList<>(Neighbours.referring(thing, facts, labels, view, blad));
        groups.addAll(linked(thing, facts, labels, view, blad));
        Citation cite = Citation.of(
                part.ref(), labels.of(document), edition(document, facts, view), part.where(), reported(part, view));
        List<Tree.Link> links = tree.links(thing);
        String title = title(part, labels.of(document), view);
        String description = description(part);
        Head head = Head.of(view, title, description.isEmpty() ? title : title + ". " + description)
                .withLinks(forms)
                .withCanonical(thing.getURI())
                .withRights(rights(part, links, document, facts, view))
                .withJsonLd(structured(thing, part, labels, around, facts, view));
        List<Tree.Quote> quotes = tree.quotes(thing);
        return new Template(
                head, out -> JteboomGenerated.render(out, null, view, head, around, part, links, quotes, groups, cite));
    }

    /** The decisions on the words of an item, which hang on these words and not on the item. */
    private static List<Neighbours.Group> linked(Node thing, Facts facts, Labels labels, View view, String blad) {
        return facts.all(thing, Kwal.heeftFormulering).stream()
                .map(formulering -> Koppeling.of(formulering, facts))
                .filter(links -> !links.isEmpty())
                .map(links -> new Neighbours.Group(
                        view.say("Koppelingen van deze woorden", "Links of these words"),
                        Slice.of(links, blad, Neighbours.MOST, view)
                                .map(link -> new Neighbours.Reference(labels.of(link), Optional.empty()))))
                .toList();
    }

    private Template koppeling(Node thing, Facts facts, Labels labels, View view, List<Head.Link> forms) {
        Koppeling link = Koppeling.read(thing, facts, labels, view);
        Ref ref = labels.of(thing);
        String number = ref.iri().replaceFirst(".*/", "");
        Head head = Head.of(view, view.say("Koppeling ", "Link ") + number + ": " + ref.label(), ref.label())
                .withLinks(forms)
                .withCanonical(thing.getURI())
                .withRights(
                        link.object().iri().startsWith(ESCO) ? List.of(Words.of(Rights.ESCO, "en", view)) : List.of());
        Citation cite = Citation.of(ref, ref, "", Where.UNKNOWN, report.about(ref.full(), ref.iri() + "\n"));
        return new Template(head, out -> JtekoppelingGenerated.render(out, null, view, head, link, cite));
    }

    private static List<Words> rights(Tree.Part part, List<Tree.Link> links, Node document, Facts facts, View view) {
        List<Words> rights = new ArrayList<>(Rights.spoken(document, facts, view));
        boolean esco = Stream.concat(
                        links.stream().flatMap(link -> link.things().stream()).map(Tree.Linked::ref),
                        part.lists().stream()
                                .flatMap(list -> list.items().stream())
                                .flatMap(item -> item.links().stream()))
                .anyMatch(ref -> ref.iri().startsWith(ESCO));
        if (esco) {
            rights.add(Words.of(Rights.ESCO, "en", view));
        }
        return rights;
    }

    /** Tells the page from those of others with the same name: with its kind, its code and the document it is of. */
    private static String title(Tree.Part part, Ref document, View view) {
        String of = document.iri().equals(part.ref().iri()) ? "" : " – " + document.label();
        String within = view.ids()
                .path(part.ref().iri())
                .filter(path -> path.indexOf('/') >= 0 && part.ref().code().isEmpty())
                .map(path -> path.substring(path.indexOf('/') + 1) + ": ")
                .orElse("");
        return part.kind().label() + " " + within + part.ref().full() + of;
    }

    private static String structured(
            Node thing, Tree.Part part, Labels labels, Neighbours around, Facts facts, View view) {
        boolean document = facts.has(thing, RDF.type.asNode(), Kwal.Kwalificatiedocument);
        boolean kwalificatie = facts.has(thing, RDF.type.asNode(), KWALIFICATIE);
        boolean dataset = !view.ids().has(thing);
        String type = kwalificatie
                ? "EducationalOccupationalCredential"
                : document ? "DigitalDocument" : dataset ? "Dataset" : "DefinedTerm";
        return StructuredData.thing(
                view,
                type,
                part.ref(),
                description(part),
                said -> {
                    said.put("inLanguage", "nl");
                    if (!part.ref().code().isEmpty()) {
                        said.put(
                                kwalificatie || document ? "identifier" : "termCode",
                                part.ref().code());
                    }
                    if (kwalificatie) {
                        facts.one(thing, Kwal.heeftMboNiveau)
                                .ifPresent(niveau -> said.put(
                                        "educationalLevel", labels.of(niveau).label()));
                    }
                },
                around.above());
    }

    /** What says most of it: the longest of its texts, where one is a sentence. */
    private static String description(Tree.Part part) {
        return part.fields().stream()
                .flatMap(field -> field.texts().stream())
                .map(Words::words)
                .filter(words -> words.indexOf(' ') > 0)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Of an edition that says so, from when it holds. */
    private static String edition(Node document, Facts facts, View view) {
        String from = facts.text(document, Kwal.geldigVanaf);
        return from.isEmpty() ? "" : view.say("geldig vanaf ", "valid from ") + from;
    }

    private static Node document(Node thing, View view) {
        return Paths.key(path(thing, view))
                .map(key -> NodeFactory.createURI(view.base() + Paths.edition(key)))
                .orElse(thing);
    }

    private static String path(Node thing, View view) {
        return thing.getURI().substring(view.base().length());
    }

    private static List<Head.Link> actions(Node thing, Node document, Facts facts, View view) {
        List<Head.Link> actions = new ArrayList<>();
        if (facts.has(thing, RDF.type.asNode(), QUESTION)) {
            String name = thing.getURI().replaceFirst(".*/", "");
            actions.add(
                    new Head.Link("", view.say("stel deze vraag", "ask this question"), view.to("/vragen/" + name)));
        }
        if (!facts.has(document, RDF.type.asNode(), Kwal.Kwalificatiedocument)) {
            return actions;
        }
        String path = view.ids().path(thing);
        if (thing.equals(document)) {
            actions.add(new Head.Link("", view.say("de tekst", "the text"), view.to("/bron/" + path)));
            int found = Findings.of(facts).in(document);
            if (found > 0) {
                actions.add(new Head.Link(
                        "",
                        found == 1
                                ? view.say("1 bevinding", "1 finding")
                                : found + view.say(" bevindingen", " findings"),
                        Findings.address(path, view)));
            }
        }
        if (Sides.canBe(thing, facts)) {
            String side = view.ids().path(Sides.preferred(thing, facts, view));
            actions.add(new Head.Link("", view.say("kruistabel", "cross table"), view.to("/kruistabel/" + side)));
            actions.add(new Head.Link("", view.say("vergelijk", "compare"), view.to("/vergelijk", "a", side)));
        }
        return actions;
    }

    private String reported(Tree.Part part, View view) {
        String place = part.where().known()
                ? part.where().words() + ": " + view.origin() + part.where().href() + "\n"
                : "";
        return report.about(part.ref().full(), part.ref().iri() + "\n" + place + "\n");
    }
}

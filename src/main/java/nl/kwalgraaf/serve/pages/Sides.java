package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kwalgraaf.compare.Scope;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds the dossier, kwalificatie or deel that a person or an address names: by key, by key and code, by code, by crebo
 * number or keuzedeel code, or by IRI. A code that a deel and its kwalificatie bear means the kwalificatie.
 */
final class Sides {
    /** So many sides can be chosen from in a list; of more, one is named. */
    private static final int MOST_CHOICES = 250;

    private final Facts facts;
    private final Labels labels;
    private final View view;
    private final Function<String, Optional<Kwalificatiedossier>> documents;

    Sides(Facts facts, Labels labels, View view, Function<String, Optional<Kwalificatiedossier>> documents) {
        this.facts = facts;
        this.labels = labels;
        this.view = view;
        this.documents = documents;
    }

    /**
     * A side.
     *
     * @param path of it below {@code id/}
     * @param levels of the frameworks, of language and of arithmetic, by name, and where each is stated or what it follows from
     */
    record Side(Ref ref, String path, String key, Scope scope, SortedMap<String, Where> levels) {}

    /** Something that can be a side, for a list to choose from. */
    record Choice(String path, String label) {}

    /** The choices that a document offers. */
    record Offer(String document, List<Choice> choices) {}

    /** Documents, each with its kwalificaties and delen; none where they are too many to choose from. */
    List<Offer> offers(List<Node> shelf) {
        if (shelf.size() > MOST_CHOICES) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        for (Node document : shelf) {
            List<Choice> choices = new ArrayList<>();
            facts.all(document, Kwal.heeftKwalificatie).stream()
                    .sorted(labels.inOrder())
                    .map(each -> new Choice(
                            path(each),
                            view.say("kwalificatie ", "qualification ")
                                    + labels.of(each).full()))
                    .forEach(choices::add);
            choices.add(new Choice(path(document), view.say("het hele document", "the whole document")));
            facts.all(document, Kwal.bevatDeel).stream()
                    .sorted(labels.inOrder())
                    .map(each -> new Choice(
                            path(each),
                            view.say("alleen deel ", "only part ")
                                    + labels.of(each).full()))
                    .forEach(choices::add);
            offers.add(new Offer(labels.of(document).label(), choices));
        }
        return offers.stream().mapToInt(offer -> offer.choices().size()).sum() > MOST_CHOICES ? List.of() : offers;
    }

    /**
     * The side of that name.
     *
     * @param address of the same page with a path in place of the name
     * @throws Refusal where nothing bears the name, or more than one thing does
     */
    Side find(String name, UnaryOperator<String> address) {
        List<Node> found = candidates(name.strip());
        if (found.isEmpty()) {
            throw new Refusal(
                    404,
                    view.say(
                            "Er is geen dossier, kwalificatie of deel \"" + name + "\".",
                            "There is no dossier, qualification or part \"" + name + "\"."));
        }
        if (found.size() > 1) {
            Map<String, String> meant = new LinkedHashMap<>();
            found.stream().map(this::path).forEach(path -> meant.put(path, address.apply(path)));
            throw new Refusal(
                    400,
                    view.say("\"" + name + "\" kan meer betekenen: ", "\"" + name + "\" can mean more than one: ")
                            + String.join(", ", meant.keySet()) + ".",
                    meant);
        }
        return side(found.get(0));
    }

    private List<Node> candidates(String name) {
        String path = view.ids().path(name).orElse(name);
        Node exact = view.ids().thing(path);
        if (canBe(exact)) {
            return List.of(preferred(exact));
        }
        List<Node> coded = bearing(Kwal.code, name);
        return coded.isEmpty() ? ofNewest(path) : coded;
    }

    private List<Node> bearing(Node property, String name) {
        List<Node> found = new ArrayList<>();
        for (String form : List.of(name, name.toUpperCase(Locale.ROOT))) {
            facts.of(property, NodeFactory.createLiteralString(form)).stream()
                    .filter(this::canBe)
                    .map(this::preferred)
                    .filter(each -> !found.contains(each))
                    .forEach(found::add);
        }
        return found;
    }

    /** A key that no edition bears as it stands, a crebo number and a keuzedeel code mean the newest edition. */
    private List<Node> ofNewest(String path) {
        KnownEditions editions = Newest.editions(facts, view.ids());
        int slash = path.indexOf('/');
        String rest = slash < 0 ? "" : path.substring(slash);
        List<Node> found = editions.meant(Ids.key(path)).stream()
                .map(key -> view.ids().thing(key + rest))
                .filter(this::canBe)
                .map(this::preferred)
                .toList();
        if (!found.isEmpty() || slash >= 0) {
            return found;
        }
        List<Node> numbered = bearing(Kwal.crebonummer, path);
        Optional<String> newest =
                editions.newestOf(numbered.stream().map(this::key).toList());
        return numbered.stream()
                .filter(each -> newest.equals(Optional.of(key(each))))
                .toList();
    }

    private String key(Node thing) {
        return Ids.key(path(thing));
    }

    private boolean canBe(Node thing) {
        return view.ids().has(thing) && canBe(thing, facts);
    }

    /** True of a document, a kwalificatie and a deel. */
    static boolean canBe(Node thing, Facts facts) {
        return Stream.of(Kwal.Kwalificatiedocument, Kwal.Kwalificatie, Kwal.Deel)
                .anyMatch(kind -> facts.has(thing, RDF.type.asNode(), kind));
    }

    private Node preferred(Node thing) {
        return preferred(thing, facts, view);
    }

    /** The kwalificatie where a deel bears the code of one. */
    static Node preferred(Node thing, Facts facts, View view) {
        String path = view.ids().path(thing);
        int slash = path.indexOf('/');
        if (slash < 0 || path.indexOf('/', slash + 1) >= 0) {
            return thing;
        }
        Node kwalificatie = view.ids().thing(Ids.key(path) + "/kwalificatie" + path.substring(slash));
        return canBe(kwalificatie, facts) ? kwalificatie : thing;
    }

    private String path(Node thing) {
        return view.ids().path(thing);
    }

    private Side side(Node thing) {
        String path = path(thing);
        String key = Ids.key(path);
        Kwalificatiedossier dossier = documents
                .apply(key)
                .orElseThrow(() -> new Refusal(
                        404,
                        view.say(
                                "Het document \"" + key + "\" is hier niet meer te lezen.",
                                "The document \"" + key + "\" cannot be read here any more.")));
        return new Side(labels.of(thing), path, key, scope(key, dossier, path), levels(thing));
    }

    /** Those of the kwalificatie, or of all of the document; of a deel what its generieke onderdelen ask. */
    private SortedMap<String, Where> levels(Node thing) {
        Places places = new Places(facts, view);
        SortedMap<String, Where> levels = new TreeMap<>();
        List<Node> kwalificaties = facts.all(thing, Kwal.heeftKwalificatie);
        for (Node kwalificatie : kwalificaties.isEmpty() ? List.of(thing) : kwalificaties) {
            for (Node property : List.of(Kwal.heeftMboNiveau, Kwal.eqfNiveau, Kwal.nlqfNiveau)) {
                facts.all(kwalificatie, property)
                        .forEach(niveau ->
                                levels.putIfAbsent(labels.of(niveau).label(), places.ofLevel(kwalificatie, property)));
            }
        }
        Stream.of(Kwal.heeftDeel, Kwal.bevatDeel)
                .flatMap(property -> Stream.concat(Stream.of(thing), facts.all(thing, property).stream()))
                .flatMap(deel -> facts.all(deel, Kwal.heeftGeneriekOnderdeel).stream())
                .flatMap(onderdeel -> facts.all(onderdeel, Kwal.heeftNiveauEis).stream())
                .filter(eis -> !facts.has(thing, RDF.type.asNode(), Kwal.Kwalificatie)
                        || facts.has(eis, Kwal.geldtVoor, thing))
                .forEach(eis -> levels.putIfAbsent(labels.of(eis).label(), places.ofEis(eis)));
        return levels;
    }

    private static Scope scope(String key, Kwalificatiedossier dossier, String path) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        if (path.contains("/kwalificatie/")) {
            return dossier.kwalificaties().stream()
                    .filter(each -> each.code().toString().equals(code))
                    .findFirst()
                    .map(each -> Scope.of(key, dossier, each))
                    .orElseGet(() -> Scope.of(key, dossier));
        }
        return dossier.delen().stream()
                .filter(each -> path.contains("/") && each.code().toString().equals(code))
                .findFirst()
                .map(each -> Scope.of(key, dossier, each))
                .orElseGet(() -> Scope.of(key, dossier));
    }
}

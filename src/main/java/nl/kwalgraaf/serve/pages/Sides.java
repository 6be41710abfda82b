package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
     */
    record Side(Ref ref, String path, String key, Scope scope) {}

    /** Something that can be a side, for a list to choose from. */
    record Choice(String path, String label) {}

    /** The choices that a document offers. */
    record Offer(String document, List<Choice> choices) {}

    /** Documents, each with its kwalificaties and delen. */
    List<Offer> offers(List<Node> shelf) {
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
        return offers;
    }

    /** @throws Refusal where nothing bears the name, or more than one thing does */
    Side find(String name) {
        List<Node> found = candidates(name.strip());
        if (found.isEmpty()) {
            throw new Refusal(
                    404,
                    view.say(
                            "Er is geen dossier, kwalificatie of deel \"" + name + "\".",
                            "There is no dossier, qualification or part \"" + name + "\"."));
        }
        if (found.size() > 1) {
            List<String> paths = found.stream().map(this::path).toList();
            throw new Refusal(
                    400,
                    view.say("\"" + name + "\" kan meer betekenen: ", "\"" + name + "\" can mean more than one: ")
                            + String.join(", ", paths) + ".");
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
        return view.ids().has(thing)
                && List.of("Kwalificatiedocument", "Kwalificatie", "Deel").stream()
                        .anyMatch(kind -> facts.has(thing, RDF.type.asNode(), Kwal.term(kind)));
    }

    /** The kwalificatie where a deel bears the code of one. */
    private Node preferred(Node thing) {
        String path = path(thing);
        int slash = path.indexOf('/');
        if (slash < 0 || path.indexOf('/', slash + 1) >= 0) {
            return thing;
        }
        Node kwalificatie = view.ids().thing(Ids.key(path) + "/kwalificatie" + path.substring(slash));
        return canBe(kwalificatie) ? kwalificatie : thing;
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
        return new Side(labels.of(thing), path, key, scope(key, dossier, path));
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

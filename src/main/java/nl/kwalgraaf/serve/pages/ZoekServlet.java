package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.query.SearchWords;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Search: by words in every text, by printed code, by crebo number, keuzedeel code and key. */
final class ZoekServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** Hits on one page. */
    private static final int ROWS = 25;

    /** Hits that are looked at; with more the words tell too little, and the page says so. */
    private static final int MOST = 1_000;

    /** Words that are longer are cut: nobody searches with a page. */
    private static final int LONGEST = 200;

    /** The kinds of things by which hits are told apart, in the order in which they are offered. */
    private static final List<String> KINDS = List.of(
            "Kwalificatiedocument",
            "Kwalificatie",
            "Deel",
            "Kerntaak",
            "Werkproces",
            "VakkennisOfVaardigheid",
            "Gedrag",
            "Aanvulling",
            "GeneriekOnderdeel",
            "Competentie");

    private static final Map<Node, String> CLASSES =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(Kwal::term, Function.identity()));

    ZoekServlet(Site site) {
        super(site);
    }

    /**
     * Something found.
     *
     * @param kind empty where its name begins with it
     * @param document in which it stands; its own name where it is one
     * @param excerpt the text that was found, cut at the words that were sought
     * @param titled whether that text is the name, which then bears the marks, and is not said twice
     */
    record Found(Ref ref, String kind, Ref document, Where where, List<Excerpt.Piece> excerpt, boolean titled) {}

    /** A kind of thing and how many of it were found. */
    record Kind(String name, String label, int count, boolean chosen, String href) {}

    /** @param kinds of which of {@link #KINDS} the thing is; one at least */
    private record Hit(Node thing, Node property, String text, List<String> kinds) {}

    @Override
    Template page(View view, HttpServletRequest request) {
        String words = parameter(request, "q").strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String soort = parameter(request, "soort");
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        List<Hit> hits = words.isEmpty() ? List.of() : hits(words, facts, view);
        Map<String, List<Hit>> byKind = byKind(hits);
        List<Hit> shown = soort.isEmpty() ? hits : byKind.getOrDefault(soort, List.of());
        Slice<Hit> slice = Slice.of(shown, parameter(request, Slice.PARAMETER), ROWS, view);
        Excerpt excerpt = new Excerpt(words);
        Places places = new Places(facts, view);
        Slice<Found> page = slice.map(hit -> found(hit, facts, labels, places, excerpt, view));
        String asked = words;
        List<Kind> kinds = byKind.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        labels.of(Kwal.term(entry.getKey())).label(),
                        entry.getValue().size(),
                        entry.getKey().equals(soort),
                        view.to("/zoek?q=" + View.encoded(asked) + "&soort=" + entry.getKey())))
                .toList();
        Head head = Head.of(
                view,
                words.isEmpty() ? view.say("Zoeken", "Search") : view.say("Zoeken: ", "Search: ") + words,
                view.say("Zoeken in alles wat de documenten zeggen.", "Search in all that the documents say."));
        boolean many = hits.size() >= MOST;
        List<Head.Link> near = hits.isEmpty() && !words.isEmpty()
                ? Suggestions.of(words, site().search()).stream()
                        // The index holds the texts of the ontology too, which are no answer here.
                        .filter(other -> !hits(other, facts, view).isEmpty())
                        .map(other -> new Head.Link("", other, view.to("/zoek", "q", other)))
                        .toList()
                : List.of();
        String all = view.to("/zoek", "q", words);
        return new Template(
                head, out -> JtezoekGenerated.render(out, null, view, head, asked, page, kinds, all, many, near));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private List<Hit> hits(String words, Facts facts, View view) {
        Map<Node, Hit> hits = new LinkedHashMap<>();
        for (Node thing : named(words, facts, view)) {
            List<String> kinds = kinds(thing, facts);
            if (!kinds.isEmpty()) {
                hits.put(thing, new Hit(thing, RDFS.label.asNode(), facts.text(thing, RDFS.label.asNode()), kinds));
            }
        }
        OptionalInt making = site().search().making();
        if (making.isPresent()) {
            throw notYet(view, making.getAsInt());
        }
        try {
            for (TextSearch.Hit hit : site().search().find(SearchWords.escaped(words), MOST)) {
                List<String> kinds = hits.containsKey(hit.thing()) ? List.of() : kinds(hit.thing(), facts);
                if (!kinds.isEmpty()) {
                    hits.put(hit.thing(), whole(hit, kinds, facts));
                }
            }
        } catch (QueryCancelledException late) {
            throw notYet(view, 0);
        }
        return List.copyOf(hits.values());
    }

    private static Refusal notYet(View view, int percent) {
        return new Refusal(
                503,
                view.say(
                        "De zoekindex wordt nog gemaakt; " + percent + " % is klaar. Zoek het zo weer.",
                        "The search index is still being made; " + percent + " % is ready. Search again in a moment."));
    }

    /** An item is named by its text, cut where it is long; what is shown is the text. */
    private static Hit whole(TextSearch.Hit hit, List<String> kinds, Facts facts) {
        return facts.inLanguage(hit.thing(), Kwal.tekst, "nl")
                .filter(text -> hit.property().equals(RDFS.label.asNode()))
                .map(text -> new Hit(hit.thing(), Kwal.tekst, text.getLiteralLexicalForm(), kinds))
                .orElseGet(() -> new Hit(hit.thing(), hit.property(), hit.text().getLiteralLexicalForm(), kinds));
    }

    /** None for what was not read from a document and is no competentie: a passage, which repeats it, or a finding. */
    private static List<String> kinds(Node thing, Facts facts) {
        return facts.graph()
                .find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(triple -> CLASSES.get(triple.getObject()))
                .filterKeep(Objects::nonNull)
                .toList();
    }

    /** What bears these words as its code or number, or has them as its key. */
    private static List<Node> named(String words, Facts facts, View view) {
        Set<Node> named = new LinkedHashSet<>();
        String upper = words.toUpperCase(Locale.ROOT);
        for (String form : List.of(words, upper)) {
            for (Node property : List.of(Kwal.code, Kwal.crebonummer, Kwal.keuzedeelcode, Kwal.certificaatcode)) {
                named.addAll(facts.of(property, NodeFactory.createLiteralString(form)));
            }
        }
        if (words.matches("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*")) {
            Node thing = view.ids().thing(words);
            if (facts.has(thing, Node.ANY, Node.ANY)) {
                named.add(thing);
            }
        }
        if (words.matches("[A-Za-z0-9-]+")) {
            // The newest edition that a key or number can mean comes before the others that bear the number.
            Set<Node> ordered = new LinkedHashSet<>();
            Newest.editions(facts, view.ids())
                    .meant(words)
                    .forEach(key -> ordered.add(view.ids().thing(key)));
            ordered.addAll(named);
            named = ordered;
        }
        return named.stream().limit(MOST).toList();
    }

    private static Map<String, List<Hit>> byKind(List<Hit> hits) {
        Map<String, List<Hit>> byKind = new LinkedHashMap<>();
        for (String kind : KINDS) {
            List<Hit> of =
                    hits.stream().filter(hit -> hit.kinds().contains(kind)).toList();
            if (!of.isEmpty()) {
                byKind.put(kind, of);
            }
        }
        return byKind;
    }

    private static Found found(Hit hit, Facts facts, Labels labels, Places places, Excerpt excerpt, View view) {
        Where where = hit.property().equals(RDFS.label.asNode())
                ? places.named(hit.thing())
                : places.of(hit.thing(), hit.property());
        Node document = view.ids()
                .path(hit.thing().getURI())
                .map(path -> view.ids().thing(Ids.key(path)))
                .orElse(hit.thing());
        Ref ref = labels.of(hit.thing());
        String kind = labels.kind(hit.thing()).label();
        return new Found(
                ref,
                // What bears no name is called by its kind.
                ref.label().startsWith(kind) ? "" : kind,
                labels.of(document),
                where.known() ? where : places.of(hit.thing()),
                excerpt.of(hit.text()),
                ref.isCalled(hit.text()));
    }
}

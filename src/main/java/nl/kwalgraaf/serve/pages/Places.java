package nl.kwalgraaf.serve.pages;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.compare.Stated;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Leads from statements to their lines. */
final class Places {
    /** From a kwalificatie or deel down to what mentions competenties. */
    private static final List<Node> BELOW = List.of(Kwal.heeftDeel, Kwal.heeftKerntaak, Kwal.heeftWerkproces);

    private static final Set<Node> LEVELS = Set.of(Kwal.eqfNiveau, Kwal.nlqfNiveau);

    private final Facts facts;
    private final View view;

    Places(Facts facts, View view) {
        this.facts = facts;
        this.view = view;
    }

    /** Where a property of a thing is stated; where the thing is, if that property has no place of its own. */
    Where of(Node thing, Node property) {
        List<Node> passages = passages(thing);
        return passages.stream()
                .filter(passage -> facts.has(passage, Kwal.overEigenschap, property))
                .findFirst()
                .map(passage -> where(thing, passage))
                .orElse(Where.UNKNOWN);
    }

    /**
     * Where a thing is named: at its heading, which stands above what it consists of; the overview has named it before.
     * Where it first stands, if it has no name.
     */
    Where named(Node thing) {
        List<Node> passages = passages(thing).stream()
                .filter(passage -> facts.has(passage, Kwal.overEigenschap, RDFS.label.asNode()))
                .toList();
        return passages.isEmpty() ? of(thing) : where(thing, passages.get(passages.size() - 1));
    }

    /** Where a thing first stands. */
    Where of(Node thing) {
        return passages(thing).stream()
                .findFirst()
                .map(passage -> where(thing, passage))
                .orElse(Where.UNKNOWN);
    }

    /** Where a property is stated; of a level that follows from the mbo-niveau of a kwalificatie, where that is. */
    Where ofLevel(Node thing, Node property) {
        Where stated = of(thing, property);
        return stated.known() || !LEVELS.contains(property) ? stated : following(of(thing, Kwal.heeftMboNiveau));
    }

    /** Where a level requirement is stated; of one that follows by a rule, the generiek onderdeel that it is of. */
    Where ofEis(Node eis) {
        Where stated = of(eis);
        return stated.known()
                ? stated
                : facts.of(Kwal.heeftNiveauEis, eis).stream()
                        .findFirst()
                        .map(onderdeel -> following(named(onderdeel)))
                        .orElse(Where.UNKNOWN);
    }

    /** Where it is asked from which follows that a unit includes a competentie: in its parts, each place once. */
    List<Where> ofIncluded(Node unit, Node competentie) {
        Map<String, Where> found = new LinkedHashMap<>();
        Deque<Node> next = new ArrayDeque<>(List.of(unit));
        Set<Node> seen = new HashSet<>();
        while (!next.isEmpty()) {
            Node part = next.remove();
            if (!seen.add(part)) {
                continue;
            }
            for (Node mention : facts.all(part, Kwal.heeftCompetentievermelding)) {
                boolean holds =
                        !facts.has(unit, RDF.type.asNode(), Kwal.Kwalificatie) || facts.has(part, Kwal.geldtVoor, unit);
                if (holds && facts.has(mention, Kwal.betreftCompetentie, competentie)) {
                    Where where = of(mention);
                    found.putIfAbsent(where.href(), found.isEmpty() ? following(where) : where);
                }
            }
            for (Node property : BELOW) {
                next.addAll(facts.all(part, property));
            }
            if (facts.has(unit, RDF.type.asNode(), Kwal.Kwalificatie)) {
                next.addAll(facts.all(part, Kwal.heeftAanvulling));
            }
        }
        return List.copyOf(found.values());
    }

    private Where following(Where where) {
        return where.known() ? new Where(where.href(), view.say("volgt uit ", "follows from ") + where.words()) : where;
    }

    List<Node> passages(Node thing) {
        return facts.all(thing, Kwal.heeftPassage).stream()
                .sorted(Comparator.<Node>comparingLong(passage -> facts.number(passage, Kwal.beginteken))
                        .thenComparing(Facts.WRITTEN))
                .toList();
    }

    Where where(Node thing, Node passage) {
        return view.ids()
                .path(thing.getURI())
                .map(path -> new Where(href(path, facts.number(passage, Kwal.beginregel), view), words(passage)))
                .orElse(Where.UNKNOWN);
    }

    /** As in "regel 688, pagina 12". */
    String words(Node passage) {
        long from = facts.number(passage, Kwal.beginregel);
        long to = facts.number(passage, Kwal.eindregel);
        long page = facts.number(passage, Kwal.pagina);
        String lines =
                from == to ? view.say("regel ", "line ") + from : view.say("regels ", "lines ") + from + "–" + to;
        return page == Long.MAX_VALUE ? lines : lines + ", " + view.say("pagina ", "page ") + page;
    }

    /** Where a text stands that was read from a document. */
    static Where where(Stated said, View view) {
        String path = view.ids().path(view.base() + said.thing()).orElseThrow();
        int page = said.place().page();
        String words = view.say("regel ", "line ")
                + said.line()
                + (page > 0 ? ", " + view.say("pagina ", "page ") + page : "");
        return new Where(href(path, said.line(), view), words);
    }

    /** The line in the document, with what is said there lit. */
    private static String href(String path, long line, View view) {
        int slash = path.indexOf('/');
        String within = slash < 0
                ? ""
                : "?bij=" + View.encoded(path.substring(slash + 1)).replace("%2F", "/");
        return view.to("/bron/" + Ids.key(path) + within + "#r" + line);
    }
}

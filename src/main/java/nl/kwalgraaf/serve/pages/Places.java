package nl.kwalgraaf.serve.pages;

import java.util.Comparator;
import java.util.List;
import nl.kwalgraaf.compare.Stated;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Leads from statements to their lines. */
final class Places {
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

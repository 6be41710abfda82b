package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/**
 * An answer as people read it: a name is the link to what bears it, in the language of the page, and the column of
 * addresses that says no more than the names is left out. The key of a document is its name, too.
 */
record Folded(List<String> columns, List<List<Ref>> rows) {
    static Folded of(List<String> columns, List<List<Ref>> rows, Labels labels, View view) {
        List<String> names = new ArrayList<>(columns);
        List<List<Ref>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row)));
        for (int at = names.size() - 1; at > 0; at--) {
            Optional<Integer> name = named(at, cells, labels);
            if (name.isPresent()) {
                int from = at;
                cells.forEach(row -> {
                    Ref link = row.remove(from);
                    Ref text = row.get(name.get());
                    // A name that the answer has in another language is said in that of the page.
                    Ref said = link.isCalled(text.label()) ? text : link;
                    row.set(name.get(), new Ref(link.iri(), "", said.label(), said.lang(), link.href()));
                });
                names.remove(at);
            }
        }
        int dossier = names.indexOf("dossier");
        if (dossier >= 0) {
            cells.forEach(row -> row.set(dossier, document(row.get(dossier), labels, view)));
        }
        return new Folded(names, cells);
    }

    /** The column before it that has in every row the name of what this one leads to. */
    private static Optional<Integer> named(int at, List<List<Ref>> rows, Labels labels) {
        if (rows.isEmpty() || rows.stream().noneMatch(row -> row.get(at).leads())) {
            return Optional.empty();
        }
        for (int column = 0; column < at; column++) {
            int name = column;
            if (rows.stream().allMatch(row -> bears(row.get(name), row.get(at), labels))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean bears(Ref text, Ref link, Labels labels) {
        return !text.leads() && (link.isCalled(text.label()) || labels.isName(text.label(), link.iri()));
    }

    private static Ref document(Ref key, Labels labels, View view) {
        if (key.leads() || key.label().isEmpty()) {
            return key;
        }
        Node document = view.ids().thing(key.label());
        return labels.is(document, Kwal.Kwalificatiedocument) ? labels.of(document) : key;
    }
}

package nl.kwalgraaf.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import org.apache.jena.graph.Node;

/**
 * The passages of one document. Whatever is read from the same lines shares a passage; passages are written when the
 * document is done, so that each is written once.
 */
final class Passages {

    private record Cited(Node iri, int first, int last, int page, List<Node> over, Set<String> paths) {}

    private final Iris iris;
    private final String key;
    private final SourceText source;
    private final Triples out;
    private final Map<Long, Cited> cited = new LinkedHashMap<>();

    Passages(Iris iris, String key, SourceText source, Triples out) {
        this.iris = iris;
        this.key = key;
        this.source = source;
        this.out = out;
    }

    /** Says where a thing, or one property of it, was read. */
    void cite(Node subject, Span span) {
        link(subject, passage(span));
    }

    void cite(Node subject, Node property, Span span) {
        Cited passage = passage(span);
        link(subject, passage);
        if (!passage.over.contains(property)) {
            passage.over.add(property);
        }
    }

    private void link(Node subject, Cited passage) {
        out.add(subject, Kwal.passage, passage.iri);
        out.add(subject, Prov.wasDerivedFrom, passage.iri);
    }

    private Cited passage(Span stated) {
        Span span = stated.inDocument();
        int first = span.firstLine();
        int last = span.lastLine();
        Cited passage = cited.computeIfAbsent(
                (long) first << 32 | last,
                ignored -> new Cited(
                        iris.passage(key, first, last),
                        first,
                        last,
                        source.line(first).page(),
                        new ArrayList<>(2),
                        new LinkedHashSet<>(2)));
        span.path().ifPresent(passage.paths::add);
        return passage;
    }

    /** Writes the passages cited so far, in the order in which they were cited. */
    void write() {
        Node document = iris.dossier(key);
        for (Cited passage : cited.values()) {
            out.type(passage.iri, Kwal.Passage);
            out.number(passage.iri, Kwal.beginregel, passage.first);
            out.number(passage.iri, Kwal.eindregel, passage.last);
            if (passage.page > 0) {
                out.number(passage.iri, Kwal.pagina, passage.page);
            }
            out.add(passage.iri, Kwal.inDocument, document);
            out.add(passage.iri, Prov.wasQuotedFrom, document);
            passage.paths.forEach(path -> out.string(passage.iri, Kwal.elementpad, path));
            passage.over.forEach(property -> out.add(passage.iri, Kwal.overEigenschap, property));
            out.text(
                    passage.iri,
                    Kwal.tekst,
                    source.lines(passage.first, passage.last).verbatim());
        }
    }
}

package nl.kwalgraaf.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.text.CodePoints;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The passages of one document: each is a place where one property of one thing is stated, from its first to its last
 * character. They are numbered for each thing by their place, and so are written when the document is done.
 */
final class Passages {
    private static final Comparator<Place> BY_PLACE = Comparator.<Place>comparingInt(place -> place.span.start())
            .thenComparingInt(place -> place.span.end())
            .thenComparing(place -> place.property.map(Node::getURI).orElse(""));

    private static final Node NOTHING = Triples.dutch("");

    private final Node bestand;
    private final CodePoints characters;
    private final Triples out;
    private final Map<Node, List<Place>> cited = new LinkedHashMap<>();
    private final Map<Node, String> homes = new LinkedHashMap<>();

    /**
     * @param property empty where the place states none: a finding's, or one that no rule explains
     * @param said what the graph says by it; most places hold just those words, which so are no second literal
     */
    private record Place(Span span, Optional<Node> property, Node said) {
        boolean is(Span other, Optional<Node> ofProperty) {
            return span.equals(other) && property.equals(ofProperty);
        }
    }

    /** @param bestand the file in which the passages lie */
    Passages(Node bestand, SourceText source, Triples out) {
        this.bestand = bestand;
        this.characters = CodePoints.of(source.content());
        this.out = out;
    }

    /** Says that something stands there, but not of which property. */
    void cite(Node subject, Span span) {
        cite(subject, Optional.empty(), span, NOTHING);
    }

    /** Says where a property of a thing is stated. */
    void cite(Node subject, Node property, Span span) {
        cite(subject, property, span, NOTHING);
    }

    /**
     * Says where a property of a thing is stated.
     *
     * @param said the literal that the graph has for it
     */
    void cite(Node subject, Node property, Span span, Node said) {
        cite(subject, Optional.of(property), span, said);
    }

    /** The passages of this thing stand below another path than its own, for other documents name it too. */
    void keepAt(Node shared, String path) {
        homes.put(shared, path);
    }

    private void cite(Node subject, Optional<Node> property, Span span, Node said) {
        Span there = span.inDocument();
        List<Place> places = cited.computeIfAbsent(subject, ignored -> new ArrayList<>(2));
        for (Place place : places) {
            if (place.is(there, property)) {
                return;
            }
        }
        places.add(new Place(there, property, said));
    }

    /** Writes the passages cited so far, by thing in the order in which the things were first cited. */
    void write() {
        cited.forEach((subject, places) -> {
            places.sort(BY_PLACE);
            String home = homes.getOrDefault(subject, subject.getURI());
            for (int number = 1; number <= places.size(); number++) {
                write(subject, NodeFactory.createURI(Paths.passage(home, number)), places.get(number - 1));
            }
        });
    }

    private void write(Node subject, Node passage, Place place) {
        Span span = place.span;
        Line first = span.source().lineAt(span.start());
        out.add(subject, Kwal.heeftPassage, passage);
        out.type(passage, Kwal.Passage);
        place.property.ifPresent(property -> out.add(passage, Kwal.overEigenschap, property));
        out.number(passage, Kwal.beginregel, first.number());
        out.number(passage, Kwal.eindregel, span.end() <= first.end() ? first.number() : span.lastLine());
        out.number(passage, Kwal.beginteken, characters.before(span.start()));
        out.number(passage, Kwal.eindteken, characters.before(span.end()));
        if (first.page() > 0) {
            out.number(passage, Kwal.pagina, first.page());
        }
        out.add(passage, Kwal.inDocument, bestand);
        span.path().ifPresent(path -> out.string(passage, Kwal.elementpad, path));
        out.add(passage, Kwal.tekst, Triples.dutch(span.verbatim(), place.said));
    }
}

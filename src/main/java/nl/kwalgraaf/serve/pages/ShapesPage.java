package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The page of the shapes: what the data of each class is checked for, in words. */
final class ShapesPage {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node SEVERITY = NodeFactory.createURI(SH + "severity");
    private static final Node MESSAGE = NodeFactory.createURI(SH + "message");
    private static final Node HINT = NodeFactory.createURI(SH + "agentInstruction");

    private ShapesPage() {}

    /**
     * The shapes of a class.
     *
     * @param hints how to ask for things of this class; empty for none
     */
    record Group(String id, Ref klasse, List<Words> hints, List<Shape> shapes) {}

    /** @param id the end of its IRI, which is its anchor too */
    record Shape(String id, String severity, Words message) {}

    static Template of(Graph shapes, Graph data, View view, List<Head.Link> forms) {
        Facts facts = new Facts(shapes);
        Labels labels = new Labels(new Facts(data), view);
        Map<String, Group> groups = new TreeMap<>();
        for (Node shape : facts.subjects(SEVERITY)) {
            String id = shape.getURI().replaceFirst(".*/", "");
            String klasse = id.substring(0, id.indexOf('-'));
            Group group = groups.computeIfAbsent(
                    klasse, name -> new Group(name, labels.of(Kwal.term(name)), new ArrayList<>(), new ArrayList<>()));
            facts.inLanguage(shape, HINT, view.tag())
                    .ifPresent(hint -> group.hints().add(words(hint, labels)));
            facts.inLanguage(shape, MESSAGE, view.tag())
                    .ifPresent(message -> group.shapes()
                            .add(new Shape(
                                    id,
                                    severity(facts.one(shape, SEVERITY).orElseThrow(), view),
                                    words(message, labels))));
        }
        Head about = Head.of(
                        view,
                        view.say("Waarop de data gecontroleerd is", "What the data is checked for"),
                        view.say(
                                "De SHACL-shapes van Kwalgraaf, per klasse en in woorden.",
                                "The SHACL shapes of Kwalgraaf, by class and in words."))
                .withLinks(forms);
        Head head = about.withJsonLd(StructuredData.dataset(view, about, List.of()));
        return new Template(
                head, out -> JteshapesGenerated.render(out, null, view, head, List.copyOf(groups.values())));
    }

    private static Words words(Node literal, Labels labels) {
        return new Words(literal.getLiteralLexicalForm(), labels.foreign(literal.getLiteralLanguage()));
    }

    private static String severity(Node severity, View view) {
        return switch (severity.getURI().substring(SH.length())) {
            case "Violation" -> view.say("fout", "error");
            case "Warning" -> view.say("waarschuwing", "warning");
            default -> view.say("opmerking", "note");
        };
    }
}

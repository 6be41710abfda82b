package nl.kwalgraaf.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Checks what a document states against the shapes. */
public final class ShapeChecker {
    private final Shapes shapes;
    private final Graph shapesGraph;

    /** @param shapes the shapes, each under an IRI and with {@code sh:message} in English */
    public ShapeChecker(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.shapesGraph = shapes;
    }

    /**
     * What the shapes have against the graph, in the order of the source's lines.
     *
     * @param data what the document states, with the concept schemes it refers to
     * @param source the text it was read from
     */
    public List<Finding> check(Graph data, SourceText source) {
        List<Finding> findings = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
            findings.add(finding(entry, data, source));
        }
        findings.sort(
                Comparator.comparingInt((Finding finding) -> finding.where().start())
                        .thenComparing(Finding::message));
        return findings;
    }

    private Finding finding(ReportEntry entry, Graph data, SourceText source) {
        Node shape = entry.source();
        ShapeCode code = ShapeCode.of(shape, severity(entry));
        Message message = Message.of(
                "%s Here: %s%s (shape %s).",
                "%s Hier: %s%s (shape %s).",
                new Message(message(shape, "en").orElseGet(entry::message), message(shape, "nl")),
                entry.focusNode(),
                entry.value() == null ? "" : Message.of(", value %s", ", waarde %s", entry.value()),
                shape.isURI() ? ShapeCode.name(shape) : shape);
        return Finding.of(code, place(entry, data, source), message);
    }

    private static Severity severity(ReportEntry entry) {
        String level = entry.severity().level().getLocalName();
        return switch (level) {
            case "Violation" -> Severity.ERROR;
            case "Warning" -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    private Optional<String> message(Node shape, String language) {
        Node property = org.apache.jena.shacl.vocabulary.SHACL.message;
        return shapesGraph
                .find(shape, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(message -> message.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .nextOptional();
    }

    /** The passage that states the property in question, else any passage of the focus node. */
    private static Span place(ReportEntry entry, Graph data, SourceText source) {
        List<Node> passages = data.find(entry.focusNode(), Kwal.heeftPassage, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        Optional<Node> stating = properties(entry.resultPath())
                .flatMap(property ->
                        passages.stream().filter(passage -> data.contains(passage, Kwal.overEigenschap, property)))
                .findFirst();
        return stating.or(() -> passages.stream().findFirst())
                .flatMap(passage -> span(passage, data, source))
                .or(() -> span(entry.focusNode(), data, source))
                .orElseGet(() -> Span.top(source));
    }

    /** The properties that a path names: one, or each of its alternatives. */
    private static Stream<Node> properties(Path path) {
        if (path instanceof P_Alt either) {
            return Stream.concat(properties(either.getLeft()), properties(either.getRight()));
        }
        return path instanceof P_Link link ? Stream.of(link.getNode()) : Stream.empty();
    }

    private static Optional<Span> span(Node passage, Graph data, SourceText source) {
        Optional<Integer> first = line(passage, Kwal.beginregel, data);
        Optional<Integer> last = line(passage, Kwal.eindregel, data);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean inside = first.get() >= 1 && first.get() <= last.get() && last.get() <= source.lineCount();
        return inside ? Optional.of(Span.ofLines(source, first.get(), last.get())) : Optional.empty();
    }

    private static Optional<Integer> line(Node passage, Node property, Graph data) {
        return data.find(passage, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .mapWith(node -> ((Number) node.getLiteralValue()).intValue())
                .nextOptional();
    }
}

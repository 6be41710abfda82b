package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.text.CodePoints;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What was read from one document, each with its place, and what was found in it. */
record Citations(List<Citation> cited, List<Remark> remarks) {
    private static final Node HEEFT_PASSAGE = Kwal.heeftPassage;
    private static final Node BEGINTEKEN = Kwal.beginteken;
    private static final Node EINDTEKEN = Kwal.eindteken;

    /**
     * A statement.
     *
     * @param property the name of what is stated of the thing, in the language of the page
     * @param start of its characters in the text, in UTF-16 units
     * @param end of its characters, exclusive
     */
    record Citation(Node thing, Ref ref, String property, int start, int end) {}

    /**
     * A finding.
     *
     * @param severity in the language of the page
     * @param message what was found, in the language of the page where it is told in that
     * @param line on which its place begins, from 1; 0 where it is about the document as a whole
     */
    record Remark(Ref ref, String code, String severity, Words message, int line) {}

    /**
     * @param own what the document states: its own graph
     * @param all everything, to name things by, and with the findings
     */
    static Citations of(Facts own, Facts all, Labels labels, SourceText text, String document) {
        CodePoints points = CodePoints.of(text.content());
        Map<Node, String> properties = new HashMap<>();
        List<Citation> cited = new ArrayList<>();
        for (Iterator<Triple> stated = own.graph().find(Node.ANY, HEEFT_PASSAGE, Node.ANY); stated.hasNext(); ) {
            Triple triple = stated.next();
            Node passage = triple.getObject();
            long start = own.number(passage, BEGINTEKEN);
            long end = own.number(passage, EINDTEKEN);
            if (start < end && end <= points.count()) {
                String property = own.one(passage, Kwal.overEigenschap)
                        .map(term -> properties.computeIfAbsent(
                                term, known -> labels.of(known).label()))
                        .orElse("");
                cited.add(new Citation(
                        triple.getSubject(),
                        labels.of(triple.getSubject()),
                        property,
                        points.offset((int) start),
                        points.offset((int) end)));
            }
        }
        cited.sort(Comparator.comparingInt(Citation::start)
                .thenComparing(Citation::end)
                .thenComparing(citation -> citation.thing().toString()));
        return new Citations(cited, remarks(all, labels, document));
    }

    private static List<Remark> remarks(Facts facts, Labels labels, String document) {
        List<Remark> remarks = new ArrayList<>();
        for (int number = 1; ; number++) {
            Node finding = NodeFactory.createURI(document + "/bevinding/" + number);
            if (!facts.has(finding, Node.ANY, Node.ANY)) {
                return remarks;
            }
            long line = facts.one(finding, HEEFT_PASSAGE)
                    .map(passage -> facts.number(passage, Kwal.beginregel))
                    .orElse(0L);
            remarks.add(new Remark(
                    labels.of(finding),
                    facts.text(finding, Kwal.bevindingscode),
                    labels.said(finding, Kwal.ernst).words(),
                    labels.said(finding, Kwal.melding),
                    (int) line));
        }
    }
}

package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.check.ShapeChecker;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;

/** Checks documents: what the steps found on the way, and what the shapes have against the graph. */
public final class Check {
    private final Iris iris;
    private final List<Triple> ontologie = new ArrayList<>();
    private final ShapeChecker shapes = new ShapeChecker(Ontologie.shapes());

    public Check(Iris iris) {
        this.iris = iris;
        Ontologie.write(iris, ontologie::add);
    }

    /**
     * Hands on each document of the corpus with all findings.
     *
     * @throws IOException when the receiver cannot write
     */
    public void run(Corpus corpus, Receiver<Document> receiver) throws IOException {
        corpus.each(this::checked, receiver);
    }

    private Document checked(Document document) {
        if (document.content().isEmpty()) {
            return document;
        }
        Document.Content content = document.content().get();
        List<Triple> stated = new ArrayList<>();
        DossierMapper.map(content.dossier(), content.uitgave(), iris, stated::add);
        return checked(document, stated);
    }

    /** The document with the findings of the shapes added, given the triples of what it states. */
    public Document checked(Document document, List<Triple> stated) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        ontologie.forEach(graph::add);
        stated.forEach(graph::add);
        List<Finding> findings = new ArrayList<>(document.findings());
        document.content()
                .ifPresent(content ->
                        findings.addAll(shapes.check(graph, content.dossier().bron())));
        return new Document(document.name(), document.sha256(), document.content(), List.copyOf(findings));
    }
}

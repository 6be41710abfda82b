package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.check.ShapeChecker;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.VocabularyFiles;
import org.apache.jena.graph.Triple;

/** Checks documents: what the steps found on the way, and what the shapes have against the graph. */
public final class Check {
    private final Iris iris;
    private final Inspection inspection;
    private final Koppelingen koppelingen;

    public Check(Iris iris) {
        this.iris = iris;
        this.koppelingen = new Koppelingen(iris.base());
        List<Triple> ontologie = new ArrayList<>();
        Ontologie.write(iris, ontologie::add);
        this.inspection = new Inspection(new ShapeChecker(VocabularyFiles.shapes()), ontologie);
    }

    /**
     * Hands on each document of the corpus with all findings.
     *
     * @return what was found about them together
     * @throws IOException when the receiver cannot write
     */
    public List<Finding> run(Corpus corpus, Receiver<Document> receiver) throws IOException {
        Koppelingen.Gathering links = koppelingen.gathering();
        corpus.each(this::checked, checked -> {
            checked.links.ifPresent(links::add);
            receiver.accept(checked.document);
        });
        return links.findings();
    }

    /** A document with all findings, and what the curated links come to in it. */
    private record Checked(Document document, Optional<Koppelingen.Attached> links) {}

    private Checked checked(Document document) {
        if (document.content().isEmpty()) {
            return new Checked(document, Optional.empty());
        }
        Document.Content content = document.content().get();
        List<Triple> stated = new ArrayList<>();
        DossierMapper.map(content.dossier(), content.uitgave(), iris, stated::add);
        Koppelingen.Attached links = koppelingen.attach(content.dossier(), content.uitgave());
        return new Checked(inspection.inspected(document, stated).with(links.findings()), Optional.of(links));
    }
}

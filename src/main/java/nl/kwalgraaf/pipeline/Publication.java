package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.link.Niveauregels;
import nl.kwalgraaf.map.Afleiding;
import nl.kwalgraaf.map.BevindingMapper;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.query.VragenMapper;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * Turns a corpus into the quads of the dataset, streamed: the ontology first, then document by document what it
 * states, what follows from it and what was found in it, and last the curated links, each in its own graph.
 */
public final class Publication {
    /** The prefixes that every serialisation of ours declares. */
    public static final Map<String, String> PREFIXES = Map.of(
            "dcterms", DCTerms.getURI(),
            "kwal", Kwal.NS,
            "rdfs", RDFS.getURI(),
            "owl", OWL.getURI(),
            "skos", SKOS.getURI(),
            "prov", Prov.NS,
            "xsd", XSD.getURI());

    private final Iris iris;
    private final StreamRDF dataset;
    private final Inspection inspection;

    /** @param dataset receives the quads; the caller starts and finishes it */
    public Publication(Iris iris, StreamRDF dataset) {
        this(iris, dataset, (document, stated) -> document);
    }

    /** @param inspection looks at every document before it is published */
    public Publication(Iris iris, StreamRDF dataset, Inspection inspection) {
        this.iris = iris;
        this.dataset = dataset;
        this.inspection = inspection;
    }

    /** Adds findings to a document, given the triples of what it states. */
    public interface Inspection {
        Document inspected(Document document, List<Triple> stated);
    }

    /** What becomes of each document. */
    public interface Listener {
        /** @param stated the triples of what the document states; empty when it could not be used */
        void published(Document document, List<Triple> stated) throws IOException;
    }

    /**
     * Publishes the corpus.
     *
     * @throws IOException when the listener cannot write
     */
    public void publish(Corpus corpus, Listener listener) throws IOException {
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> dataset.prefix(prefix.getKey(), prefix.getValue()));
        Ontologie.write(iris, into(iris.ontologieGraph()));
        Target.Base base = new Target.Base(iris.base());
        VragenMapper.map(new Vragen().all(), base, Optional.empty(), into(VragenMapper.graph(base)));
        Set<String> keys = new HashSet<>();
        corpus.each(read -> {
            Statements statements = new Statements();
            read.content().ifPresent(content -> DossierMapper.map(content.dossier(), content.key(), iris, statements));
            List<Triple> stated = statements.inOrder();
            Document document = inspection.inspected(read, stated);
            document.content().ifPresent(content -> {
                keys.add(content.key());
                publish(content, document, stated);
            });
            listener.published(document, stated);
        });
        new Koppelingen(iris.base(), keys).write(dataset::quad);
    }

    private void publish(Document.Content content, Document document, List<Triple> stated) {
        stated.forEach(into(iris.bronGraph(content.key())));
        Afleiding.derive(content.dossier(), content.key(), iris, into(iris.afgeleidGraph()));
        Niveauregels.derive(content.dossier(), iris.base(), content.key(), into(iris.afgeleidGraph()));
        Statements found = new Statements();
        BevindingMapper.map(document.findings(), content.dossier().bron(), content.key(), iris, found);
        found.inOrder().forEach(into(iris.bevindingenGraph()));
    }

    private java.util.function.Consumer<Triple> into(Node graph) {
        return triple -> dataset.quad(Quad.create(graph, triple));
    }
}

package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import nl.kwalgraaf.vocab.Spdx;
import nl.kwalgraaf.vocab.Sssom;
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
            "dcat",
            Dcat.NS,
            "dcterms",
            DCTerms.getURI(),
            "kwal",
            Kwal.NS,
            "rdfs",
            RDFS.getURI(),
            "owl",
            OWL.getURI(),
            "skos",
            SKOS.getURI(),
            "spdx",
            Spdx.NS,
            "sssom",
            Sssom.NS,
            "prov",
            Prov.NS,
            "xsd",
            XSD.getURI());

    private final Contributions contributions;
    private final StreamRDF dataset;

    /** @param dataset receives the quads; the caller starts and finishes it */
    public Publication(Iris iris, StreamRDF dataset) {
        this(dataset, new Contributions(iris, false));
    }

    private Publication(StreamRDF dataset, Contributions contributions) {
        this.dataset = dataset;
        this.contributions = contributions;
    }

    /** One that holds every document against the shapes before it is published. */
    public static Publication checking(Iris iris, StreamRDF dataset) {
        return new Publication(dataset, new Contributions(iris, true));
    }

    /** What becomes of each document. */
    public interface Listener {
        /** @param stated the triples of what the document states; empty when it could not be used */
        void published(Document document, List<Triple> stated) throws IOException;
    }

    /**
     * Publishes the corpus.
     *
     * @return what was found about its documents together
     * @throws IOException when the listener cannot write
     */
    public List<Finding> publish(Corpus corpus, Listener listener) throws IOException {
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> dataset.prefix(prefix.getKey(), prefix.getValue()));
        List<Edition> editions = new ArrayList<>();
        Koppelingen.Gathering links = contributions.gathering();
        corpus.each(contributions::of, () -> contributions.opening().quads().forEach(dataset::quad), contribution -> {
            contribution.counted().ifPresent(contributions.opening().counting()::add);
            contribution.document().content().ifPresent(content -> editions.add(Edition.of(content)));
            contribution.links().ifPresent(links::add);
            contribution.quads().forEach(dataset::quad);
            listener.published(contribution.document(), contribution.stated());
        });
        List<Quad> closing = contributions.closing(editions, corpus.catalogue(), links);
        closing.forEach(dataset::quad);
        contributions.opening().counting().described(closing).forEach(dataset::quad);
        return links.findings();
    }
}

package nl.kwalgraaf.dutch;

import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** A dataset that lets one look through so many texts of its own, and then waits until it is told to go on. */
public final class SlowToLookThrough extends DatasetGraphWrapper {
    private final int texts;
    private final CountDownLatch looked;

    public SlowToLookThrough(DatasetGraph dataset, int texts, CountDownLatch looked) {
        super(dataset);
        this.texts = texts;
        this.looked = looked;
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
        Quad quad = Quad.create(
                NodeFactory.createURI("urn:graph"),
                NodeFactory.createURI("urn:many"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("veel", "nl"));
        Iterator<Quad> many = Collections.nCopies(texts, quad).iterator();
        Iterator<Quad> all = get().findNG(graph, subject, property, object);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return many.hasNext() || waited(all);
            }

            @Override
            public Quad next() {
                return many.hasNext() ? many.next() : all.next();
            }
        };
    }

    private boolean waited(Iterator<Quad> all) {
        try {
            looked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return all.hasNext();
    }
}

package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Which texts of an index are stated by a property that many of them are; of the few such properties, a bit for each text. */
final class CommonProperties {
    /** One text in so many. The texts of a property that is rarer are fewer than those to look at for most words. */
    private static final int ONE_IN = 4;

    private final IndexReader index;
    private final Map<String, List<BitSet>> texts = new ConcurrentHashMap<>();

    CommonProperties(IndexReader index) {
        this.index = index;
    }

    /** The texts by the part of the index in which they are; empty where the property is not common. */
    Optional<List<BitSet>> texts(String property) throws IOException {
        Term term = new Term(TextDocuments.PROPERTY, property);
        if ((long) index.docFreq(term) * ONE_IN < index.numDocs()) {
            return Optional.empty();
        }
        try {
            return Optional.of(texts.computeIfAbsent(property, ignored -> read(term)));
        } catch (UncheckedIOException unusable) {
            throw unusable.getCause();
        }
    }

    private List<BitSet> read(Term term) {
        try {
            List<BitSet> parts = new ArrayList<>();
            for (LeafReaderContext part : index.leaves()) {
                PostingsEnum found = part.reader().postings(term, PostingsEnum.NONE);
                int size = part.reader().maxDoc();
                parts.add(found == null ? new FixedBitSet(size) : BitSet.of(found, size));
            }
            return parts;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}

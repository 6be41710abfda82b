package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BitSet;

/**
 * Keeps the best of what is found, among certain documents only.
 *
 * <p>As a clause of the query the same condition would keep Lucene from passing over what cannot be among the best: it
 * does so for words alone.
 */
final class Among implements CollectorManager<Among.Narrowed, TopDocs> {
    private final TopScoreDocCollectorManager best;
    private final List<BitSet> documents;

    /** @param documents by the part of the index in which they are */
    Among(List<BitSet> documents, int most) {
        this.documents = documents;
        this.best = new TopScoreDocCollectorManager(most, null, most);
    }

    @Override
    public Narrowed newCollector() {
        return new Narrowed(best.newCollector());
    }

    @Override
    public TopDocs reduce(Collection<Narrowed> collectors) throws IOException {
        return best.reduce(collectors.stream().map(each -> each.found).toList());
    }

    final class Narrowed extends FilterCollector {
        private final TopScoreDocCollector found;

        Narrowed(TopScoreDocCollector found) {
            super(found);
            this.found = found;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext part) throws IOException {
            BitSet here = documents.get(part.ord);
            return new FilterLeafCollector(super.getLeafCollector(part)) {
                @Override
                public void collect(int document) throws IOException {
                    if (here.get(document)) {
                        super.collect(document);
                    }
                }
            };
        }
    }
}

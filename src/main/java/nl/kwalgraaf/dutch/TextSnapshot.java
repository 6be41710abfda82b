package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;

/** The text index at one state of the data, with what is known of its words. */
final class TextSnapshot {
    /** Most hits in one answer, the best: as many as Jena's own index gives, found and held in a moment. */
    static final int MOST_HITS = 10_000;

    private final String stamp;
    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final CommonProperties common;

    private TextSnapshot(String stamp, IndexSearcher searcher, Lexicon lexicon) {
        this.stamp = stamp;
        this.searcher = searcher;
        this.lexicon = lexicon;
        this.common = new CommonProperties(searcher.getIndexReader());
    }

    /** What a search is narrowed to. @param limit most hits, or a negative number for as many as there may be */
    record Wish(
            Optional<String> subject,
            List<String> properties,
            Optional<String> graph,
            Optional<String> lang,
            int limit) {
        boolean isOneProperty() {
            return properties.size() == 1 && subject.isEmpty() && graph.isEmpty() && lang.isEmpty();
        }
    }

    /** @param stamp the state of the data that the index shows */
    static TextSnapshot of(String stamp, IndexSearcher searcher) throws IOException {
        List<String> words = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), TextDocuments.WORDS);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef word = all.next(); word != null; word = all.next()) {
                words.add(word.utf8ToString());
            }
        }
        return new TextSnapshot(stamp, searcher, Lexicon.of(words));
    }

    String stamp() {
        return stamp;
    }

    /** Read in the order in which they are kept: many stand in one block, which is unpacked once. */
    private Map<Integer, Document> documents(ScoreDoc[] found) throws IOException {
        StoredFields stored = searcher.storedFields();
        Map<Integer, Document> documents = new HashMap<>();
        for (int number : Stream.of(found).mapToInt(each -> each.doc).sorted().toArray()) {
            documents.put(number, stored.document(number));
        }
        return documents;
    }

    List<TextHit> find(String words, Wish wish) throws IOException, ParseException {
        Query meant = new DutchQueryParser(TextDocuments.TEXT, lexicon).parse(words);
        int most = Math.max(1, wish.limit() < 0 ? MOST_HITS : Math.min(wish.limit(), MOST_HITS));
        Set<List<String>> seen = new LinkedHashSet<>();
        List<TextHit> hits = new ArrayList<>();
        ScoreDoc[] scored = best(meant, wish, most);
        Map<Integer, Document> documents = documents(scored);
        for (ScoreDoc found : scored) {
            Document document = documents.get(found.doc);
            // The same statement in two graphs is one hit, unless a graph was asked for.
            if (seen.add(List.of(
                    document.get(TextDocuments.SUBJECT),
                    document.get(TextDocuments.PROPERTY),
                    document.get(TextDocuments.TEXT),
                    document.get(TextDocuments.LANG)))) {
                hits.add(hit(document, found.score));
            }
        }
        return hits;
    }

    private ScoreDoc[] best(Query words, Wish wish, int most) throws IOException {
        Optional<List<BitSet>> among =
                wish.isOneProperty() ? common.texts(wish.properties().get(0)) : Optional.empty();
        return among.isPresent()
                ? searcher.search(words, new Among(among.get(), most)).scoreDocs
                : searcher.search(narrowed(words, wish), most).scoreDocs;
    }

    private static Query narrowed(Query words, Wish wish) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words, BooleanClause.Occur.MUST);
        wish.subject().ifPresent(subject -> only(query, TextDocuments.SUBJECT, subject));
        wish.graph().ifPresent(graph -> only(query, TextDocuments.GRAPH, graph));
        wish.lang().filter(lang -> !lang.equals("*")).ifPresent(lang -> only(query, TextDocuments.LANG, lang));
        if (!wish.properties().isEmpty()) {
            List<BytesRef> among = wish.properties().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(TextDocuments.PROPERTY, among), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static void only(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
    }

    private static TextHit hit(Document document, float score) {
        return new TextHit(
                TextQueryFuncs.stringToNode(document.get(TextDocuments.SUBJECT)),
                score,
                NodeFactory.createLiteralLang(document.get(TextDocuments.TEXT), document.get(TextDocuments.LANG)),
                TextQueryFuncs.stringToNode(document.get(TextDocuments.GRAPH)),
                NodeFactory.createURI(document.get(TextDocuments.PROPERTY)));
    }
}

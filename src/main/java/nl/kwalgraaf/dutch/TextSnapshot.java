package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The text index at one state of the data, with what is known of its words. */
final class TextSnapshot {
    /** Most hits in one answer, the best: as many as Jena's own index gives, found and held in a moment. */
    static final int MOST_HITS = 10_000;

    private final String stamp;
    private final IndexSearcher searcher;
    private final Lexicon lexicon;

    private TextSnapshot(String stamp, IndexSearcher searcher, Lexicon lexicon) {
        this.stamp = stamp;
        this.searcher = searcher;
        this.lexicon = lexicon;
    }

    /** What a search is narrowed to. @param limit most hits, or a negative number for as many as there may be */
    record Wish(
            Optional<String> subject,
            List<String> properties,
            Optional<String> graph,
            Optional<String> lang,
            int limit) {}

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

    /** What was found; two are equal that are one statement in two graphs. */
    private record Found(String subject, String property, String text, String lang) {}

    private record FoundIn(Found statement, String graph) {}

    /** Read in the order in which they are kept. */
    private Map<Integer, FoundIn> read(ScoreDoc[] found) throws IOException {
        List<LeafReaderContext> parts = searcher.getIndexReader().leaves();
        Map<Integer, FoundIn> read = new HashMap<>();
        for (int number : Stream.of(found).mapToInt(each -> each.doc).sorted().toArray()) {
            LeafReaderContext part = parts.get(ReaderUtil.subIndex(number, parts));
            read.put(
                    number,
                    new FoundIn(
                            new Found(
                                    value(TextDocuments.SUBJECT, number, part),
                                    value(TextDocuments.PROPERTY, number, part),
                                    value(TextDocuments.WHOLE, number, part),
                                    value(TextDocuments.LANG, number, part)),
                            value(TextDocuments.GRAPH, number, part)));
        }
        return read;
    }

    private String value(String field, int number, LeafReaderContext part) throws IOException {
        SortedDocValues values = part.reader().getSortedDocValues(field);
        return values != null && values.advanceExact(number - part.docBase)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : searcher.storedFields().document(number).get(TextDocuments.LONG);
    }

    List<TextHit> find(String words, Wish wish) throws IOException, ParseException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new DutchQueryParser(TextDocuments.TEXT, lexicon).parse(words), BooleanClause.Occur.MUST);
        wish.subject().ifPresent(subject -> only(query, TextDocuments.SUBJECT, subject));
        wish.graph().ifPresent(graph -> only(query, TextDocuments.GRAPH, graph));
        wish.lang().filter(lang -> !lang.equals("*")).ifPresent(lang -> only(query, TextDocuments.LANG, lang));
        if (!wish.properties().isEmpty()) {
            List<BytesRef> among = wish.properties().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(TextDocuments.PROPERTY, among), BooleanClause.Occur.FILTER);
        }
        int most = wish.limit() < 0 ? MOST_HITS : Math.min(wish.limit(), MOST_HITS);
        Set<Found> seen = new HashSet<>();
        List<TextHit> hits = new ArrayList<>();
        ScoreDoc[] scored = searcher.search(query.build(), Math.max(1, most)).scoreDocs;
        Map<Integer, FoundIn> read = read(scored);
        for (ScoreDoc each : scored) {
            FoundIn found = read.get(each.doc);
            // The same statement in two graphs is one hit, unless a graph was asked for.
            if (seen.add(found.statement())) {
                hits.add(hit(found, each.score));
            }
        }
        return hits;
    }

    private static void only(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
    }

    private static TextHit hit(FoundIn found, float score) {
        Found statement = found.statement();
        return new TextHit(
                TextQueryFuncs.stringToNode(statement.subject()),
                score,
                NodeFactory.createLiteralLang(statement.text(), statement.lang()),
                TextQueryFuncs.stringToNode(found.graph()),
                NodeFactory.createURI(statement.property()));
    }
}

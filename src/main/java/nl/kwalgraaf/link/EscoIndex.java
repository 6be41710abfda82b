package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * ESCO indexed by what it says of its concepts: labels, other labels, descriptions and the groups above, in both
 * languages, and the labels' character n-grams.
 *
 * <p>The index finds the few hundred concepts that share anything telling with an item; {@link Ranker} weighs them.
 */
final class EscoIndex {
    private static final String POOL = "pool";
    private static final String LABEL_NL = "label_nl";
    private static final String LABEL_EN = "label_en";
    private static final String TEXT_NL = "text_nl";
    private static final String TEXT_EN = "text_en";
    private static final String GRAMS = "grams";

    private static final float LABEL_BOOST = 2;
    private static final float CONTEXT_BOOST = 0.15f;
    private static final int TELLING = 12;
    private static final float GRAM_BOOST = 0.1f;

    /** An indexed concept with its profiles. */
    record Entry(int number, EscoConcept concept, Profile dutch, Profile english) {}

    private final Esco esco;
    private final Bilingual bilingual;
    private final Themes themes;
    private final Lexis dutch;
    private final Lexis english;
    private final List<Entry> entries = new ArrayList<>();
    private final IndexSearcher searcher;

    EscoIndex(Esco esco) {
        this.esco = esco;
        List<EscoConcept> concepts = List.copyOf(esco.concepts().values());
        Bilingual untaught = Bilingual.untaught(concepts);
        List<Both> both = concepts.parallelStream()
                .map(concept -> Both.of(concept, esco.broader(concept), untaught))
                .toList();
        List<Analysed> nl = both.stream().map(Both::dutch).toList();
        List<Analysed> en = both.stream().map(Both::english).toList();
        CompletableFuture<Themes> learning = CompletableFuture.supplyAsync(() -> Themes.learn(
                both.stream().map(b -> Analysed.counts(b.dutch(), b.english())).toList()));
        this.bilingual = untaught.taught(nl, en);
        this.dutch = lexis(nl);
        this.english = lexis(en);
        double meanNl = meanLength(nl);
        double meanEn = meanLength(en);
        for (int n = 0; n < concepts.size(); n++) {
            entries.add(new Entry(
                    n,
                    concepts.get(n),
                    nl.get(n).profile(dutch, meanNl),
                    en.get(n).profile(english, meanEn)));
        }
        this.searcher = index();
        this.themes = learning.join();
    }

    /** A concept analysed in both languages. */
    private record Both(Analysed dutch, Analysed english) {
        static Both of(EscoConcept concept, List<EscoConcept> above, Bilingual analysis) {
            return new Both(
                    Analysed.of(
                            concept.dutch(),
                            above.stream().map(EscoConcept::dutch).toList(),
                            analysis::dutchStems),
                    Analysed.of(
                            concept.english(),
                            above.stream().map(EscoConcept::english).toList(),
                            analysis::englishStems));
        }
    }

    Esco esco() {
        return esco;
    }

    Bilingual bilingual() {
        return bilingual;
    }

    Themes themes() {
        return themes;
    }

    Lexis dutch() {
        return dutch;
    }

    Lexis english() {
        return english;
    }

    private static Lexis lexis(List<Analysed> concepts) {
        return new Lexis(concepts.stream()
                .map(Analysed::all)
                .filter(terms -> !terms.isEmpty())
                .toList());
    }

    private static double meanLength(List<Analysed> concepts) {
        return concepts.stream()
                .mapToInt(concept -> concept.text().size())
                .filter(length -> length > 0)
                .average()
                .orElse(1);
    }

    private IndexSearcher index() {
        Analyzer plain = bilingual.dutchAnalyzer();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                plain,
                Map.of(
                        LABEL_EN, bilingual.englishAnalyzer(),
                        TEXT_EN, bilingual.englishAnalyzer(),
                        GRAMS, new GramAnalyzer()));
        Directory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry.concept()));
                }
                writer.forceMerge(1);
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
    }

    private Document document(EscoConcept concept) {
        Document document = new Document();
        if (!esco.repeatsItsParent(concept)) {
            document.add(new StringField(POOL, pool(concept.kind().isOccupational()), Field.Store.NO));
        }
        add(document, LABEL_NL, concept.dutch().labels());
        add(document, LABEL_EN, concept.english().labels());
        add(document, TEXT_NL, List.of(concept.dutch().description()));
        add(document, TEXT_EN, List.of(concept.english().description()));
        add(document, GRAMS, List.of(concept.dutch().label(), concept.english().label()));
        return document;
    }

    private static void add(Document document, String field, List<String> texts) {
        for (String text : texts) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    private static String pool(boolean occupational) {
        return occupational ? "occupation" : "skill";
    }

    /** The concepts that share most with a question, at first sight; the order is that of the index. */
    List<Entry> find(Question question, boolean occupational, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses(any, question.wideDutch(), LABEL_NL, TEXT_NL, 1);
        clauses(any, question.wideEnglish(), LABEL_EN, TEXT_EN, 1);
        clauses(any, telling(question.contextDutch(), dutch), LABEL_NL, TEXT_NL, CONTEXT_BOOST);
        clauses(any, telling(question.contextEnglish(), english), LABEL_EN, TEXT_EN, CONTEXT_BOOST);
        for (String gram : GramAnalyzer.grams(unknown(question.dutch()))) {
            any.add(new BoostQuery(new TermQuery(new Term(GRAMS, gram)), GRAM_BOOST), BooleanClause.Occur.SHOULD);
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(POOL, pool(occupational))), BooleanClause.Occur.FILTER)
                .add(any.build(), BooleanClause.Occur.MUST)
                .build();
        try {
            List<Entry> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(entries.get(hit.doc));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** The few terms of a context that tell most. */
    private static Bag telling(Bag context, Lexis lexis) {
        Map<String, Double> few = new LinkedHashMap<>();
        context.weights().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(
                                term -> -term.getValue() * lexis.rarity(term.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .limit(TELLING)
                .forEach(term -> few.put(term.getKey(), term.getValue()));
        return new Bag(few, context.words());
    }

    /** The words that ESCO never uses, in any form: only their spelling can lead anywhere. */
    private Collection<String> unknown(Bag bag) {
        return bag.weights().keySet().stream()
                .filter(term -> !dutch.knows(term))
                .map(bag.words()::get)
                .toList();
    }

    private static void clauses(BooleanQuery.Builder any, Bag bag, String label, String text, float boost) {
        bag.weights().forEach((term, weight) -> {
            float weighted = (float) (boost * weight);
            any.add(
                    new BoostQuery(new TermQuery(new Term(label, term)), LABEL_BOOST * weighted),
                    BooleanClause.Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term(text, term)), weighted), BooleanClause.Occur.SHOULD);
        });
    }
}

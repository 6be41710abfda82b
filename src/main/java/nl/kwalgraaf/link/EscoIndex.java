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
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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

    /** In megabytes; all of ESCO fits, so that nothing is written twice. */
    private static final double BUFFER = 256;

    /** Where in a text a term stands is never asked. */
    private static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
    }

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
        CompletableFuture<IndexSearcher> indexing = CompletableFuture.supplyAsync(() -> index(concepts, both));
        CompletableFuture<Language> numbering = CompletableFuture.supplyAsync(
                () -> Language.of(both.stream().map(Both::english).toList()));
        Language nl = Language.of(both.stream().map(Both::dutch).toList());
        Language en = numbering.join();
        this.dutch = nl.lexis();
        this.english = en.lexis();
        CompletableFuture<Themes> learning = CompletableFuture.supplyAsync(() -> Themes.learn(nl, en));
        this.bilingual = untaught.taught(nl, en);
        List<Profile> dutchProfiles = nl.profiles();
        List<Profile> englishProfiles = en.profiles();
        for (int n = 0; n < concepts.size(); n++) {
            entries.add(new Entry(n, concepts.get(n), dutchProfiles.get(n), englishProfiles.get(n)));
        }
        this.searcher = indexing.join();
        this.themes = learning.join();
    }

    /** A concept analysed in both languages. */
    private record Both(Analysed dutch, Analysed english) {
        static Both of(EscoConcept concept, List<EscoConcept> above, Bilingual analysis) {
            return new Both(
                    Analysed.of(
                            concept.dutch(),
                            above.stream().map(EscoConcept::dutch).toList(),
                            analysis::dutchTerms),
                    Analysed.of(
                            concept.english(),
                            above.stream().map(EscoConcept::english).toList(),
                            analysis::englishTerms));
        }
    }

    Esco esco() {
        return esco;
    }

    /** A concept by its place in the tables. */
    Entry entry(int number) {
        return entries.get(number);
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

    private IndexSearcher index(List<EscoConcept> concepts, List<Both> analysed) {
        IndexWriterConfig atOnce = new IndexWriterConfig(new GramAnalyzer()).setRAMBufferSizeMB(BUFFER);
        Directory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, atOnce)) {
                for (int n = 0; n < concepts.size(); n++) {
                    writer.addDocument(document(concepts.get(n), analysed.get(n)));
                }
                writer.forceMerge(1);
            }
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
    }

    private Document document(EscoConcept concept, Both analysed) {
        Document document = new Document();
        if (!esco.repeatsItsParent(concept)) {
            document.add(new StringField(POOL, pool(concept.kind().isOccupational()), Field.Store.NO));
        }
        add(document, LABEL_NL, analysed.dutch().labels());
        add(document, LABEL_EN, analysed.english().labels());
        add(document, TEXT_NL, analysed.dutch().description());
        add(document, TEXT_EN, analysed.english().description());
        document.add(new Field(
                GRAMS, concept.dutch().label() + " " + concept.english().label(), COUNTED));
        return document;
    }

    private static void add(Document document, String field, List<List<Term>> texts) {
        List<Term> terms = texts.stream().flatMap(List::stream).toList();
        document.add(new Field(field, new TermStream(terms), COUNTED));
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
            any.add(new BoostQuery(saying(GRAMS, gram), GRAM_BOOST), BooleanClause.Occur.SHOULD);
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(saying(POOL, pool(occupational)), BooleanClause.Occur.FILTER)
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

    private static TermQuery saying(String field, String term) {
        return new TermQuery(new org.apache.lucene.index.Term(field, term));
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
            any.add(new BoostQuery(saying(label, term), LABEL_BOOST * weighted), BooleanClause.Occur.SHOULD);
            any.add(new BoostQuery(saying(text, term), weighted), BooleanClause.Occur.SHOULD);
        });
    }
}

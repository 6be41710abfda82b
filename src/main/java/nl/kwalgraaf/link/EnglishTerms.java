package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Analyses English as {@link DutchTerms} does Dutch: lower case, no accents, no stop words, Porter's stems. */
final class EnglishTerms {
    private static final Set<String> STOP_WORDS = Set.of(
            ("a about also an and any are as at be been between by can do e etc for from g how i if in into is it "
                            + "its more no not of on or other out s such than that the their them these they this those to "
                            + "use used uses using was what when where which who with within")
                    .split(" "));

    private final Terms terms = new Terms(EnglishTerms::ofWord);

    /** The terms of a text; a term's word is its stem. */
    List<Term> of(String text) {
        return terms.of(text);
    }

    private static List<Term> ofWord(String word) {
        if (STOP_WORDS.contains(word)) {
            return List.of();
        }
        String stem = stem(word);
        return List.of(new Term(stem, stem, Term.Role.WORD));
    }

    private static String stem(String word) {
        try (Tokenizer whole = new KeywordTokenizer();
                TokenStream stems = new PorterStemFilter(whole)) {
            whole.setReader(new StringReader(word));
            stems.reset();
            stems.incrementToken();
            return stems.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a word in memory cannot fail to be read", impossible);
        }
    }
}

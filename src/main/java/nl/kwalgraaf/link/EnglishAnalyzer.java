package nl.kwalgraaf.link;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;

/** Analyses English as {@link DutchTerms} does Dutch: lower case, no accents, no stop words, Porter's stems. */
final class EnglishAnalyzer extends Analyzer {
    private static final CharArraySet STOP_WORDS = new CharArraySet(
            List.of(
                    ("a about also an and any are as at be been between by can do e etc for from g how i if in into is it "
                                    + "its more no not of on or other out s such than that the their them these they this those to "
                                    + "use used uses using was what when where which who with within")
                            .split(" ")),
            false);

    /** The stems of a text, as this analyzer indexes it. */
    public List<String> stems(String text) {
        return terms(text).stream().map(Term::stem).toList();
    }

    List<Term> terms(String text) {
        return Term.of(this, stem -> stem, text);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(Words.IT, "ICT ", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new PatternTokenizer(Words.WORD, 0);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new PorterStemFilter(new StopFilter(folded, STOP_WORDS)));
    }
}

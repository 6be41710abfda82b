package nl.kwalgraaf.taal;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings Dutch text to Lucene: words in lower case without accents, without the common ones, by their {@link Stam}. */
public final class DutchTextAnalyzer extends Analyzer {
    private final boolean stemmed;

    private DutchTextAnalyzer(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** Terms are stems. */
    public static DutchTextAnalyzer ofStems() {
        return new DutchTextAnalyzer(true);
    }

    /** Terms are words as they are written, for what needs to know them: {@link Samenstellingen}. */
    public static DutchTextAnalyzer ofWords() {
        return new DutchTextAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream common = new StopFilter(normalize(field, words), DutchAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, stemmed ? new Stems(common) : common);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    private static final class Stems extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Stems(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String stem = Stam.of(term.toString());
            term.setEmpty().append(stem);
            return true;
        }
    }
}

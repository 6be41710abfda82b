package nl.kwalgraaf.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts words into pieces of four characters, so that words meet which no rule of grammar brings together. */
final class GramAnalyzer extends Analyzer {
    private static final int SIZE = 4;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new NGramTokenFilter(folded, SIZE, SIZE, false));
    }

    static Set<String> grams(Collection<String> texts) {
        Set<String> grams = new LinkedHashSet<>();
        for (String text : texts) {
            for (String each : Words.of(text)) {
                String word = Words.fold(each);
                for (int at = 0; at + SIZE <= word.length(); at++) {
                    grams.add(word.substring(at, at + SIZE));
                }
            }
        }
        return grams;
    }
}

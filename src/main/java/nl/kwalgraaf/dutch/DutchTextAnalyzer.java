package nl.kwalgraaf.dutch;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings Dutch text to Lucene: words in lower case without accents, without the common ones, by their {@link Stem}. */
public final class DutchTextAnalyzer extends Analyzer {
    /** Words that part from their verb and end its clause, longer ones first. */
    static final List<String> PARTICLES = List.of(
            "samen", "terug", "door", "over", "toe", "vast", "voor", "aan", "bij", "mee", "uit", "weg", "af", "in",
            "na", "om", "op");

    /** The common words of Lucene, but for {@code doen}: its other forms are not among them. */
    private static final CharArraySet COMMON = common(List.of());

    private static final CharArraySet COMMON_BUT_PARTICLES = common(PARTICLES);

    private final boolean stemmed;
    private final CharArraySet common;

    private DutchTextAnalyzer(boolean stemmed, CharArraySet common) {
        this.stemmed = stemmed;
        this.common = common;
    }

    private static CharArraySet common(Collection<String> kept) {
        Set<String> words = new HashSet<>();
        DutchAnalyzer.getDefaultStopSet().forEach(word -> words.add(new String((char[]) word)));
        words.removeAll(kept);
        words.remove("doen");
        return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
    }

    /** Terms are stems. */
    public static DutchTextAnalyzer ofStems() {
        return new DutchTextAnalyzer(true, COMMON);
    }

    /** Terms are stems, and the particles of verbs stay, common as they are: for texts, in which verbs fall apart. */
    public static DutchTextAnalyzer ofTexts() {
        return new DutchTextAnalyzer(true, COMMON_BUT_PARTICLES);
    }

    /** Terms are words as they are written, for what needs to know them: {@link Compounds}. */
    public static DutchTextAnalyzer ofWords() {
        return new DutchTextAnalyzer(false, COMMON);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream telling = new StopFilter(normalize(field, words), common);
        return new TokenStreamComponents(words, stemmed ? new Stems(telling) : telling);
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
            String stem = Stem.of(term.toString());
            term.setEmpty().append(stem);
            return true;
        }
    }
}

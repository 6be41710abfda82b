package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kwalgraaf.taal.Samenstellingen;
import nl.kwalgraaf.taal.Stam;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Analyses Dutch: words in lower case without accents, no stop words, compounds with their parts, stems. */
final class DutchTerms extends Analyzer {
    /** A word in fewer texts is no part that other words are made of: it may be a slip. */
    private static final int COMMON = 3;

    private static final CharArraySet STOP_WORDS = new CharArraySet(
            List.of(("aan al alle als ander andere anderen b bij bijv bijvoorbeeld binnen bv d daar daarbij dan dat de "
                            + "deze die diens dit door e een elke en er etc geen haar hebben heeft het hierbij hij hoe hun "
                            + "ik in indien inzake is je kan kunnen m maar mbt meer met mij moet moeten n na naar niet nodig "
                            + "nog o of om onder ook op over per s t ten ter te tijdens tot tussen tav tbv u uit v van via "
                            + "volgens voor waar waarbij waaronder was wat we wel welke werd wie wij word worden wordt z "
                            + "zal ze zelf zich zij zijn zo zoals zodat zowel")
                    .split(" ")),
            false);

    private final Samenstellingen compounds;
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Analyzer unstemmed = new Unstemmed();

    private final Set<String> known;

    private DutchTerms(Set<String> words) {
        this.compounds = Samenstellingen.of(words);
        this.known = words.stream().map(Stam::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Splits compounds into words that are common in these texts. */
    static DutchTerms learn(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Set.copyOf(Words.of(text)).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.keySet().removeIf(STOP_WORDS::contains);
        counts.values().removeIf(count -> count < COMMON);
        return new DutchTerms(counts.keySet());
    }

    /** The terms of a text, as this analyzer indexes it, each with the word it comes from. */
    List<Term> terms(String text) {
        return Term.of(unstemmed, this::stem, text);
    }

    private String stem(String word) {
        return stems.computeIfAbsent(word, Stam::of);
    }

    private List<String> parts(String word) {
        return parts.computeIfAbsent(word, this::constituents);
    }

    /**
     * The parts of a compound, and the compounds that its last parts form: {@code politie}, {@code boot} and
     * {@code politieboot} of {@code zeepolitieboot}.
     */
    private List<String> constituents(String word) {
        List<String> smallest = compounds.parts(word);
        List<String> constituents = new ArrayList<>(smallest);
        int at = 0;
        for (int n = 0; n < smallest.size() - 1; n++) {
            at = word.indexOf(smallest.get(n), at);
            String last = word.substring(at);
            if (n > 0 && known.contains(stem(last))) {
                constituents.add(last);
            }
            at += smallest.get(n).length();
        }
        return constituents;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(Words.IT, "ICT ", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new PatternTokenizer(Words.WORD, 0);
        return new TokenStreamComponents(words, new Stems(parted(words)));
    }

    private TokenStream parted(Tokenizer words) {
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        TokenStream meaningful = new StopFilter(folded, STOP_WORDS);
        return new StopFilter(new CompoundFilter(meaningful, this::parts), STOP_WORDS);
    }

    /** The same up to the stems, to know which word each came from. */
    private final class Unstemmed extends Analyzer {
        @Override
        protected Reader initReader(String field, Reader reader) {
            return DutchTerms.this.initReader(field, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new PatternTokenizer(Words.WORD, 0);
            return new TokenStreamComponents(words, parted(words));
        }
    }

    private final class Stems extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Stems(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String stem = stem(term.toString());
            term.setEmpty().append(stem);
            return true;
        }
    }
}

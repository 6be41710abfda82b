package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A term of an analysed text.
 *
 * @param stem what it is compared by
 * @param word the word it stands for, in lower case and without accents
 * @param role whether it is a word of its own
 */
record Term(String stem, String word, Role role) {
    /** What a term is to the word of the text that it comes from. */
    public enum Role {
        WORD,
        COMPOUND,
        PART
    }

    /** The terms of a text, in its order; a compound goes before its parts. */
    static List<Term> of(Analyzer unstemmed, UnaryOperator<String> stemmer, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = unstemmed.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                terms.add(new Term(stemmer.apply(word), word, role(type.type())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return terms;
    }

    private static Role role(String type) {
        return switch (type) {
            case CompoundFilter.COMPOUND -> Role.COMPOUND;
            case CompoundFilter.PART -> Role.PART;
            default -> Role.WORD;
        };
    }
}

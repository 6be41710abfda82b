package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Cuts a text into its words.
 *
 * <p>A word begins with a letter or a number, and goes on with these, with marks on letters, and with the signs of {@code C#}
 * and {@code C++}.
 */
final class Words {
    /** The same trade has two names; ESCO says ICT where a text may say IT. The English pronoun {@code it} stays. */
    private static final Pattern IT = Pattern.compile("\\bIT\\b|\\bit-(?=\\p{L})");

    private static final int BEGIN = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int MARK =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private Words() {}

    /** The words of a text as they stand in it. */
    static List<String> of(String text) {
        String named =
                text.contains("IT") || text.contains("it-") ? IT.matcher(text).replaceAll("ICT ") : text;
        List<String> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < named.length()) {
            int c = named.codePointAt(at);
            if (start < 0 && is(c, BEGIN)) {
                start = at;
            } else if (start >= 0 && !is(c, BEGIN | MARK) && c != '+' && c != '#') {
                words.add(named.substring(start, at));
                start = -1;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(named.substring(start));
        }
        return words;
    }

    private static boolean is(int c, int types) {
        return (1 << Character.getType(c) & types) != 0;
    }

    /** A word in lower case, without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }
}

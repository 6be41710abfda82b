package nl.kwalgraaf.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into its words: in lower case, without accents, with the signs of {@code C#} and {@code C++}. */
final class Words {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}+#]*");

    /** The same trade has two names; ESCO says ICT where a text may say IT. The English pronoun {@code it} stays. */
    static final Pattern IT = Pattern.compile("\\bIT\\b|\\bit-(?=\\p{L})");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static String fold(String text) {
        String named = IT.matcher(text).replaceAll("ICT ");
        return MARKS.matcher(Normalizer.normalize(named, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

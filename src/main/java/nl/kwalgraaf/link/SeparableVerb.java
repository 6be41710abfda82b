package nl.kwalgraaf.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a Dutch verb with its particle where the sentence has set them apart: "stelt instructies op" is opstellen.
 *
 * <p>A werkproces is named by such a sentence: the verb comes first, and the particle ends its clause. After an article
 * it is a noun: "aan de weg".
 */
final class SeparableVerb {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<verb>\\p{L}+t)\\b(?<middle>.*?)(?<!\\b(?:de|het|een|deze|dit|die|dat))\\s"
                    + "(?<particle>op|af|vast|uit|in|aan|bij|toe|over|na|samen|door|voor|mee|terug|weg)"
                    + "(?<rest>$|[.,].*|\\s+en\\s.*)",
            Pattern.DOTALL);

    private SeparableVerb() {}

    static String joined(String text) {
        Matcher sentence = SENTENCE.matcher(text.strip());
        if (!sentence.matches()) {
            return text;
        }
        return sentence.group("particle")
                + sentence.group("verb").toLowerCase(Locale.ROOT)
                + sentence.group("middle")
                + sentence.group("rest");
    }
}

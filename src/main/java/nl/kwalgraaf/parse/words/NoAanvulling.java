package nl.kwalgraaf.parse.words;

import java.util.Set;
import nl.kwalgraaf.text.Folding;

/** The words that stand where a profiel has no aanvulling. */
public final class NoAanvulling {
    private static final Set<String> WORDS = Words.NONE.set();

    /** Folding drops no more than stops, spaces and a mark of a list. */
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0) + 5;

    private NoAanvulling() {}

    /** True for these words and nothing else, behind a dash or not, and for a dash alone. */
    public static boolean says(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(Folding.isDash(text.charAt(0)) ? text.substring(1) : text);
        return folded.isEmpty() || WORDS.contains(folded);
    }
}

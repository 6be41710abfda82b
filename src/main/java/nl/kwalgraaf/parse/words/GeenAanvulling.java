package nl.kwalgraaf.parse.words;

import java.util.Set;
import nl.kwalgraaf.text.Folding;

/** The words that stand where a profiel has no aanvulling. */
public final class GeenAanvulling {
    private static final Set<String> WORDS =
            Set.of("n.v.t", "nvt", "niet van toepassing", "geen", "geen aanvulling", "geen aanvullingen");

    /** None of the words is longer, with a mark of a list before it. */
    private static final int LONGEST = 24;

    private GeenAanvulling() {}

    /** True for these words and nothing else, behind a dash or not, and for a dash alone. */
    public static boolean says(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(Signs.isDash(text.charAt(0)) ? text.substring(1) : text);
        return folded.isEmpty() || WORDS.contains(folded);
    }
}

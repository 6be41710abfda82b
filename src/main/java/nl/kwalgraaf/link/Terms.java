package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The terms of texts. What a word brings is found once: a few thousand texts use the same words over and over. */
final class Terms {
    private final Function<String, List<Term>> analysis;
    private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

    /** @param analysis the terms that a word brings, given in lower case and without accents; none for a stop word */
    Terms(Function<String, List<Term>> analysis) {
        this.analysis = analysis;
    }

    /** The terms of a text, in its order; a compound goes before its parts. */
    List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        for (String word : Words.of(text)) {
            List<Term> found = known.get(word);
            if (found == null) {
                found = analysis.apply(Words.fold(word));
                known.put(word, found);
            }
            terms.addAll(found);
        }
        return terms;
    }
}

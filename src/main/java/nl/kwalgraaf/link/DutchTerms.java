package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwalgraaf.dutch.Compounds;
import nl.kwalgraaf.dutch.Stem;

/** Analyses Dutch: words in lower case without accents, no stop words, compounds with their parts, stems. */
final class DutchTerms {
    /** A word in fewer texts is no part that other words are made of: it may be a slip. */
    private static final int COMMON = 3;

    private static final Set<String> STOP_WORDS =
            Set.of(("aan al alle als ander andere anderen b bij bijv bijvoorbeeld binnen bv d daar daarbij dan dat de "
                            + "deze die diens dit door e een elke en er etc geen haar hebben heeft het hierbij hij hoe hun "
                            + "ik in indien inzake is je kan kunnen m maar mbt meer met mij moet moeten n na naar niet nodig "
                            + "nog o of om onder ook op over per s t ten ter te tijdens tot tussen tav tbv u uit v van via "
                            + "volgens voor waar waarbij waaronder was wat we wel welke werd wie wij word worden wordt z "
                            + "zal ze zelf zich zij zijn zo zoals zodat zowel")
                    .split(" "));

    private final Compounds compounds;
    private final Set<String> known;
    private final Terms terms = new Terms(this::ofWord);

    private DutchTerms(Set<String> words) {
        this.compounds = Compounds.of(words);
        this.known = words.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Splits compounds into words that are common in these texts. */
    static DutchTerms learn(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        for (String text : texts) {
            Set<String> words = new HashSet<>();
            Words.of(text).forEach(word -> words.add(folded.computeIfAbsent(word, Words::fold)));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.keySet().removeIf(STOP_WORDS::contains);
        counts.values().removeIf(count -> count < COMMON);
        return new DutchTerms(counts.keySet());
    }

    /** The terms of a text. */
    List<Term> of(String text) {
        return terms.of(text);
    }

    private List<Term> ofWord(String word) {
        if (STOP_WORDS.contains(word)) {
            return List.of();
        }
        List<String> constituents = constituents(word);
        List<Term> found = new ArrayList<>();
        found.add(new Term(Stem.of(word), word, constituents.isEmpty() ? Term.Role.WORD : Term.Role.COMPOUND));
        for (String part : constituents) {
            if (!STOP_WORDS.contains(part)) {
                found.add(new Term(Stem.of(part), part, Term.Role.PART));
            }
        }
        return List.copyOf(found);
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
            if (n > 0 && known.contains(Stem.of(last))) {
                constituents.add(last);
            }
            at += smallest.get(n).length();
        }
        return constituents;
    }
}

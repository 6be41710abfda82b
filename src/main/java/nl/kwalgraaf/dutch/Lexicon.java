package nl.kwalgraaf.dutch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of the texts are to each other, all by their stems. */
final class Lexicon {
    /** Shortest stem of a verb: {@code uit-leg}, {@code op-los}. */
    private static final int SHORTEST_VERB = 3;

    private final Compounds known;
    private final Map<String, Set<String>> compounds;
    private final Map<String, Set<String>> families;
    private final Map<String, List<String>> parts;
    private final Set<String> stems;

    private Lexicon(
            Compounds known,
            Map<String, Set<String>> compounds,
            Map<String, Set<String>> families,
            Map<String, List<String>> parts,
            Set<String> stems) {
        this.known = known;
        this.compounds = compounds;
        this.families = families;
        this.parts = parts;
        this.stems = stems;
    }

    /** A verb without its particle. */
    record SeparableVerb(String particle, String stem) {}

    /** @param words the words that occur, in lower case and without accents */
    static Lexicon of(Collection<String> words) {
        Compounds known = Compounds.of(words);
        Map<String, List<String>> parts = new HashMap<>();
        Set<String> stems = words.stream().map(Stem::of).collect(Collectors.toSet());
        for (String word : words) {
            List<String> found = known.parts(word);
            if (!found.isEmpty()) {
                parts.put(Stem.of(word), found.stream().map(Stem::of).toList());
            }
        }
        Map<String, Set<String>> compounds = known.byPart(words);
        // A word may occur as a part of compounds only.
        Map<String, Set<String>> families = Stream.concat(stems.stream(), compounds.keySet().stream())
                .collect(Collectors.groupingBy(WordFamily::of, Collectors.toSet()));
        return new Lexicon(known, compounds, families, parts, stems);
    }

    /** The compounds that this stem, or one of its family, is part of. */
    Set<String> compounds(String stem) {
        Set<String> found = new TreeSet<>(compounds.getOrDefault(stem, Set.of()));
        family(stem).forEach(member -> found.addAll(compounds.getOrDefault(member, Set.of())));
        found.remove(stem);
        return found;
    }

    /** The other stems of its family. */
    Set<String> family(String stem) {
        Set<String> found = new TreeSet<>(families.getOrDefault(WordFamily.of(stem), Set.of()));
        found.remove(stem);
        return found;
    }

    /** The stems of its parts; a compound that occurs nowhere can still be taken apart, from its stem. Else empty. */
    List<String> parts(String stem) {
        List<String> found = parts.get(stem);
        return found != null ? found : known.parts(stem).stream().map(Stem::of).toList();
    }

    /** {@code uit} and {@code voer} for the stem of {@code uitvoeren}, where {@code voeren} occurs. */
    Optional<SeparableVerb> separated(String stem) {
        for (String particle : DutchTextAnalyzer.PARTICLES) {
            if (stem.length() >= particle.length() + SHORTEST_VERB && stem.startsWith(particle)) {
                String verb = Stem.of(stem.substring(particle.length()));
                if (stems.contains(verb)) {
                    return Optional.of(new SeparableVerb(particle, verb));
                }
            }
        }
        return Optional.empty();
    }
}

package nl.kwalgraaf.dutch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words are compounds, and of what: {@code netwerkbeheer} of {@code netwerk} and {@code beheer}.
 *
 * <p>No dictionary says so, but the words of the texts themselves: a word falls apart where both parts occur as
 * words, in whatever form, with a linking {@code s}, {@code e} or {@code en} between them or none. Parts have four letters
 * or more ({@code netwerk} is not {@code net} and {@code werk}), and a particle before a verb is not a part
 * ({@code onderhouden}).
 */
public final class Compounds {
    private static final int SHORTEST_PART = 4;
    private static final Set<String> SHORT_PARTS = Set.of("vak", "web", "wet", "ict", "mbo");
    private static final Set<String> PARTICLES = Set.of(
            "onder", "over", "door", "voor", "samen", "tegen", "achter", "terug", "weer", "mede", "aller", "boven",
            "buiten", "binnen", "tussen", "naar", "rond", "langs", "neer", "open", "vast", "voort", "verder");
    private static final List<String> LINKS = List.of("", "s", "e", "en");

    /** A part must be this long for its word to be split where the rest is not known. */
    private static final int LONGEST_DOUBTED = 6;

    private static final int SHORTEST_UNKNOWN = 5;

    /** What follows a word in its derivations, not in its compounds: {@code verantwoord-elijkheid}. */
    private static final Pattern ENDING = Pattern.compile(
            "(s?e?(lijk|nd|ring|ren|rde|rd)|s?ing|baar|bare|heid|heden|ig|aar|isch|eur|atie|iteit|ivi|at|isee|ise|achtig|loos|loze|schap|matig"
                    + "|zaam|zame|aal|ale|eel|ele|ief|ieve|ist|isme|eer|elaar|enaar|arij|erij|ment).*");

    private final Set<String> words;
    private final Set<String> stems;

    private Compounds(Set<String> words, Set<String> stems) {
        this.words = words;
        this.stems = stems;
    }

    /** @param words the words that occur, in lower case and without accents */
    public static Compounds of(Collection<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (word.length() >= SHORTEST_PART || SHORT_PARTS.contains(word)) {
                stems.add(Stem.of(word));
            }
        }
        return new Compounds(Set.copyOf(words), stems);
    }

    /** The parts of a compound as they stand in it, without what links them; empty for any other word. */
    public List<String> parts(String word) {
        int least = SHORTEST_PART - 1;
        // The longest known last part is the likeliest: it is what the compound is a kind of.
        for (int at = least; at <= word.length() - SHORTEST_PART; at++) {
            String last = word.substring(at);
            if (!stems.contains(Stem.of(last))) {
                continue;
            }
            List<String> first = first(word.substring(0, at));
            if (!first.isEmpty()) {
                List<String> parts = new ArrayList<>(first);
                List<String> within = parts(last);
                parts.addAll(within.isEmpty() ? List.of(last) : within);
                return parts;
            }
        }
        return withUnknownLast(word);
    }

    /** {@code netwerkpoorten}, where only {@code netwerk} is known and the rest is no mere ending. */
    private List<String> withUnknownLast(String word) {
        for (int at = word.length() - SHORTEST_UNKNOWN; at >= LONGEST_DOUBTED; at--) {
            String front = word.substring(0, at);
            String last = word.substring(at);
            for (String link : LINKS) {
                if (front.endsWith(link) && front.length() - link.length() >= LONGEST_DOUBTED) {
                    String part = front.substring(0, front.length() - link.length());
                    if (words.contains(part)
                            && last.charAt(0) != part.charAt(part.length() - 1)
                            && !ENDING.matcher(last).matches()) {
                        return List.of(part, last);
                    }
                }
            }
        }
        return Collections.emptyList();
    }

    private List<String> first(String front) {
        for (String link : LINKS) {
            if (front.endsWith(link)) {
                String part = front.substring(0, front.length() - link.length());
                if (isPart(part)) {
                    List<String> within = parts(part);
                    return within.isEmpty() ? List.of(part) : within;
                }
            }
        }
        // A compound of which the first part is itself a compound that occurs nowhere else.
        return front.length() > 2 * SHORTEST_PART ? parts(front) : Collections.emptyList();
    }

    private boolean isPart(String part) {
        return (part.length() >= SHORTEST_PART || SHORT_PARTS.contains(part))
                && !PARTICLES.contains(part)
                && !PARTICLES.contains(Stem.of(part))
                && stems.contains(Stem.of(part));
    }

    /**
     * For each stem that is a part of compounds, the stems of those compounds.
     *
     * @param words the words among which compounds are sought
     */
    public Map<String, Set<String>> byPart(Collection<String> words) {
        Map<String, Set<String>> compounds = new HashMap<>();
        for (String word : words) {
            for (String part : parts(word)) {
                String stem = Stem.of(part);
                String whole = Stem.of(word);
                if (!stem.equals(whole)) {
                    compounds.computeIfAbsent(stem, key -> new HashSet<>()).add(whole);
                }
            }
        }
        return compounds;
    }
}

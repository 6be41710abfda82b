package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/**
 * What can be named between "Voor" and "geldt aanvullend": a profiel by its name or its code, a level, or several of
 * them joined by commas and "en".
 */
final class ProfielNames {
    private static final String NIVEAU = Words.NIVEAU.clean() + " ";

    private static final String AND = Words.AND.clean();

    private static final Pattern LEVEL = Pattern.compile(NIVEAU + "([1-4])");

    /** "niveau 2, 3 en 4", "mbo-niveau 3 of niveau 4", "niveaus 2/3". */
    private static final Pattern LEVELS = Pattern.compile(
            NIVEAU + "[1-4](?:(?:, " + AND + " |, | " + AND + " | & | ?/ ?)(?:" + NIVEAU + ")?[1-4]){1,3}");

    private static final Pattern RANGE = Pattern.compile(NIVEAU + "([1-4]) " + Words.UP_TO.clean() + " ([1-4])");

    /** What may stand before a name and is no part of it. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:" + Words.ARTICLE.clean() + " )?(?:" + Words.PROFIEL.clean() + " )?");

    private static final Pattern JOINED = Pattern.compile(", (?:" + AND + " )?| " + AND + " |; ");

    /** No row of names is longer. */
    private static final int LONGEST = 400;

    private final Map<String, Eenheidscode> codes = new HashMap<>();

    /** The first profiel of a name keeps it. */
    void add(String naam, Eenheidscode code) {
        codes.putIfAbsent(Folding.fold(naam), code);
    }

    /** The code of the profiel that is meant. */
    Optional<Eenheidscode> profiel(String naam) {
        String folded = Folding.fold(naam);
        Eenheidscode code = codes.get(folded);
        if (code != null) {
            return Optional.of(code);
        }
        Matcher before = BEFORE_NAME.matcher(folded);
        String bare = before.lookingAt() ? folded.substring(before.end()) : folded;
        code = codes.get(bare);
        return code == null ? byCode(bare) : Optional.of(code);
    }

    /** A profiel by its code, which may stand before its name: "P2" and "P2 Verkoper". */
    private Optional<Eenheidscode> byCode(String folded) {
        return new CodeScanner(folded.toUpperCase(Locale.ROOT), folded.length())
                .at(0)
                .filter(found -> codes.containsValue(found.code()))
                .filter(found -> found.next() == folded.length()
                        || found.code().equals(codes.get(folded.substring(found.next()))))
                .map(CodeScanner.Found::code);
    }

    /** The level that is meant; empty where a profiel is. */
    static Optional<Integer> niveau(String naam) {
        Matcher level = LEVEL.matcher(Folding.fold(naam));
        return level.matches() ? Optional.of(Integer.parseInt(level.group(1))) : Optional.empty();
    }

    /**
     * What each of the names in a row of names stands for: the code of a profiel, a level, or the name itself where it
     * is none of these.
     */
    List<String> each(String naam) {
        return names(naam).stream()
                .map(one -> profiel(one)
                        .map(Eenheidscode::toString)
                        .or(() -> niveau(one).map(level -> "niveau " + level))
                        .orElse(one))
                .distinct()
                .toList();
    }

    private List<String> names(String naam) {
        List<String> levels = levels(Folding.fold(naam));
        if (!levels.isEmpty()) {
            return levels;
        }
        if (profiel(naam).isPresent() || naam.length() > LONGEST) {
            return List.of(naam);
        }
        List<String> names = new ArrayList<>();
        Matcher joint = JOINED.matcher(naam);
        int from = 0;
        while (joint.find()) {
            // A name may hold "en" itself, so that one which is not known yet goes on.
            if (isKnown(naam.substring(from, joint.start()))) {
                names.add(naam.substring(from, joint.start()));
                from = joint.end();
            }
        }
        String last = naam.substring(from);
        if (names.isEmpty() || !isKnown(last)) {
            return List.of(naam);
        }
        names.add(last);
        return names;
    }

    /** The levels that are named together; none where something else is. */
    private static List<String> levels(String folded) {
        IntStream levels = IntStream.empty();
        Matcher range = RANGE.matcher(folded);
        if (range.matches()) {
            levels = IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        } else if (LEVELS.matcher(folded).matches()) {
            levels = folded.chars().filter(Character::isDigit).map(digit -> digit - '0');
        }
        return levels.mapToObj(level -> "niveau " + level).toList();
    }

    private boolean isKnown(String naam) {
        return profiel(naam).isPresent();
    }
}

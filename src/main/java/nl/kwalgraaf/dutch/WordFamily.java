package nl.kwalgraaf.dutch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form under which a word and what is regularly derived from it meet: {@code bewaken} and {@code bewaking},
 * {@code installeren} and {@code installatie}, {@code adviseren} and {@code advies}, {@code veilig} and
 * {@code veiligheid}.
 *
 * <p>These are different words, so a search tells them apart and ranks a member of the family below the word itself.
 * Only endings that keep the meaning count; a {@code beheerder} is no {@code beheer}.
 */
public final class WordFamily {
    private static final int SHORTEST_LOAN = 5;

    private static final Pattern ACTION = Pattern.compile("(.*[aeiouy].*)ing");

    /** Old nouns whose end only looks like that of an action. */
    private static final Pattern NO_ACTION = Pattern.compile(".*(haring|paling|honing|koning|ketting|pudding)");

    private static final Pattern QUALITY = Pattern.compile("(?!over)(.{4,})heid");

    private static final Pattern LOAN = Pattern.compile("(.*[aeiouy].*)(atie|(?<=rt|pt|nt|ss|ll)ag)");

    private WordFamily() {}

    /**
     * The key of a family. It is no stem, and is not to be compared with stems.
     *
     * @param stem as {@link Stem} gives it
     */
    public static String of(String stem) {
        Matcher action = ACTION.matcher(stem);
        if (action.matches() && !NO_ACTION.matcher(stem).matches()) {
            return ofVerb(Stem.of(action.group(1) + "en"));
        }
        Matcher quality = QUALITY.matcher(stem);
        if (quality.matches()) {
            return ofVerb(Stem.of(quality.group(1)));
        }
        Matcher loan = LOAN.matcher(stem);
        return ofVerb(loan.matches() ? Stem.of(loan.group(1) + "eren") : stem);
    }

    /** {@code adviseren} is of {@code advies}; in short words ({@code parkeren}) the noun is likelier another. */
    private static String ofVerb(String stem) {
        String noun = stem.endsWith("eer") && stem.length() - 3 >= SHORTEST_LOAN
                ? stem.substring(0, stem.length() - 3)
                : stem;
        return noun.length() >= SHORTEST_LOAN && noun.endsWith("ies") ? noun.replaceFirst("ies$", "is") : noun;
    }
}

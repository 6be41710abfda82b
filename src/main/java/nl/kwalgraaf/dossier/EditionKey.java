package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.text.Slug;

/**
 * The key of an edition as it is made of what a document states of itself: {@code bakker-23185-2030-08-01-gewijzigd-2031}
 * is the name, the number in the register, the day from which it holds and the year in which it was changed since. Each
 * but the name stands there only where it is stated.
 */
public final class EditionKey {
    /**
     * A longer name is cut, for a key is the name of a file too, and file systems take 255 bytes: this and 9 more for what
     * keeps it unique, 35 for number, day and year, and 30 for the ending of the file while it is being written.
     */
    static final int LONGEST_NAME = 160;

    /** No number of a register is longer; what is, is no number, and stays out of the key. */
    private static final int LONGEST_NUMBER = 12;

    private static final int DIGITS = 8;

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?:-(?<nummer>\\d{5}|[a-z]\\d{4}))?(?:-(?<dag>\\d{4}-\\d\\d-\\d\\d))?(?<jaar>-gewijzigd-\\d{4})?$");

    private EditionKey() {}

    /**
     * The key.
     *
     * @param name the name that the document bears
     * @param nummer its crebo number or code
     * @return empty where the name has no letter and no digit
     */
    public static Optional<String> of(
            String name, Optional<String> nummer, Optional<LocalDate> dag, Optional<Integer> gewijzigdIn) {
        return Optional.of(name(name))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> slug
                        + nummer.flatMap(EditionKey::number)
                                .map(number -> "-" + number)
                                .orElse("")
                        + dag.map(day -> "-" + day).orElse("")
                        + gewijzigdIn.map(year -> "-gewijzigd-" + year).orElse(""));
    }

    /** A name as it stands in a key, in the reeks of what has no number too. */
    public static String name(String name) {
        String slug = Slug.of(name);
        if (slug.length() <= LONGEST_NAME) {
            return slug;
        }
        int word = slug.lastIndexOf('-', LONGEST_NAME);
        return slug.substring(0, word > 0 ? word : LONGEST_NAME) + "-" + Sha256.of(slug, DIGITS);
    }

    /** A number as it stands in a key; empty for what can be none. */
    static Optional<String> number(String nummer) {
        return Optional.of(Slug.of(nummer)).filter(slug -> !slug.isEmpty() && slug.length() <= LONGEST_NUMBER);
    }

    /** True for a key that says all there is to say of an edition, so that it can mean no other. */
    static boolean isWhole(String key) {
        Matcher found = behindName(key);
        return found.group("dag") != null && found.group("jaar") != null;
    }

    /** The number in a key that looks like one made here. */
    static Optional<String> numberIn(String key) {
        return Optional.ofNullable(behindName(key).group("nummer"));
    }

    /** The path of the reeks that a key made here tells: by its number, else by the name without day and year. */
    public static String reeks(String key) {
        return Paths.reeks(
                numberIn(key).map(number -> number.toUpperCase(Locale.ROOT)).orElseGet(() -> nameIn(key)));
    }

    /** A key without number, day and year of change. */
    static String nameIn(String key) {
        return key.substring(0, behindName(key).start());
    }

    private static Matcher behindName(String key) {
        Matcher found = BEHIND_NAME.matcher(key);
        if (!found.find()) {
            throw new IllegalStateException("the pattern finds the end of every text");
        }
        return found;
    }
}
